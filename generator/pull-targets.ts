import { dirname, resolve } from "node:path";
import { closestName } from "./closest-name.js";
import { filterOf } from "./check-config.js";
import { readApis, type ConfiguredApis } from "./config.js";
import type { Filter } from "./filter/rule.js";
import { isUrl } from "./load/location.js";
import type { RedoclyConfig } from "./load/redocly-config.js";
import { readSource } from "./load/upstream.js";
import { ConfigError, fileProblem, type Problem } from "./problem.js";

/** An API whose description comes from elsewhere. */
export interface PullTarget {
  /** Its name in redocly.yaml. */
  readonly api: string;
  /** As redocly.yaml has it. */
  readonly source: string;
  /** The folder of redocly.yaml, which paths in `source` are relative to; absolute. */
  readonly folder: string;
  /** Path of the file that it goes into. */
  readonly root: string;
  readonly overlays: readonly string[];
  readonly allow: readonly string[];
  readonly skip: readonly string[];
  readonly filter: Filter;
  readonly rules: RedoclyConfig;
}

/**
 * The APIs of a redocly.yaml that have a `source`: those named, or all.
 * @throws ConfigError where the file is wrong, or has no such API
 */
export async function pullTargets(config: string, names: readonly string[], cwd: string): Promise<PullTarget[]> {
  const read = await readApis(config, cwd);
  const { file } = read.at([]);
  const targets = read.apis.flatMap(([api]) => pullTarget(api, read, resolve(cwd, dirname(config))));
  const known = targets.map(({ api }) => api);
  if (known.length === 0) {
    const hint = "Add `x-katagami: { source: https://example.com/openapi.yaml }` to an entry of `apis`.";
    throw new ConfigError([fileProblem(file, "config", `No API in ${file} has an x-katagami source.`, hint)]);
  }
  const problems = [
    ...names.filter((name) => !known.includes(name)).map((name) => unknownApi(name, known, file)),
    ...targets.flatMap((target) => misplaced(target, targets, read)),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  return targets.filter(({ api }) => names.length === 0 || names.includes(api));
}

function pullTarget(api: string, { rules, apis, at, fromHere }: ConfiguredApis, folder: string): PullTarget[] {
  const { root, "x-katagami": own } = Object.fromEntries(apis)[api]!;
  if (own?.source === undefined) return [];
  const passes = Object.entries(own.passes ?? {});
  return [
    {
      api,
      source: own.source,
      folder,
      root: fromHere(root),
      overlays: (own.overlays ?? []).map(fromHere),
      allow: (own.allow ?? []).map(fromHere),
      skip: passes.flatMap(([pass, state]) => (state === "off" || state === false ? [pass] : [])),
      filter: filterOf(own, ["apis", api, "x-katagami"], at),
      rules: rules.forAlias(api),
    },
  ];
}

function unknownApi(name: string, known: readonly string[], file: string): Problem {
  const close = closestName(name, known);
  const hint = `${close === undefined ? "" : `Did you mean ${close}? `}Known: ${known.join(", ")}.`;
  return fileProblem(file, "config", `There is no API "${name}" with an x-katagami source in ${file}.`, hint);
}

/** What stands in the way of fetching into a target's root. */
function misplaced({ api, source, root }: PullTarget, all: readonly PullTarget[], { at }: ConfiguredApis): Problem[] {
  const complain = (keys: readonly string[], message: string, hint: string): Problem[] => {
    const place = at(["apis", api, ...keys]);
    return [{ ...fileProblem(place.file, "config", message, hint), ...place }];
  };
  const written = readSource(source);
  if (typeof written === "string")
    return complain(
      ["x-katagami", "source"],
      `${source.replace(/(https?:\/\/)[^/?#]*@/gi, "$1***@")} is no source.`,
      written,
    );
  const example = `Such as root: spec/${api}/openapi.yaml.`;
  if (isUrl(root)) return complain(["root"], "What is pulled needs a root on disk.", example);
  if (!/\.(json|ya?ml)$/i.test(root))
    return complain(["root"], "What is pulled goes into a .json or .yaml file.", example);
  const other = all.find((one) => one.api !== api && dirname(one.root) === dirname(root));
  if (other === undefined) return [];
  return complain(
    ["root"],
    `${api} and ${other.api} are pulled into the same folder.`,
    "Give each a folder of its own.",
  );
}
