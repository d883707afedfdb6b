import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ran, type Ran } from "../ran.js";
import type { ReleasePlan, ReleaseRoom } from "../release-plan.js";
import { isNetwork, npmFailure } from "../tarball/npm-failure.js";
import { type Tarball, tarballOf } from "../tarball/tarball.js";
import { withTemporaryFolder } from "../temporary-folder.js";
import { registryDown, taken, unreadable } from "./refusals.js";

/** What a registry has of a package; no versions where it has none, or shows none. */
export interface RegistryState {
  readonly versions: readonly string[];
}

export function hasVersion({ versions }: RegistryState, version: string): boolean {
  return versions.includes(version);
}

/** Asks the registry itself. @throws ProblemsError where it does not answer */
export async function registryState(plan: ReleasePlan, room: ReleaseRoom): Promise<RegistryState> {
  const ended = await view(plan, plan.name, "versions", room);
  if (ended.code === 0) return { versions: [JSON.parse(ended.out || "[]") as string | string[]].flat() };
  const failure = npmFailure(ended);
  if (failure.code === "E404") return { versions: [] };
  throw isNetwork(failure) ? registryDown(plan, failure) : unreadable(plan, failure);
}

/** Milliseconds: a registry may show a version some time after it took it. */
const pauses = [1_000, 3_000, 6_000, 10_000];

/**
 * The state after npm failed.
 * @param isTaken whether the registry says that it has the version, so that it is to be seen soon
 */
export async function settledState(plan: ReleasePlan, isTaken: boolean, room: ReleaseRoom): Promise<RegistryState> {
  let state = await registryState(plan, room);
  for (const milliseconds of isTaken ? pauses : []) {
    if (hasVersion(state, plan.version)) break;
    await pause(milliseconds, undefined, room.signal ? { signal: room.signal } : {});
    state = await registryState(plan, room);
  }
  return state;
}

/**
 * Compares a published version with the tarball: by its hash, or else file by file, since another zlib makes other bytes of the same.
 * @throws ProblemsError where they differ
 */
export async function assertSameContents(plan: ReleasePlan, tarball: Tarball, room: ReleaseRoom): Promise<void> {
  const specifier = `${plan.name}@${plan.version}`;
  const ended = await view(plan, specifier, "dist.integrity", room);
  if (ended.code === 0 && ended.out.includes(JSON.stringify(tarball.integrity))) return;
  const published = await withTemporaryFolder("published", room, async (folder) => {
    const destination = join(folder, "pack");
    await mkdir(destination);
    const cache = `--cache=${join(folder, "cache")}`;
    const flags = ["--loglevel=error", "--ignore-scripts", cache, `--registry=${plan.registry}`];
    const fetched = await ran("npm", ["pack", ...flags, "--pack-destination", destination, "--", specifier], room);
    const [name] = await readdir(destination);
    if (fetched.code !== 0 || name === undefined) throw unreadable(plan, npmFailure(fetched));
    const file = join(destination, name);
    return tarballOf(file, await readFile(file));
  });
  if (published.contents !== tarball.contents) throw taken(plan, "published", differing(published, tarball));
}

/** Paths of files that only one side has, or that are others. */
function differing(before: Tarball, after: Tarball): string[] {
  const [old, now] = [before, after].map(({ files }) => new Map(files.map(({ path, bytes }) => [path, bytes])));
  const paths = new Set([...old!.keys(), ...now!.keys()]);
  return [...paths].filter((path) => {
    const [one, other] = [old!.get(path), now!.get(path)];
    return one === undefined || other === undefined || !one.equals(other);
  });
}

/** Where a registry does not answer, npm tells what it remembers, and calls that a success: so it is given nothing to remember. */
function view({ registry }: ReleasePlan, specifier: string, field: string, room: ReleaseRoom): Promise<Ran> {
  return withTemporaryFolder("view", room, (cache) => {
    const flags = ["--json", "--loglevel=error", `--registry=${registry}`, `--cache=${cache}`];
    return ran("npm", ["view", ...flags, "--", specifier, field], room);
  });
}
