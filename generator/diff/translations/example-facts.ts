import { isObject } from "../located.js";

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
    if (Array.isArray(piece)) waiting.push(...piece.map((item): [string, unknown] => [`${path}[]`, item]));
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

/** Paths that the other example lacks, without those below one of them. */
export function missingPaths(one: ExampleFacts, other: ExampleFacts): string[] {
  const missing = [...one.paths].filter((path) => !other.paths.has(path));
  const gone = new Set(missing);
  const isBelow = (path: string): boolean => {
    for (let end = path.lastIndexOf("."); end > 0; end = path.lastIndexOf(".", end - 1))
      if (gone.has(path.slice(0, end).replace(/(\[\])+$/, ""))) return true;
    return false;
  };
  return missing.filter((path) => !isBelow(path));
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
