import { kinds, type Keyword } from "../../../document/keywords.js";
import type { Kind } from "../../../document/objects.js";
import { deepEqual } from "../../values.js";
import { isObject } from "../../located.js";
import { quote } from "../../voice.js";
import { dashed, writtenAt } from "../schema-names.js";
import { sameExamples } from "../examples.js";
import { owned, ownedRule, type Owned } from "../owners.js";
import type { Rule, RuleOn } from "../rule.js";
import { anchors } from "../schema-keywords.js";
import { always } from "../finding.js";
import type { Pairs } from "../pair.js";

/** Kinds of objects that hold nothing but words. */
const wordy: ReadonlySet<Kind> = new Set<Kind>(["externalDocs", "example", "tag", "contact", "license"]);

/** What a description says about itself. */
const documentWords: RuleOn<"document"> = {
  id: "document-words",
  on: "document",
  reads: (["info", "openapi"] as const).flatMap((kind) => namesOf(kind).map((keyword) => `${kind}.${keyword}`)),
  *check({ base, revision }) {
    for (const [area, keys] of [
      ["info", ["info"]],
      ["document", []],
    ] as const)
      for (const keyword of namesOf(area === "info" ? "info" : "openapi")) {
        const [from, to] = [base, revision].map(({ value }) => (area === "info" ? value.info : value)?.[keyword]);
        if (!deepEqual(inOrder(from), inOrder(to)))
          yield {
            id: `${area}-${keyword.toLowerCase()}-changed`,
            effect: "words",
            say: () => `${keyword} of the description went from ${quote(from)} to ${quote(to)}.`,
            at: [...keys, keyword],
          };
      }
  },
};

/** What people read about each kind of object, where it differs. */
export const words: readonly Rule[] = [
  documentWords,
  wordsRule("path-words", "path"),
  wordsRule("operation-words", "operation"),
  wordsRule("parameter-words", "parameter"),
  wordsRule("request-body-words", "request-body", { description: "text" }),
  wordsRule("media-type-details", "media-type"),
  wordsRule("response-details", "response"),
  wordsRule("header-words", "header"),
  wordsRule("schema-words", "schema"),
];

/** @param names what ids call a keyword, if not by its own name */
function wordsRule<K extends Owned>(id: string, on: K, names: Readonly<Record<string, string>> = {}): Rule {
  const keywords = namesOf(owned[on]).map((keyword) => ({
    keyword,
    name: names[keyword] ?? dashed(keyword),
    spaced: dashed(keyword).replace("-", " "),
    isExample: keyword.startsWith("example"),
  }));
  const reads = keywords.map(({ keyword }) => keyword);
  return ownedRule(id, on, reads, function* ({ base, revision, area, called }) {
    for (const { keyword, name, spaced, isExample } of keywords) {
      const [before, after] = [base.piece[keyword], revision.piece[keyword]];
      if (deepEqual(before, after) || (isExample && sameExamples(base.piece, revision.piece))) continue;
      const action =
        on === "response" ? "changed" : before === undefined ? "added" : after === undefined ? "removed" : "changed";
      yield {
        id: `${area}-${name}-${action}`,
        effect: "words",
        say: (subject) => `The ${spaced} of ${called(subject)} ${keyword.endsWith("s") ? "were" : "was"} ${action}.`,
        places: { base: base.pointer, revision: revision.pointer },
        at: [keyword],
      };
    }
  });
}

/** Keywords of a kind that people read: words, and objects that hold nothing but words. */
function namesOf(kind: Kind): string[] {
  const keywords = [...kinds[kind].keywords.values()];
  const isRead = ({ name, role }: Keyword) => role === "words" && name !== "openapi" && name !== "$comment";
  const holdsWords = ({ holds }: Keyword) => holds !== undefined && wordy.has(holds);
  return [...keywords.filter(isRead), ...keywords.filter(holdsWords)].map(({ name }) => name);
}

/** Tags by their names: their order says nothing. */
function inOrder(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const nameOf = (tag: unknown) => String(isObject(tag) ? tag.name : tag);
  return value.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

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
  const told = [...kinds[owned[on]].keywords.values()].filter(({ role }) => role === "told");
  const list = [...told.map(({ name }) => name), ...others];
  return ownedRule(`told-of-${on}`, on, list, function* ({ area, base, revision }, pair) {
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
  });
}

const ofPackage = always(
  "none",
  "it says how the package is written: what travels is the same, and code is judged by itself",
);

function isAnchor(keyword: string): boolean {
  return (anchors as readonly string[]).includes(keyword);
}
