import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { parseYaml } from "./openapi-core.js";
import { isObject } from "../document/pointer.js";
import { openGitFile } from "./git-revision.js";
import { displayLocation } from "./location.js";
import type { Running } from "./run-program.js";

/** The version of a package on both sides, where it is known. */
export interface PackageVersions {
  readonly base?: string;
  readonly revision?: string;
}

/**
 * What a package's version was at a commit, and what it is: as redocly.yaml says, or else the package.json that is there.
 * @param config the redocly.yaml, relative to `cwd` or absolute
 */
export async function packageVersions(
  commit: string,
  config: string,
  { api, output, version }: { readonly api: string; readonly output: string; readonly version: string | undefined },
  cwd: string,
  running: Running = {},
): Promise<PackageVersions> {
  const manifest = join(output, "package.json");
  const then = async (path: string) => {
    const file = await openGitFile(commit, displayLocation(path, cwd), cwd, running);
    return (await file.readFile(file.path)).toString("utf8");
  };
  const configured = await valueIn(() => then(config), ["apis", api, "x-katagami", "package", "version"]);
  const base = configured ?? (await valueIn(() => then(manifest), ["version"]));
  const revision = version ?? (await valueIn(() => readFile(join(cwd, manifest), "utf8"), ["version"]));
  return { ...(base === undefined ? {} : { base }), ...(revision === undefined ? {} : { revision }) };
}

/** What redocly.yaml said of an API at a commit, of the settings that are texts. */
export async function settingsThen<Key extends string>(
  commit: string,
  config: string,
  { api, keys }: { readonly api: string; readonly keys: readonly Key[] },
  cwd: string,
  running: Running = {},
): Promise<{ readonly [key in Key]?: string }> {
  const read = async () => {
    const file = await openGitFile(commit, displayLocation(config, cwd), cwd, running);
    return (await file.readFile(file.path)).toString("utf8");
  };
  const values = await Promise.all(keys.map((key) => valueIn(read, ["apis", api, "x-katagami", key])));
  return Object.fromEntries(
    keys.flatMap((key, index) => (values[index] === undefined ? [] : [[key, values[index]]])),
  ) as {
    readonly [key in Key]?: string;
  };
}

/** A text at a path of keys of a file in YAML or JSON; undefined where there is no such file, or nothing there. */
async function valueIn(read: () => Promise<string>, keys: readonly string[]): Promise<string | undefined> {
  try {
    const value = keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), parseYaml(await read()));
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
