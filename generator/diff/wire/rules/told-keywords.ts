import { kinds } from "../../../document/keywords.js";
import type { Kind } from "../../../document/objects.js";
import { deepEqual } from "../../deep-equal.js";
import type { Finding } from "../finding.js";
import { always } from "../level.js";
import type { Pairs } from "../pair.js";
import { quote } from "../../quote.js";
import type { Rule, RuleOn } from "../rule.js";
import { mediaTypeArea, schemaId, writtenAt } from "../schema-id.js";

type Json = Readonly<Record<string, unknown>>;

interface Owners {
  /** What ids begin with. */
  readonly area: string;
  readonly base: Json | undefined;
  readonly revision: Json | undefined;
  /** Where a keyword is written, if not at the pair itself. */
  readonly placesOf?: (keyword: string) => NonNullable<Finding["places"]>;
}

/** Keywords that no other rule judges: that they changed is told, each at its place. */
export const toldKeywords: readonly Rule[] = [
  toldRule("document", "openapi", ({ base, revision }) => ({
    area: "document",
    base: base.value,
    revision: revision.value,
  })),
  toldRule("operation", "operation", valuesOf("operation")),
  toldRule("parameter", "parameter", valuesOf("request-parameter")),
  toldRule("header", "header", valuesOf("response-header"), ["deprecated"]),
  toldRule(
    "media-type",
    "mediaType",
    (pair) => ({ area: mediaTypeArea(pair), base: pair.base.value, revision: pair.revision.value }),
    ["x-katagami-item"],
  ),
  toldRule("schema", "schema", (pair) => ({
    area: schemaId(pair),
    base: pair.base.schema,
    revision: pair.revision.schema,
    placesOf: (keyword) => ({ base: writtenAt(pair.base, keyword), revision: writtenAt(pair.revision, keyword) }),
  })),
];

function toldRule<K extends keyof Pairs>(
  on: K,
  kind: Kind,
  ownersOf: (pair: Pairs[K]) => Owners,
  others: readonly string[] = [],
): Rule {
  const told = [...kinds[kind].keywords.values()].filter(({ role }) => role === "told");
  const list = [...told.map(({ name }) => name), ...others];
  const rule: RuleOn<K> = {
    id: `told-of-${on}`,
    on,
    reads: list.map((keyword) => `${kind}.${keyword}`),
    *check(pair) {
      const { area, base, revision, placesOf } = ownersOf(pair);
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
          ...(placesOf && { places: placesOf(keyword) }),
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
