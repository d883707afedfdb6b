import { deepEqual } from "../../deep-equal.js";
import type { Finding } from "../finding.js";
import { always } from "../level.js";
import type { Pairs } from "../pair.js";
import { quote } from "../../quote.js";
import type { Rule, RuleOn } from "../rule.js";
import { outsideOf, schemaId } from "../schema-id.js";

type Json = Readonly<Record<string, unknown>>;

interface Owners extends Pick<Finding, "places"> {
  /** What ids begin with. */
  readonly area: string;
  readonly base: Json | undefined;
  readonly revision: Json | undefined;
}

/** Keywords that no other rule judges: that they changed is told, each at its place. */
export const toldKeywords: readonly Rule[] = [
  toldRule("document", "openapi", "$self jsonSchemaDialect", ({ base, revision }) => ({
    area: "document",
    base: base.value,
    revision: revision.value,
  })),
  toldRule(
    "operation",
    "operation",
    "x-katagami-streaming x-katagami-retry x-katagami-pagination",
    valuesOf("operation"),
  ),
  toldRule("parameter", "parameter", "allowEmptyValue", valuesOf("request-parameter")),
  toldRule("header", "header", "deprecated allowEmptyValue allowReserved", valuesOf("response-header")),
  toldRule(
    "media-type",
    "mediaType",
    "x-katagami-events x-katagami-event-data x-katagami-item",
    ({ of, base, revision }) => ({
      area: of === "response" ? "response-body-media-type" : "request-body-media-type",
      base: base.value,
      revision: revision.value,
    }),
  ),
  toldRule(
    "schema",
    "schema",
    "$id $schema $vocabulary $anchor $dynamicAnchor $recursiveRef $recursiveAnchor dependencies x-katagami-open-enum",
    (pair) => ({
      area: schemaId(pair),
      base: pair.base.schema,
      revision: pair.revision.schema,
      places: outsideOf(pair),
    }),
  ),
];

function toldRule<K extends keyof Pairs>(
  on: K,
  object: string,
  keywords: string,
  ownersOf: (pair: Pairs[K]) => Owners,
): Rule {
  const list = keywords.split(" ");
  const rule: RuleOn<K> = {
    id: `told-of-${on}`,
    on,
    reads: list.map((keyword) => `${object}.${keyword}`),
    *check(pair) {
      const { area, base, revision, ...places } = ownersOf(pair);
      if (base === undefined || revision === undefined) return;
      for (const keyword of list) {
        const [before, after] = [base[keyword], revision[keyword]];
        const isOwn = keyword.startsWith("x-katagami-");
        // Of the specification's keywords, false is what is not said; of ours, it says something.
        if (isOwn ? deepEqual(before, after) : deepEqual(before ?? false, after ?? false)) continue;
        yield {
          id: `${area}-${dashed(keyword)}-changed`,
          effect: "notes",
          ...(isOwn && { level: ofPackage }),
          say: (subject, voice) => `The ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
          ...places,
          at: [keyword],
        };
      }
    },
  };
  return rule as Rule;
}

const ofPackage = always(
  "none",
  "it says how the package is written: what travels is the same, and code is judged by itself",
);

function valuesOf(area: string) {
  return ({ base, revision }: Pairs["operation" | "parameter" | "header"]): Owners => ({
    area,
    base: base?.value,
    revision: revision?.value,
  });
}

function dashed(keyword: string): string {
  return keyword.replace("$", "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
