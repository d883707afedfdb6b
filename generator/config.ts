import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type ApiConfig, type ApiEntry, checkConfig, filterOf, type Keys, placesIn } from "./check-config.js";
import { closestName } from "./closest-name.js";
import { noFilter, type Asked, type Filter } from "./filter/rule.js";
import { formOf, type FormOfTarget } from "./form.js";
import type { Position } from "./load/position.js";
import { withoutUser } from "./load/location.js";
import type { RedoclyConfig } from "./load/redocly-config.js";
import type { NameRules } from "./model/pins/wanted-names.js";
import { lockPaths } from "./lock-paths.js";
import type { ValueSettings } from "./normalise/mark-values.js";
import { ConfigError, fileProblem, type Problem } from "./problem.js";
import type { ReleaseSettings } from "./release-settings.js";

/** One description and the package that is made from it. */
export interface Target extends FormOfTarget {
  /** Name of the API in redocly.yaml, or the source where there is no configuration. */
  readonly api: string;
  /** Path or URL of the description. */
  readonly source: string;
  /** What the description was pulled from. */
  readonly servedAt?: string;
  readonly output: string;
  readonly overlays: readonly string[];
  /** Where a name or a version is not given, that of the folder and `0.1.0` stand in. */
  readonly package: PackageSettings;
  /** What dates and whole numbers of 64 bits are in code. */
  readonly values?: ValueSettings;
  /** Ids of normalisation passes that are switched off. */
  readonly skip: readonly string[];
  /** Which operations count. */
  readonly filter: Filter;
  readonly headers: Readonly<Record<string, string>>;
  /** Patterns of paths and URLs that references may lead to, beside those that they always may. */
  readonly allow: readonly string[];
  /** Milliseconds for each attempt to fetch something; the default of `load` unless told. */
  readonly timeout?: number;
  /** Of redocly.yaml; the default ones without it. */
  readonly rules?: RedoclyConfig;
  /** The `names.lock.yaml` that pins its names, relative to the working directory; none where it has no place. */
  readonly lock?: string;
  /** What redocly.yaml says of its names. */
  readonly names: NameRules;
  /** What it says of its releases. */
  readonly release?: ReleaseSettings;
  /** Where redocly.yaml says so, by the keys below `names`. */
  readonly locateName?: (keys: readonly string[]) => Position;
}

/** Fields of package.json that are set. @see https://docs.npmjs.com/cli/configuring-npm/package-json */
export interface PackageSettings extends Readonly<Record<string, unknown>> {
  readonly name?: string;
  readonly version?: string;
  /** An SPDX expression, or `UNLICENSED`; that of the description where it is not given. */
  readonly license?: string;
}

/** Hears of each file of the configuration before it is read. */
export type OnRead = (location: string) => void;

export const fileNames = ["redocly.yaml", "redocly.yml"];

/** The redocly.yaml of a folder or of the nearest one above it. */
export function findConfig(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const found = fileNames.map((name) => join(current, name)).find((path) => existsSync(path));
    if (found !== undefined || dirname(current) === current) return found;
  }
}

/** The redocly.yaml that a path names, which may be its folder; undefined where there is none. */
export function configAt(path: string): string | undefined {
  return [path, ...fileNames.map((name) => join(path, name))].find((each) =>
    statSync(each, { throwIfNoEntry: false })?.isFile(),
  );
}

/**
 * The targets that a redocly.yaml describes: those named, or all that have an `output`.
 * @throws ConfigError where the file is wrong, or has no such API
 */
export async function configuredTargets(
  path: string,
  apis: readonly string[],
  cwd: string,
  onRead?: OnRead,
): Promise<Target[]> {
  const { targets } = await readTargets(path, cwd, onRead);
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
export async function readTargets(
  path: string,
  cwd: string,
  onRead?: OnRead,
): Promise<{ rules: RedoclyConfig; targets: Target[] }> {
  const { rules, apis, at, fromHere } = await readApis(path, cwd, onRead);
  const locks = lockPaths(apis.map(([api, { root }]) => ({ api, root })));
  const targets = apis.flatMap(([api, { root, "x-katagami": own }]) =>
    own?.output === undefined ? [] : [configuredTarget(api, root, { ...own, output: own.output })],
  );
  return { rules, targets };

  function configuredTarget(api: string, root: string, own: ApiConfig & { output: string }): Target {
    const passes = Object.entries(own.passes ?? {});
    const lock = locks.get(api);
    return {
      api,
      source: fromHere(root),
      ...(own.source === undefined ? {} : { servedAt: own.source }),
      output: fromHere(own.output),
      overlays: (own.overlays ?? []).map(fromHere),
      ...formOf(own),
      skip: passes.flatMap(([pass, state]) => (state === "off" || state === false ? [pass] : [])),
      values: { ...(own.dates && { dates: own.dates }), ...(own.int64 && { int64: own.int64 }) },
      filter: filterOf(own, ["apis", api, "x-katagami"], at),
      headers: {},
      allow: (own.allow ?? []).map(fromHere),
      rules: rules.forAlias(api),
      ...(lock === undefined ? {} : { lock: fromHere(lock) }),
      names: own.names ?? {},
      ...(own.release && { release: own.release }),
      locateName: (keys) => {
        const { pointer: _setting, ...position } = at(["apis", api, "x-katagami", "names", ...keys]);
        return position;
      },
    };
  }
}

/** What a redocly.yaml says of its APIs, checked. */
export interface ConfiguredApis {
  readonly rules: RedoclyConfig;
  readonly apis: readonly (readonly [api: string, entry: ApiEntry])[];
  /** Where a setting stands. */
  readonly at: (keys: Keys) => Asked;
  /** A path of the file, or a URL, as it is called in the working directory. */
  readonly fromHere: (given: string) => string;
}

/**
 * Reads what a redocly.yaml says of its APIs.
 * @throws ConfigError where the file is wrong
 */
export async function readApis(path: string, cwd: string, onRead?: OnRead): Promise<ConfiguredApis> {
  const absolute = resolve(cwd, path);
  const file = relative(cwd, absolute);
  const rules = await readConfig(absolute, file, onRead);
  const problems = checkConfig(rules, file);
  if (problems.length > 0) throw new ConfigError(problems);
  const apis = Object.entries((rules.resolvedConfig.apis ?? {}) as Record<string, ApiEntry>);
  return { rules, apis, at: placesIn(rules, file), fromHere: (given) => fromConfig(absolute, given, cwd) };
}

/** A target for one source, without any configuration file. */
export function singleTarget(
  source: string,
  output: string,
  given: FormOfTarget & { readonly name?: string; readonly overlays?: readonly string[] },
): Target {
  const { name, overlays = [], ...form } = given;
  return {
    api: withoutUser(source),
    source,
    output,
    overlays,
    ...form,
    package: name === undefined ? {} : { name },
    skip: [],
    filter: noFilter,
    headers: {},
    allow: [],
    names: {},
  };
}

async function readConfig(path: string, file: string, onRead?: OnRead): Promise<RedoclyConfig> {
  onRead?.(path);
  if (!existsSync(path)) throw new ConfigError([fileProblem(file, "config", `No such file: ${file}`)]);
  try {
    return await (await import("./load/redocly-config.js")).loadRedoclyConfig(path, onRead);
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
