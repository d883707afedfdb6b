import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { PackageOptions } from "./emit/output-file.js";
import { loadRedoclyConfig, type RedoclyConfig } from "./load/redocly-config.js";
import { packageName } from "./model/names.js";
import { fileProblem, ProblemsError } from "./problem.js";

/** One description and the package that is made from it. */
export interface Target {
  /** Name of the API in redocly.yaml, or the source where there is no configuration. */
  readonly api: string;
  /** Path or URL of the description. */
  readonly source: string;
  readonly output: string;
  readonly overlays: readonly string[];
  /** Where a name or a version is not given, the description's title and `0.1.0` stand in. */
  readonly package: Partial<PackageOptions>;
  /** Ids of normalisation passes that are switched off. */
  readonly skip: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly rules: RedoclyConfig;
}

/** What stands under `x-katagami` of an API in redocly.yaml. Paths are relative to that file. */
export interface ApiConfig {
  readonly output?: string;
  readonly overlays?: readonly string[];
  readonly package?: Partial<PackageOptions>;
  /** `{ prune: off }` switches a pass off. */
  readonly passes?: Readonly<Record<string, "on" | "off" | boolean>>;
}

const fileNames = ["redocly.yaml", "redocly.yml"];

/** The redocly.yaml of a folder or of the nearest one above it. */
export function findConfig(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const found = fileNames.map((name) => join(current, name)).find((path) => existsSync(path));
    if (found !== undefined || dirname(current) === current) return found;
  }
}

/**
 * The targets that a redocly.yaml describes: those named, or all that have an `output`.
 * @throws ProblemsError where the file is wrong or has no such API
 */
export async function configuredTargets(path: string, apis: readonly string[], cwd: string): Promise<Target[]> {
  const config = await readConfig(path);
  const entries = Object.entries(config.resolvedConfig.apis ?? {}) as [
    string,
    { root: string; "x-katagami"?: ApiConfig },
  ][];
  const known = entries.filter(([, { "x-katagami": own }]) => own?.output !== undefined).map(([name]) => name);
  const file = relative(cwd, path) || path;
  for (const api of apis) {
    if (known.includes(api)) continue;
    const hint =
      known.length > 0 ? `Known: ${known.join(", ")}.` : "Add `x-katagami: { output: … }` to an entry of `apis`.";
    throw new ProblemsError([
      fileProblem(file, "config", `There is no API "${api}" with an x-katagami output in ${file}.`, hint),
    ]);
  }
  return entries
    .filter(([name]) => (apis.length === 0 ? known : apis).includes(name))
    .map(([name, { root, "x-katagami": own = {} }]) => ({
      api: name,
      source: fromConfig(path, root, cwd),
      output: fromConfig(path, own.output!, cwd),
      overlays: (own.overlays ?? []).map((overlay) => fromConfig(path, overlay, cwd)),
      package: own.package ?? {},
      skip: Object.entries(own.passes ?? {}).flatMap(([pass, state]) =>
        state === "off" || state === false ? [pass] : [],
      ),
      headers: {},
      rules: config.forAlias(name),
    }));
}

/** A target for one source, without any configuration file. */
export async function singleTarget(
  source: string,
  output: string,
  given: { name?: string; overlays?: readonly string[]; headers?: Readonly<Record<string, string>> },
): Promise<Target> {
  return {
    api: source,
    source,
    output,
    overlays: given.overlays ?? [],
    package: { name: given.name ?? packageName(basename(resolve(output))) },
    skip: [],
    headers: given.headers ?? {},
    rules: await loadRedoclyConfig(undefined),
  };
}

async function readConfig(path: string): Promise<RedoclyConfig> {
  try {
    return await loadRedoclyConfig(path);
  } catch (cause) {
    throw new ProblemsError([
      fileProblem(
        path,
        "config",
        cause instanceof Error ? cause.message : String(cause),
        "Compare it with https://redocly.com/docs/cli/configuration.",
      ),
    ]);
  }
}

function fromConfig(config: string, path: string, cwd: string): string {
  return /^https?:/.test(path) ? path : relative(cwd, resolve(dirname(config), path)) || ".";
}
