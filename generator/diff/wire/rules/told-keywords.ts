import { kinds } from "../../../document/keywords.js";
import { deepEqual } from "../../deep-equal.js";
import { anchors } from "../anchored.js";
import { dashed } from "../dashed.js";
import { always } from "../level.js";
import { owned, ownersOf, type Owned } from "../owners.js";
import type { Pairs } from "../pair.js";
import { quote } from "../../quote.js";
import type { Rule, RuleOn } from "../rule.js";
import { writtenAt } from "../schema-id.js";

/** Keywords that no other rule judges: that they changed is told, each at its place. */
export const toldKeywords: readonly Rule[] = [
  toldRule("document"),
  toldRule("operation"),
  toldRule("parameter"),
  toldRule("header", ["deprecated"]),
  toldRule("media-type", ["x-katagami-item"]),
  toldRule("schema", [], ({ base, revision }, keyword) => ({
    base: writtenAt(base, keyword),
    revision: writtenAt(revision, keyword),
  })),
];

function toldRule<K extends Owned>(
  on: K,
  others: readonly string[] = [],
  placesOf?: (pair: Pairs[K], keyword: string) => { readonly base: string; readonly revision: string },
): Rule {
  const kind = owned[on];
  const told = [...kinds[kind].keywords.values()].filter(({ role }) => role === "told");
  const list = [...told.map(({ name }) => name), ...others];
  const rule: RuleOn<K> = {
    id: `told-of-${on}`,
    on,
    reads: list.map((keyword) => `${kind}.${keyword}`),
    *check(pair) {
      const owners = ownersOf(on, pair);
      if (owners === undefined) return;
      const { area, base, revision } = owners;
      for (const keyword of list) {
        const [before, after] = [base.piece[keyword], revision.piece[keyword]];
        const isOwn = keyword.startsWith("x-katagami-");
        // Of the specification's keywords, false is what is not said; of ours, it says something.
        if (isOwn ? deepEqual(before, after) : deepEqual(before ?? false, after ?? false)) continue;
        yield {
          id: `${area}-${dashed(keyword)}-changed`,
          // A reference to what is called otherwise leads nowhere.
          effect: isAnchor(keyword) && before !== undefined ? "doubts" : "notes",
          ...(isOwn && { level: ofPackage }),
          say: (subject, voice) => `The ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
          ...(placesOf && { places: placesOf(pair, keyword) }),
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

function isAnchor(keyword: string): boolean {
  return (anchors as readonly string[]).includes(keyword);
}
