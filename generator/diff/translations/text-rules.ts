import type { Finding } from "../wire/finding.js";
import { isObject } from "../located.js";
import type { Pairs } from "../wire/pair.js";
import { quote } from "../quote.js";
import type { Rule, RuleOn } from "../wire/rule.js";

const texts = ["summary", "description"];

/** Texts that one translation has and the other one lacks, and codes that only one of two texts lists. */
export const textRules: readonly Rule[] = [
  textRule("document", ({ base, revision }) => ({
    base: { piece: base.value.info, pointer: "#/info" },
    revision: { piece: revision.value.info, pointer: "#/info" },
  })),
  textRule("operation", located),
  textRule("parameter", located),
  textRule("request-body", located),
  textRule("response", (pair) => {
    const owners = located(pair);
    return owners && { ...owners, called: () => `the response of status ${quote(pair.status)}` };
  }),
  textRule("header", located),
  textRule("schema", ({ base, revision }) => ({
    base: { piece: base.schema, pointer: base.outside },
    revision: { piece: revision.schema, pointer: revision.outside },
  })),
];

interface Owner {
  readonly piece: unknown;
  readonly pointer: string;
}

interface Owners {
  readonly base: Owner;
  readonly revision: Owner;
  /** What messages call them, if not as everything else that is found there. */
  readonly called?: (subject: string) => string;
}

type Kind = "document" | "operation" | "parameter" | "request-body" | "response" | "header" | "schema";

function textRule<K extends Kind>(on: K, ownersOf: (pair: Pairs[K]) => Owners | undefined): Rule {
  const id = `${on}-texts`;
  const rule: RuleOn<K> = {
    id,
    on,
    reads: texts.map((keyword) => `${on === "document" ? "info" : on}.${keyword}`),
    *check(pair) {
      const owners = ownersOf(pair);
      if (owners !== undefined) for (const keyword of texts) yield* compare(id, keyword, owners);
    },
  };
  return rule as Rule;
}

function* compare(
  id: string,
  keyword: string,
  { base, revision, called = (subject) => subject }: Owners,
): Iterable<Finding> {
  const [before, after] = [textOf(base.piece, keyword), textOf(revision.piece, keyword)];
  const found = { id, places: { base: base.pointer, revision: revision.pointer } };
  if ((before === "") !== (after === "")) {
    const action = before === "" ? "added" : "removed";
    const say: Finding["say"] = (subject, voice) => `The ${keyword} of ${called(subject)} ${voice.was(action)}.`;
    yield { ...found, effect: "words", say, at: [keyword] };
    return;
  }
  const [from, to] = [codesIn(before), codesIn(after)];
  for (const [action, these, others] of [
    ["removed", from, to],
    ["added", to, from],
  ] as const)
    for (const code of these)
      if (!others.has(code)) {
        const say: Finding["say"] = (subject, voice) =>
          `The code ${quote(code)} ${voice.wasOf(action, `the ${keyword} of ${called(subject)}`)}.`;
        yield { ...found, effect: "notes", say, at: [keyword, code] };
      }
}

/** Codes that a text lists: those at the beginning of a line, or of an item, that a colon follows. */
function codesIn(text: string): Set<string> {
  const listed = text.matchAll(/^[ \t]*(?:[-*+][ \t]+)?\*{0,2}`([^`\s]+)`\*{0,2}[ \t]*[:：]/gm);
  return new Set([...listed].map(([, code]) => code!));
}

function textOf(piece: unknown, keyword: string): string {
  const text = isObject(piece) ? piece[keyword] : undefined;
  return typeof text === "string" ? text.trim() : "";
}

function located({
  base,
  revision,
}: Pairs["operation" | "parameter" | "request-body" | "response" | "header"]): Owners | undefined {
  if (base === undefined || revision === undefined) return undefined;
  return {
    base: { piece: base.value, pointer: base.pointer },
    revision: { piece: revision.value, pointer: revision.pointer },
  };
}
