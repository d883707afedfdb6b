import type { Finding } from "../wire/finding.js";
import { isObject } from "../located.js";
import { ownedRule, type Owners } from "../wire/owners.js";
import { partings } from "../values.js";
import { quote } from "../voice.js";
import type { Rule } from "../wire/rule.js";

const texts = ["summary", "description"];

/** Texts that one translation has and the other one lacks, and codes that only one of two texts lists. */
export const textRules: readonly Rule[] = (
  ["document", "operation", "parameter", "request-body", "response", "header", "schema"] as const
).map((on) => {
  const within = on === "document" ? ["info"] : [];
  const reads = texts.map((keyword) => [...within, keyword].join("."));
  return ownedRule(`${on}-texts`, on, reads, function* (owners) {
    for (const keyword of texts) yield* compare(`${on}-texts`, [...within, keyword], owners);
  });
});

function* compare(id: string, at: readonly string[], { base, revision, called }: Owners): Iterable<Finding> {
  const [before, after] = [textAt(base.piece, at), textAt(revision.piece, at)];
  const found = { id, places: { base: base.pointer, revision: revision.pointer } };
  const keyword = at.at(-1)!;
  if ((before === "") !== (after === "")) {
    const action = before === "" ? "added" : "removed";
    const say: Finding["say"] = (subject, voice) => `The ${keyword} of ${called(subject)} ${voice.was(action)}.`;
    yield { ...found, effect: "words", say, at };
    return;
  }
  for (const [action, code] of partings(codesIn(before), codesIn(after))) {
    const say: Finding["say"] = (subject, voice) =>
      `The code ${quote(code)} ${voice.wasOf(action, `the ${keyword} of ${called(subject)}`)}.`;
    yield { ...found, effect: "notes", say, at: [...at, code] };
  }
}

/** Codes that a text lists: those at the beginning of a line, or of an item, that a colon follows. */
function codesIn(text: string): Set<string> {
  const listed = text.matchAll(/^[ \t]*(?:[-*+][ \t]+)?\*{0,2}`([^`\s]+)`\*{0,2}[ \t]*[:：]/gm);
  return new Set([...listed].map(([, code]) => code!));
}

function textAt(piece: unknown, at: readonly string[]): string {
  const text = at.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), piece);
  return typeof text === "string" ? text.trim() : "";
}
