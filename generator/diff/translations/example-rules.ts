import { childPointer } from "../../document/pointer.js";
import type { Finding } from "../wire/finding.js";
import { ownedRule, type Owners } from "../wire/owners.js";
import { partings } from "../values.js";
import { quote } from "../voice.js";
import type { Rule } from "../wire/rule.js";
import { missingPaths, examplesOf, matchExamples, type Example } from "./match-examples.js";

/** Examples that one translation lacks, and what one of two examples lacks: properties, and error codes. */
export const exampleRules: readonly Rule[] = (["media-type", "parameter", "header", "schema"] as const).map((on) =>
  ownedRule(`${on}-examples`, on, ["example", "examples"], (owners) => compare(`${on}-examples`, owners)),
);

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
    for (const [action, name, what] of partingsOf(one, other)) {
      const say: Finding["say"] = (subject, voice) =>
        `The ${what} ${quote(name)} ${voice.was(action)} in the ${nameOf(one)} of ${called(subject)}.`;
      yield { id, effect: "notes", say, places, at: [what, name] };
    }
  }
}

/** What one of two examples has, and the other one lacks. */
function partingsOf(one: Example, other: Example) {
  const paths = (from: Example, to: Example) => missingPaths(from.value, to.value);
  return [
    ...paths(one, other).map((name) => ["removed", name, "property"] as const),
    ...paths(other, one).map((name) => ["added", name, "property"] as const),
    ...[...partings(one.facts.codes, other.facts.codes)].map((parting) => [...parting, "code"] as const),
  ];
}

function nameOf({ name }: Example): string {
  return name === undefined ? "example" : `example ${quote(name)}`;
}
