import { isObject } from "../../located.js";
import { quote } from "../../quote.js";
import { dashed } from "../dashed.js";
import { always, type Level } from "../level.js";
import { owned, ownersOf } from "../owners.js";
import type { Rule, RuleOn } from "../rule.js";

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

const ofParameter: Level = always(
  "info",
  "oasdiff does not look at parameters written as JSON: told, and left to each team's own table",
);

/** How the value of a parameter or of a header is written, in a style or as a media type, and whether it has a schema. */
export const serialization: readonly Rule[] = [
  ...serializationRules("parameter", ["style", "explode", "allowReserved"], ofParameter),
  ...serializationRules("header", ["style", "explode"]),
];

function serializationRules(on: "parameter" | "header", keywords: readonly string[], level?: Level): Rule[] {
  const style: RuleOn<typeof on> = {
    id: `${on}-serialization`,
    on,
    reads: keywords.map((keyword) => `${owned[on]}.${keyword}`),
    *check(pair) {
      const owners = ownersOf(on, pair);
      if (owners === undefined) return;
      for (const keyword of keywords) {
        const [before, after] = [owners.base, owners.revision].map(({ piece }) => styles[keyword]!(piece));
        if (before !== after)
          yield {
            id: `${owners.area}-${dashed(keyword)}-changed`,
            effect: "changes",
            say: (subject, voice) => `The ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
            at: [keyword],
          };
      }
    },
  };
  const schema: RuleOn<typeof on> = {
    id: `${on}-schema`,
    on,
    reads: [`${owned[on]}.schema`, `${owned[on]}.content`],
    *check(pair) {
      const owners = ownersOf(on, pair);
      if (owners === undefined) return;
      const { area, base, revision } = owners;
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
    },
  };
  return [style, schema] as Rule[];
}

/** Undefined where values are written in a style. */
function mediaTypesOf({ content }: Piece): string | undefined {
  return isObject(content) ? Object.keys(content).sort().join(", ") : undefined;
}
