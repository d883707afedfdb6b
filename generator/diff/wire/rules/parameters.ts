import { capital, quote } from "../../voice.js";
import { ownedRule } from "../owners.js";
import type { Rule } from "../rule.js";
import { isObject } from "../../located.js";
import { dashed } from "../schema-names.js";
import { always, type Level } from "../finding.js";

/** Parameters, bodies and headers that became required or optional. */
export const required: readonly Rule[] = (["parameter", "request-body", "header"] as const).map((on) => {
  return ownedRule(`${on}-required`, on, ["required"], function* ({ base, revision, area }) {
    const after = revision.piece.required === true;
    if ((base.piece.required === true) === after || revision.piece.in === "path") return;
    const became = `became ${after ? "required" : "optional"}`;
    yield {
      id: `${area}-${became.replace(" ", "-")}`,
      effect: after ? "narrows" : "widens",
      say: (subject, voice) => `${capital(subject)} ${voice.only(after, became, "is required")}.`,
      at: ["required"],
    };
  });
});

type Piece = Readonly<Record<string, unknown>>;

/** How a parameter or a header is written in a style: of each keyword what it says, or what is meant without it. */
const styles: Readonly<Record<string, (piece: Piece) => unknown>> = {
  style: styleOf,
  explode: (piece) => piece.explode ?? styleOf(piece) === "form",
  allowReserved: ({ allowReserved = false }) => allowReserved,
};

function styleOf(piece: Piece): unknown {
  return piece.style ?? (piece.in === "query" || piece.in === "cookie" ? "form" : "simple");
}

const ofParameter: Level = always("info", "oasdiff does not look at parameters written as JSON");

/** How the value of a parameter or of a header is written, in a style or as a media type, and whether it has a schema. */
export const serialization: readonly Rule[] = [
  ...serializationRules("parameter", ["style", "explode", "allowReserved"], ofParameter),
  ...serializationRules("header", ["style", "explode"]),
];

function serializationRules(on: "parameter" | "header", keywords: readonly string[], level?: Level): Rule[] {
  return [
    ownedRule(`${on}-serialization`, on, keywords, function* ({ area, base, revision }) {
      for (const keyword of keywords) {
        const [before, after] = [base, revision].map(({ piece }) => styles[keyword]!(piece));
        // What nobody wrote follows from what somebody did.
        if (before !== after && base.piece[keyword] !== revision.piece[keyword])
          yield {
            id: `${area}-${dashed(keyword)}-changed`,
            effect: "changes",
            say: (subject, voice) => `The ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
            at: [keyword],
          };
      }
    }),
    ownedRule(`${on}-schema`, on, ["schema", "content"], function* ({ area, base, revision }) {
      const [before, after] = [mediaTypesOf(base.piece), mediaTypesOf(revision.piece)];
      const action = base.piece.schema === undefined ? "added" : "removed";
      if (before !== after)
        yield {
          id: `${area}-media-type-changed`,
          effect: "changes",
          ...(level && { level }),
          say: (subject, voice) => `The media type of ${subject} ${voice.went(quote(before), quote(after))}.`,
          at: ["content"],
        };
      else if ((action === "added") !== (revision.piece.schema === undefined))
        yield {
          id: `${area}-schema-${action}`,
          effect: action === "added" ? "narrows" : "widens",
          say: (subject, voice) => `The schema ${voice.wasOf(action, subject)}.`,
          at: ["schema"],
        };
    }),
  ];
}

/** Undefined where values are written in a style. */
function mediaTypesOf({ content }: Piece): string | undefined {
  return isObject(content) ? Object.keys(content).sort().join(", ") : undefined;
}
