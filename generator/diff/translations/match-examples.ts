import { isObject } from "../located.js";
import { exampleFacts, likeness, type ExampleFacts } from "./example-facts.js";

/** One example of a piece. */
export interface Example {
  /** Undefined where it stands alone. */
  readonly name: string | undefined;
  /** Keys from the piece to the example. */
  readonly at: readonly (string | number)[];
  readonly value: unknown;
  readonly facts: ExampleFacts;
}

/** Examples that stand for one another, and those that one translation lacks. */
export interface ExampleMatch {
  readonly matched: readonly (readonly [Example, Example])[];
  readonly removed: readonly Example[];
  readonly added: readonly Example[];
}

/** Every example of a media type, a parameter or a schema. */
export function examplesOf(piece: unknown): Example[] {
  if (!isObject(piece)) return [];
  const { example, examples } = piece;
  const alone = example === undefined ? [] : [of(undefined, ["example"], example)];
  if (Array.isArray(examples)) {
    const nameOf = (index: number) => (examples.length === 1 ? undefined : String(index + 1));
    return [...alone, ...examples.map((value, index) => of(nameOf(index), ["examples", index], value))];
  }
  const named = Object.entries(isObject(examples) ? examples : {}).map(([name, written]) =>
    of(name, ["examples", name], isObject(written) ? (written.value ?? written.dataValue) : undefined),
  );
  return [...alone, ...named];
}

function of(name: string | undefined, at: Example["at"], value: unknown): Example {
  return { name, at, value, facts: exampleFacts(value) };
}

/** Matches examples by name, then, since names may be in two languages, by what they show, and at last by their order. */
export function matchExamples(base: readonly Example[], revision: readonly Example[]): ExampleMatch {
  const matched: [Example, Example][] = [];
  let [removed, added] = [[...base], [...revision]];
  const match = (find: (one: Example, candidates: readonly Example[]) => Example | undefined): void => {
    removed = removed.filter((one) => {
      const other = find(one, added);
      if (other === undefined) return true;
      matched.push([one, other]);
      added = added.filter((candidate) => candidate !== other);
      return false;
    });
  };
  match((one, candidates) => candidates.find(({ name }) => name === one.name));
  for (const least of [2, 0.5])
    match((one, candidates) => {
      const best = candidates.toSorted((a, b) => likeness(one.facts, b.facts) - likeness(one.facts, a.facts))[0];
      return best && likeness(one.facts, best.facts) >= least ? best : undefined;
    });
  if (removed.length === added.length) match((_one, candidates) => candidates[0]);
  return { matched, removed, added };
}
