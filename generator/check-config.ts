import { resolve } from "node:path";
import { closestName } from "./closest-name.js";
import type { PackageSettings } from "./config.js";
import { isObject, pointer } from "./document/pointer.js";
import { readRules, type Complain } from "./filter/read-rules.js";
import type { Asked, Filter } from "./filter/rule.js";
import { expectedClient, expectedForm, type FormSettings } from "./form.js";
import { positionAt } from "./load/position.js";
import type { RedoclyConfig } from "./load/redocly-config.js";
import type { NameRules } from "./model/pins/wanted-names.js";
import { checkNewNames, nameRules } from "./name-rules.js";
import type { ValueSettings } from "./normalise/mark-values.js";
import { passes } from "./normalise/passes/index.js";
import { type Expected, isTexts, npmFields, oneOf, text } from "./npm-fields.js";
import { fileProblem, type Problem } from "./problem.js";
import { releaseSettings, type ReleaseSettings } from "./release-settings.js";
import { ownFields } from "./write/package-fields.js";

/** What stands under `x-katagami` of an API in redocly.yaml. Paths are relative to that file. */
export interface ApiConfig extends FormSettings, ValueSettings {
  /** Where `katagami pull` fetches the description from. */
  readonly source?: string;
  readonly output?: string;
  readonly overlays?: readonly string[];
  /** Paths and URLs that references may lead to, beside the repository and the description's own origin. */
  readonly allow?: readonly string[];
  readonly package?: PackageSettings & FormSettings["package"];
  /** `{ prune: off }` switches a pass off. */
  readonly passes?: Readonly<Record<string, "on" | "off" | boolean>>;
  readonly names?: NameRules;
  readonly release?: ReleaseSettings;
  /** `{ tags: [Pets], paths: [/pets/**] }` or a list of such: the operations that the package is made of. */
  readonly include?: unknown;
  /** The same, of operations that are left out. */
  readonly exclude?: unknown;
}

/** An entry of `apis` in redocly.yaml. */
export interface ApiEntry {
  readonly root: string;
  readonly "x-katagami"?: ApiConfig;
  /** What openapi-typescript reads, and `katagami types` as well. */
  readonly "x-openapi-ts"?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const own: Record<keyof ApiConfig, Expected> = {
  source: text,
  output: text,
  overlays: ["a list of paths", isTexts],
  allow: ["a list of paths and URLs", isTexts],
  package: ["an object", isObject],
  ...expectedForm,
  dates: oneOf("Date", "Temporal", "string"),
  int64: oneOf("bigint", "number"),
  passes: ["an object", isObject],
  names: ["an object", isObject],
  release: ["an object", isObject],
  // They are read by themselves.
  include: ["", () => true],
  exclude: ["", () => true],
};

const pass: Expected = ["on or off", (value) => typeof value === "boolean" || value === "on" || value === "off"];

/**
 * What is wrong with a redocly.yaml, as far as it is Katagami's.
 * @param file the path to show
 */
export function checkConfig(config: RedoclyConfig, file: string): Problem[] {
  const problems: Problem[] = [];
  const outputs = new Map<string, string>();
  const at = placesIn(config, file);
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
    filterOf(given, keys, at, complain);
    const asked = (["dates", "int64"] as const).find((key) =>
      ["Date", "Temporal", "bigint"].includes(given[key] as string),
    );
    if (asked && !(isObject(given["package"]) && given["package"]["client"] === "lean"))
      complain(
        [...keys, asked],
        `${asked} goes with a lean client alone: client.GET of openapi-fetch reads JSON as it is.`,
        "Add `package: { client: lean }`.",
      );
    if (isObject(given["package"])) checkPackage(given["package"], [...keys, "package"]);
    const known = Object.fromEntries(passes.map(({ id }) => [id, pass]));
    if (isObject(given["passes"])) check(given["passes"], known, [...keys, "passes"]);
    if (isObject(given["names"])) {
      check(given["names"], nameRules, [...keys, "names"]);
      for (const [where, message, hint] of checkNewNames(given["names"]))
        complain([...keys, "names", ...where], message, hint);
    }
    if (isObject(given["release"])) check(given["release"], releaseSettings, [...keys, "release"]);
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

  function checkPackage(fields: Fields, keys: readonly string[]): void {
    const own = ownFields.filter(([field, entry]) => {
      const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
      return entry === undefined ? value !== undefined : isObject(value) && Object.hasOwn(value, entry);
    });
    for (const way of own)
      complain([...keys, ...(way as readonly string[])], `${way.join(" ")} cannot be set: Katagami writes it itself.`);
    const others = Object.entries(fields).filter(
      ([key]) => !own.some(([field, entry]) => field === key && entry === undefined),
    );
    check(Object.fromEntries(others), { ...npmFields, ...expectedClient }, keys);
  }

  function checkOutput(api: string, output: string, keys: readonly string[]): void {
    const other = outputs.get(output);
    if (other !== undefined)
      complain(keys, `${api} and ${other} have the same output.`, "Give each a folder of its own.");
    outputs.set(output, api);
  }

  function complain(keys: Keys, message: string, hint?: string): void {
    problems.push({ ...fileProblem(file, "config", message, hint), ...at(keys) });
  }
}

/** Leads to a setting. */
export type Keys = readonly (string | number)[];

/** Where a setting stands in a configuration that is shown as `file`. */
export function placesIn({ document }: RedoclyConfig, file: string): (keys: Keys) => Asked {
  return (keys) => {
    const at = pointer(...keys);
    return { file, line: 1, column: 1, ...(document && positionAt(document.source, at, true)), pointer: at };
  };
}

/** The filter of an API. */
export function filterOf(
  { include, exclude }: Pick<ApiConfig, "include" | "exclude">,
  keys: readonly string[],
  at: (keys: Keys) => Asked,
  complain: Complain = () => {},
): Filter {
  const read = (setting: string, value: unknown) =>
    value === undefined ? [] : readRules(value, [...keys, setting], at, complain);
  return { include: read("include", include), exclude: read("exclude", exclude) };
}
