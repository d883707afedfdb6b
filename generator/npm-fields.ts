import { isObject } from "./document/pointer.js";

/** What a setting must be, and how that is said. */
export type Expected = readonly [what: string, holds: (value: unknown) => boolean];

export const text: Expected = ["a text", (value) => typeof value === "string" && value !== ""];

export function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(text[1]);
}

export function oneOf(...known: readonly string[]): Expected {
  return [known.join(" or "), (value) => typeof value === "string" && known.includes(value)];
}

const texts: Expected = ["a list of texts", isTexts];
const object: Expected = ["an object", isObject];
const flag: Expected = ["true or false", (value) => typeof value === "boolean"];
const objects: Expected = ["a list", Array.isArray];
const textOrObject: Expected = ["a text or an object", (value) => text[1](value) || isObject(value)];
const textOrTexts: Expected = ["a text or a list of texts", (value) => text[1](value) || isTexts(value)];
const funding: Expected = ["a text, an object or a list", (value) => textOrObject[1](value) || Array.isArray(value)];
const bundled: Expected = ["a list of texts, or true or false", (value) => isTexts(value) || flag[1](value)];
const name: Expected = ["a name that npm accepts", isPackageName];
const version: Expected = [
  'a version such as "0.1.0"',
  (value) => typeof value === "string" && /^\d+\.\d+\.\d+([-+]|$)/.test(value),
];

const kinds: readonly (readonly [fields: string, expected: Expected])[] = [
  ["name", name],
  ["version", version],
  ["description license homepage main module types typings browser packageManager", text],
  ["keywords files os cpu libc workspaces", texts],
  ["private gypfile preferGlobal", flag],
  ["author bugs repository bin", textOrObject],
  ["contributors maintainers", objects],
  ["funding", funding],
  ["man", textOrTexts],
  ["bundleDependencies bundledDependencies", bundled],
  ["scripts config directories publishConfig engines devEngines exports imports typesVersions", object],
  ["dependencies devDependencies peerDependencies peerDependenciesMeta optionalDependencies overrides", object],
];

/**
 * The fields of package.json that npm knows, but for those that every package needs as Katagami writes them.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json
 */
export const npmFields: Readonly<Record<string, Expected>> = Object.fromEntries(
  kinds.flatMap(([fields, expected]) => fields.split(" ").map((field) => [field, expected])),
);

/** Whether npm accepts a name. @see https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export function isPackageName(name: unknown): name is string {
  return (
    typeof name === "string" &&
    name.length <= 214 &&
    /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)
  );
}
