import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { PackageOptions } from "./emit/output-file.js";
import { loadRedoclyConfig, type RedoclyConfig } from "./load/redocly-config.js";
import { checkConfig, type ApiConfig, type ApiEntry } from "./api-config.js";
import { closestName } from "./load/closest-name.js";
import { packageName } from "./model/names.js";
import { ConfigError, fileProblem, type Problem } from "./problem.js";

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
  /** Patterns of paths and URLs that references may lead to, beside those that they always may. */
  readonly allow: readonly string[];
  /** Milliseconds for each attempt to fetch something; the default of `load` unless told. */
  readonly timeout?: number;
  readonly rules: RedoclyConfig;
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
 * @throws ConfigError where the file is wrong, or has no such API
 */
export async function configuredTargets(path: string, apis: readonly string[], cwd: string): Promise<Target[]> {
  const { targets } = await readTargets(path, cwd);
  const file = relative(cwd, resolve(cwd, path));
  if (targets.length === 0) throw new ConfigError([noOutput(file)]);
  const known = targets.map(({ api }) => api);
  const unknown = apis.filter((api) => !known.includes(api));
  if (unknown.length > 0) throw new ConfigError(unknown.map((api) => unknownApi(api, known, file)));
  return targets.filter(({ api }) => apis.length === 0 || apis.includes(api));
}

/**
 * The rules of a redocly.yaml, and its targets, which may be none.
 * @throws ConfigError where the file is wrong
 */
export async function readTargets(path: string, cwd: string): Promise<{ rules: RedoclyConfig; targets: Target[] }> {
  const absolute = resolve(cwd, path);
  const rules = await readConfig(absolute, relative(cwd, absolute));
  const problems = checkConfig(rules, relative(cwd, absolute));
  if (problems.length > 0) throw new ConfigError(problems);
  const entries = Object.entries((rules.resolvedConfig.apis ?? {}) as Record<string, ApiEntry>);
  const targets = entries.flatMap(([api, { root, "x-katagami": own }]) =>
    own?.output === undefined ? [] : [configuredTarget(api, root, { ...own, output: own.output })],
  );
  return { rules, targets };

  function configuredTarget(api: string, root: string, own: ApiConfig & { output: string }): Target {
    const fromHere = (given: string) => fromConfig(absolute, given, cwd);
    const passes = Object.entries(own.passes ?? {});
    return {
      api,
      source: fromHere(root),
      output: fromHere(own.output),
      overlays: (own.overlays ?? []).map(fromHere),
      package: own.package ?? {},
      skip: passes.flatMap(([pass, state]) => (state === "off" || state === false ? [pass] : [])),
      headers: {},
      allow: (own.allow ?? []).map(fromHere),
      rules: rules.forAlias(api),
    };
  }
}

/** A target for one source, without any configuration file. */
export async function singleTarget(
  source: string,
  output: string,
  given: { name?: string; overlays?: readonly string[] },
  cwd: string,
): Promise<Target> {
  return {
    api: source,
    source,
    output,
    overlays: given.overlays ?? [],
    package: { name: given.name ?? packageName(basename(resolve(cwd, output))) },
    skip: [],
    headers: {},
    allow: [],
    rules: await loadRedoclyConfig(undefined),
  };
}

async function readConfig(path: string, file: string): Promise<RedoclyConfig> {
  if (!existsSync(path)) throw new ConfigError([fileProblem(file, "config", `No such file: ${file}`)]);
  try {
    return await loadRedoclyConfig(path);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const hint = "Compare it with https://redocly.com/docs/cli/configuration.";
    throw new ConfigError([fileProblem(file, "config", message, hint)]);
  }
}

function noOutput(file: string): Problem {
  const hint = "Add `x-katagami: { output: generated/my-api }` to an entry of `apis`.";
  return fileProblem(file, "config", `No API in ${file} has an x-katagami output.`, hint);
}

function unknownApi(api: string, known: readonly string[], file: string): Problem {
  const close = closestName(api, known);
  const hint = /[/\\.]/.test(api)
    ? `To make a package from a file or URL: katagami generate ${api} --out client`
    : `${close === undefined ? "" : `Did you mean ${close}? `}Known: ${known.join(", ")}.`;
  return fileProblem(file, "config", `There is no API "${api}" with an x-katagami output in ${file}.`, hint);
}

function fromConfig(config: string, path: string, cwd: string): string {
  return /^https?:/.test(path) ? path : relative(cwd, resolve(dirname(config), path)) || ".";
}
