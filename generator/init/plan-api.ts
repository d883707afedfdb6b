import { posix } from "node:path";
import { packageName } from "../model/names.js";
import type { Candidate } from "./choose-apis.js";
import { nameApi } from "./name-api.js";

/** An API as redocly.yaml is to have it. */
export interface PlannedApi {
  readonly name: string;
  readonly root: string;
  /** Where `katagami pull` fetches it from. */
  readonly source?: string;
  readonly output: string;
  /** Overlays that are applied to it, in their order; none where redocly.yaml says them already. */
  readonly overlays?: readonly string[];
  /** Whether the code alone is written, for an application's own sources. */
  readonly isSource: boolean;
  /** Code whose names can be adopted. */
  readonly outputs: readonly string[];
  readonly entry?: Candidate["entry"];
}

/** Whether a description is kept in a file that `katagami pull` writes: it lies elsewhere. */
export function isElsewhere(source: string): boolean {
  const path = source.replaceAll("\\", "/");
  return (
    /^\w{2,}:/.test(path) || posix.isAbsolute(path) || /^\w:/.test(path) || /^\.\.(\/|$)/.test(posix.normalize(path))
  );
}

/** Where an API of redocly.yaml goes that has no place for its package yet, or a description that is not there yet. */
export function planApi(
  candidate: Candidate,
  given: { readonly name: string | undefined; readonly title: string; readonly isSource: boolean },
  taken: (name: string) => boolean,
): PlannedApi {
  const { source, outputs, entry } = candidate;
  const name = entry === undefined ? ownName(candidate, given, taken) : candidate.name!;
  const folder = packageName(name, "api");
  const isPulled = entry === undefined && isElsewhere(source);
  const root = isPulled ? `spec/${folder}/openapi.${formatOf(source)}` : posix.normalize(source.replaceAll("\\", "/"));
  return {
    name,
    root: entry === undefined ? root : source,
    ...(isPulled ? { source } : {}),
    output: given.isSource ? `src/${folder}` : `generated/${folder}`,
    isSource: given.isSource,
    outputs,
    ...(entry === undefined ? {} : { entry }),
  };
}

function ownName(
  { source, name: called }: Candidate,
  { name = called, title }: { readonly name: string | undefined; readonly title: string },
  taken: (name: string) => boolean,
): string {
  if (name === undefined) return nameApi(source, title, taken);
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name}-${count}`;
    if (!taken(free)) return free;
  }
}

/** What a pulled description is written as: as it comes where its name says so. */
export function formatOf(source: string): "json" | "yaml" {
  return /\.json([?#].*)?$/i.test(source) || /^npm:[^#]*$/.test(source) ? "json" : "yaml";
}
