import { childPointer } from "../../document/pointer.js";
import type { Finding } from "../wire/finding.js";
import type { Pairs } from "../wire/pair.js";
import { quote } from "../quote.js";
import type { Rule, RuleOn } from "../wire/rule.js";
import { missingPaths } from "./example-facts.js";
import { examplesOf, matchExamples, type Example } from "./match-examples.js";

/** Examples that one translation lacks, and what one of two examples lacks: properties, and error codes. */
export const exampleRules: readonly Rule[] = [
  exampleRule("media-type", ({ base, revision, name }) => ({
    base: { piece: base.value, pointer: base.pointer },
    revision: { piece: revision.value, pointer: revision.pointer },
    called: (subject) => `media type ${quote(name)} of ${subject}`,
  })),
  exampleRule("parameter", located),
  exampleRule("header", located),
  exampleRule("schema", ({ base, revision }) => ({
    base: { piece: base.schema, pointer: base.outside },
    revision: { piece: revision.schema, pointer: revision.outside },
    called: (subject) => subject,
  })),
];

interface Owner {
  readonly piece: unknown;
  readonly pointer: string;
}

interface Owners {
  readonly base: Owner;
  readonly revision: Owner;
  readonly called: (subject: string) => string;
}

function exampleRule<K extends "media-type" | "parameter" | "header" | "schema">(
  on: K,
  ownersOf: (pair: Pairs[K]) => Owners | undefined,
): Rule {
  const id = `${on}-examples`;
  const rule: RuleOn<K> = {
    id,
    on,
    reads: [`${on}.example`, `${on}.examples`],
    *check(pair) {
      const owners = ownersOf(pair);
      if (owners !== undefined) yield* compare(id, owners);
    },
  };
  return rule as Rule;
}

function* compare(id: string, { base, revision, called }: Owners): Iterable<Finding> {
  const { matched, removed, added } = matchExamples(examplesOf(base.piece), examplesOf(revision.piece));
  const lone = (action: "removed" | "added", example: Example): Finding => ({
    id,
    effect: "notes",
    say: (subject, voice) => `The ${nameOf(example)} of ${called(subject)} ${voice.was(action)}.`,
    places:
      action === "removed"
        ? { base: childPointer(base.pointer, ...example.at) }
        : { revision: childPointer(revision.pointer, ...example.at) },
  });
  for (const example of removed) yield lone("removed", example);
  for (const example of added) yield lone("added", example);
  for (const [one, other] of matched) {
    const places = {
      base: childPointer(base.pointer, ...one.at),
      revision: childPointer(revision.pointer, ...other.at),
    };
    for (const { what, name, action } of partings(one, other)) {
      const say: Finding["say"] = (subject, voice) =>
        `The ${what} ${quote(name)} ${voice.was(action)} in the ${nameOf(one)} of ${called(subject)}.`;
      yield { id, effect: "notes", say, places, at: [what, name] };
    }
  }
}

/** What one of two examples has, and the other one lacks. */
function partings(one: Example, other: Example) {
  const list = (what: "property" | "code", action: "removed" | "added", names: Iterable<string>) =>
    [...names].map((name) => ({ what, action, name }));
  const codes = (has: Example, lacks: Example) => [...has.facts.codes].filter((code) => !lacks.facts.codes.has(code));
  return [
    ...list("property", "removed", missingPaths(one.value, other.value)),
    ...list("property", "added", missingPaths(other.value, one.value)),
    ...list("code", "removed", codes(one, other)),
    ...list("code", "added", codes(other, one)),
  ];
}

function nameOf({ name }: Example): string {
  return name === undefined ? "example" : `example ${quote(name)}`;
}

function located({ base, revision }: Pairs["parameter" | "header"]): Owners | undefined {
  if (base === undefined || revision === undefined) return undefined;
  return {
    base: { piece: base.value, pointer: base.pointer },
    revision: { piece: revision.value, pointer: revision.pointer },
    called: (subject) => subject,
  };
}
