import { resolve } from "node:path";
import type { PackageOptions } from "./emit/output-file.js";
import { isObject, pointer } from "./document/pointer.js";
import { closestName } from "./load/closest-name.js";
import { positionAt } from "./load/position.js";
import type { RedoclyConfig } from "./load/redocly-config.js";
import { passes } from "./normalise/passes/index.js";
import { fileProblem, type Problem } from "./problem.js";

/** What stands under `x-katagami` of an API in redocly.yaml. Paths are relative to that file. */
export interface ApiConfig {
  readonly output?: string;
  readonly overlays?: readonly string[];
  /** Paths and URLs that references may lead to, beside the repository and the description's own origin. */
  readonly allow?: readonly string[];
  readonly package?: Partial<PackageOptions>;
  /** `{ prune: off }` switches a pass off. */
  readonly passes?: Readonly<Record<string, "on" | "off" | boolean>>;
}

/** An entry of `apis` in redocly.yaml. */
export interface ApiEntry {
  readonly root: string;
  readonly "x-katagami"?: ApiConfig;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a field must be, and how that is said. */
type Expected = readonly [what: string, holds: (value: unknown) => boolean];

const text: Expected = ["a text", (value) => typeof value === "string" && value !== ""];

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(text[1]);
}

const own: Record<keyof ApiConfig, Expected> = {
  output: text,
  overlays: ["a list of paths", isTexts],
  allow: ["a list of paths and URLs", isTexts],
  package: ["an object", isObject],
  passes: ["an object", isObject],
};

const ofPackage: Record<keyof PackageOptions, Expected> = {
  name: ["a name that npm accepts", isPackageName],
  version: ['a version such as "0.1.0"', (value) => typeof value === "string" && /^\d+\.\d+\.\d+([-+]|$)/.test(value)],
  license: text,
};

const pass: Expected = ["on or off", (value) => typeof value === "boolean" || value === "on" || value === "off"];

/**
 * What is wrong with a redocly.yaml, as far as it is Katagami's.
 * @param file the path to show
 */
export function checkConfig(config: RedoclyConfig, file: string): Problem[] {
  const problems: Problem[] = [];
  const outputs = new Map<string, string>();
  const { apis } = config.resolvedConfig as { apis?: unknown };
  for (const [api, entry] of Object.entries(isObject(apis) ? apis : {})) {
    const given = isObject(entry) ? entry["x-katagami"] : undefined;
    if (given === undefined) continue;
    const keys = ["apis", api, "x-katagami"];
    if (!isObject(given)) {
      complain(keys, "x-katagami must be an object.", "Such as `x-katagami: { output: generated/my-api }`.");
      continue;
    }
    check(given, own, keys);
    if (isObject(given["package"])) check(given["package"], ofPackage, [...keys, "package"]);
    const known = Object.fromEntries(passes.map(({ id }) => [id, pass]));
    if (isObject(given["passes"])) check(given["passes"], known, [...keys, "passes"]);
    if (typeof given["output"] === "string") checkOutput(api, resolve(given["output"]), [...keys, "output"]);
  }
  return problems;

  function check(fields: Fields, expected: Readonly<Record<string, Expected>>, keys: readonly string[]): void {
    for (const [key, value] of Object.entries(fields)) {
      if (!Object.hasOwn(expected, key)) {
        const names = Object.keys(expected);
        const close = closestName(key, names);
        const hint = `${close === undefined ? "" : `Did you mean ${close}? `}Known: ${names.join(", ")}.`;
        complain([...keys, key], `${keys.at(-1)} has no setting called ${key}.`, hint);
      } else if (!expected[key]![1](value)) complain([...keys, key], `${key} must be ${expected[key]![0]}.`);
    }
  }

  function checkOutput(api: string, output: string, keys: readonly string[]): void {
    const other = outputs.get(output);
    if (other !== undefined)
      complain(keys, `${api} and ${other} have the same output.`, "Give each a folder of its own.");
    outputs.set(output, api);
  }

  function complain(keys: readonly string[], message: string, hint?: string): void {
    const at = pointer(...keys);
    const position = config.document ? positionAt(config.document.source, at, true) : {};
    problems.push({ ...fileProblem(file, "config", message, hint), ...position, pointer: at });
  }
}

/** Whether npm accepts a name. @see https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export function isPackageName(name: unknown): name is string {
  return (
    typeof name === "string" &&
    name.length <= 214 &&
    /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)
  );
}
