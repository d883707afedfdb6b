import { posix } from "node:path";
import { isObject } from "../document/pointer.js";
import type { ForeignSetup } from "./foreign-setup.js";
import type { Project } from "../load/project.js";
import { apisOf } from "./read-setups.js";

/** A description that a package is to be made from. */
export interface Candidate {
  /** Path in the folder, or whatever `katagami pull` takes. */
  readonly source: string;
  /** What it is called already. */
  readonly name?: string;
  /** Code whose names can be adopted. */
  readonly outputs: readonly string[];
  /** What redocly.yaml says of it: an entry alone, or one with all that Katagami needs. */
  readonly entry?: "bare" | "complete";
}

/** The descriptions that count; or those among which somebody has to choose. */
export type Choice =
  | { readonly candidates: readonly Candidate[] }
  /** Paths of descriptions; none where there is none. */
  | { readonly open: readonly string[] };

/** What somebody chose. */
export function candidatesOf(choice: Choice): readonly Candidate[] {
  return "candidates" in choice ? choice.candidates : [];
}

/**
 * Which descriptions count: those that are given, or else those that redocly.yaml and other generators name, or else the only one.
 * @param given as the user wrote them
 */
export function chooseApis(project: Project, setups: readonly ForeignSetup[], given: readonly string[]): Choice {
  const entries = entriesOf(project);
  const named = setups.flatMap(({ apis }) => apis);
  const outputsOf = (source: string) => {
    const those = named.filter(({ input }) => input !== undefined && isSame(input, source));
    // The only one that there is, is meant, under whatever address.
    const [only] = named.length === 1 && given.length === 1 ? named : [];
    return [...new Set((those.length > 0 ? those : only ? [only] : []).flatMap(({ outputs }) => outputs))];
  };
  if (given.length > 0)
    return {
      candidates: given.map((source): Candidate => {
        const known = entries.find((entry) =>
          [entry.source, entry.upstream].some((each) => each && isSame(each, source)),
        );
        return known ? { ...known, outputs: outputsOf(known.source) } : { source, outputs: outputsOf(source) };
      }),
    };
  const candidates: Candidate[] = entries.map((entry) => ({ ...entry, outputs: outputsOf(entry.source) }));
  const isKnown = (source: string) =>
    candidates.some((each) => isSame(each.source, source)) ||
    entries.some(({ upstream }) => upstream !== undefined && isSame(upstream, source));
  for (const { name, input } of named) {
    if (input === undefined || isKnown(input)) continue;
    candidates.push({ source: input, ...(name === undefined ? {} : { name }), outputs: outputsOf(input) });
  }
  if (candidates.length > 0) return { candidates };
  const paths = project.descriptions.map(({ path }) => path);
  return paths.length === 1 ? { candidates: [{ source: paths[0]!, outputs: outputsOf(paths[0]!) }] } : { open: paths };
}

/** The entries of redocly.yaml, and where each was pulled from. */
function entriesOf({ redocly }: Project): (Omit<Candidate, "outputs"> & { readonly upstream?: string })[] {
  return Object.entries(apisOf(redocly?.value)).flatMap(([name, entry]) => {
    if (!isObject(entry) || typeof entry["root"] !== "string") return [];
    const own = entry["x-katagami"];
    const isComplete = isObject(own) && typeof own["output"] === "string";
    const upstream = isObject(own) && typeof own["source"] === "string" ? { upstream: own["source"] } : {};
    return [{ source: entry["root"], name, entry: isComplete ? "complete" : "bare", ...upstream }] as const;
  });
}

function isSame(one: string, other: string): boolean {
  const plain = (source: string) => (/^\w+:/.test(source) ? source : posix.normalize(source.replaceAll("\\", "/")));
  return plain(one) === plain(other);
}
