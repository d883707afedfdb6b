import { kinds, type Keyword } from "../../../document/keywords.js";
import type { Kind } from "../../../document/objects.js";
import { deepEqual } from "../../deep-equal.js";
import { isObject } from "../../located.js";
import { quote } from "../../quote.js";
import { dashed } from "../dashed.js";
import { sameExamples } from "../examples.js";
import { owned, ownersOf, type Owned } from "../owners.js";
import type { Rule, RuleOn } from "../rule.js";

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
  const rule: RuleOn<K> = {
    id,
    on,
    reads: keywords.map(({ keyword }) => `${owned[on]}.${keyword}`),
    *check(pair) {
      const owners = ownersOf(on, pair);
      if (owners === undefined) return;
      const { base, revision, area, called } = owners;
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
    },
  };
  return rule as Rule;
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
