import { isObject } from "../located.js";

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
      if (other) matched.push([one, other]);
      added = added.filter((candidate) => candidate !== other);
      return other === undefined;
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

/** What of an example is no word: which properties it has, and the codes among its values. */
export interface ExampleFacts {
  /** Such as `data[].id`, each after the one that it stands in. */
  readonly paths: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

/** Looks at the value of an example; items of one array are taken together. */
export function exampleFacts(value: unknown): ExampleFacts {
  const paths = new Set<string>();
  const codes = new Set<string>();
  const waiting: [string, unknown][] = [["", value]];
  for (const [path, piece] of waiting) {
    if (Array.isArray(piece)) for (const item of piece as unknown[]) waiting.push([`${path}[]`, item]);
    else if (isObject(piece))
      for (const [key, child] of Object.entries(piece)) {
        const at = path === "" ? key : `${path}.${key}`;
        paths.add(at);
        if (key === "code" && typeof child === "string") codes.add(child);
        waiting.push([at, child]);
      }
  }
  return { paths, codes };
}

/** Paths of properties that one example has and the other one lacks, without what is below them. */
export function missingPaths(one: unknown, other: unknown, path = ""): string[] {
  if (Array.isArray(one)) {
    const items: readonly unknown[] = Array.isArray(other) ? other : [];
    // Lists of one length are two forms of one list; otherwise it counts what any of their items has.
    if (one.length === items.length)
      return one.flatMap((item, index) => missingPaths(item, items[index], `${path}[${index}]`));
    return missingPaths(one.reduce(merged, undefined), items.reduce(merged, undefined), `${path}[]`);
  }
  if (!isObject(one)) return [];
  return Object.entries(one).flatMap(([key, child]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return isObject(other) && Object.hasOwn(other, key) ? missingPaths(child, other[key], at) : [at];
  });
}

/** Two values as one that has all that either has. */
function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one)) return Array.isArray(other) ? [...(one as unknown[]), ...(other as unknown[])] : one;
  if (!isObject(one)) return isObject(other) || Array.isArray(other) ? other : one;
  if (!isObject(other)) return one;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(keys.map((key) => [key, merged(one[key], other[key])]));
}

/** How much two examples have in common: from 0 to 1, and 2 for examples that only words tell apart. */
export function likeness(one: ExampleFacts, other: ExampleFacts): number {
  const shared = [...one.paths].filter((path) => other.paths.has(path)).length;
  const codes = [...one.codes].filter((code) => other.codes.has(code)).length;
  const all = one.paths.size + other.paths.size - shared;
  const sameCodes = codes === one.codes.size && codes === other.codes.size;
  if (shared === all && sameCodes) return 2;
  // Another code is another example, however much their forms are alike.
  return one.codes.size + other.codes.size > 0 && codes === 0 ? 0 : shared / all;
}
