import { generate } from "../../generator/generate.js";
import { singleTarget } from "../../generator/config.js";
import type { OpenApi } from "../../generator/document/types.js";
import { ProblemsError } from "../../generator/problem.js";
import { inFolder } from "../load/in-folder.js";
import { inFiles } from "./noise.js";
import { isObject } from "./rewrite.js";

/** The same document in another form: its files by their names, the first of which is read; undefined where it has no such form. */
export type Form = (document: OpenApi) => Readonly<Record<string, string>> | undefined;

const whole = "openapi.json";

/** Forms in which a document means the same. */
export const forms: Readonly<Record<string, Form>> = {
  "keys in the other order": (document) => ({ [whole]: JSON.stringify(reordered(document, (keys) => keys.reverse())) }),
  "keys shuffled": (document) => ({ [whole]: JSON.stringify(reordered(document, shuffler(1))) }),
  ...inFiles,
  "schemas moved to a file each": (document) => inFilesOfTheirOwn(document, "schemas"),
  "responses moved to a file each": (document) => inFilesOfTheirOwn(document, "responses"),
};

/** The files of what is made of a document, or the problems that it has, by path. */
export async function outputOf(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  return inFolder(files, async (cwd) => {
    const target = await singleTarget(Object.keys(files)[0]!, "made", {});
    try {
      const made = await generate(target, { cwd, template: [] });
      return new Map(made.files.map(({ path, text }) => [path, text]));
    } catch (error) {
      if (error instanceof ProblemsError) return new Map([["refused", "for its problems"]]);
      throw error;
    }
  });
}

/** The paths of files that a document in another form has other bytes in; undefined where it has no such form. */
export async function changedFiles(
  document: OpenApi,
  plain: ReadonlyMap<string, string>,
  form: Form,
): Promise<readonly string[] | undefined> {
  const files = form(structuredClone(document));
  if (files === undefined) return undefined;
  const other = await outputOf(files);
  return [...new Set([...plain.keys(), ...other.keys()])].filter((path) => plain.get(path) !== other.get(path));
}

/** A copy in which every map has its keys in another order. */
function reordered(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, order));
  if (!isObject(value)) return value;
  return Object.fromEntries(order(Object.keys(value)).map((key) => [key, reordered(value[key], order)]));
}

/** Shuffles lists, again and again the same way. */
function shuffler(seed: number): (keys: string[]) => string[] {
  let state = seed;
  const next = (below: number) => (state = (state * 48_271) % 0x7fffffff) % below;
  return (keys) => {
    for (let at = keys.length - 1; at > 0; at--) {
      const other = next(at + 1);
      [keys[at], keys[other]] = [keys[other]!, keys[at]!];
    }
    return keys;
  };
}

/**
 * Whether every reference means in another file what it means here: an anchor and an `$id` are those of a file, and nothing follows what
 * extensions say.
 */
function isSameElsewhere(document: OpenApi): boolean {
  const withoutExtensions = JSON.stringify(document, (key, held: unknown) => (key.startsWith("x-") ? undefined : held));
  const references = (text: string) => text.match(/"\$ref":"[^"]*/g) ?? [];
  const all = references(JSON.stringify(document));
  const isByName = all.some((each) => /"#[^/]/.test(each)) || /"\$(id|dynamicRef)":"/.test(withoutExtensions);
  return all.length === references(withoutExtensions).length && !isByName;
}

/**
 * A document whose components of one kind stand in a file each, that is named after the component, and in the document no more. Those
 * that nobody refers to stay, and so does all where a name would not do for a file.
 */
function inFilesOfTheirOwn(document: OpenApi, group: "schemas" | "responses"): Record<string, string> | undefined {
  const pieces = (document.components?.[group] ?? {}) as Record<string, object>;
  const text = JSON.stringify(document);
  const isReferredTo = (name: string) => text.includes(`"#/components/${group}/${name}"`);
  const moved = Object.keys(pieces).filter((name) => /^[\w-]+$/.test(name) && isReferredTo(name));
  if (moved.length === 0 || text.includes('"discriminator"') || !isSameElsewhere(document)) return undefined;
  const [taken, others] = [new Set(moved), Object.keys(pieces).filter((name) => !moved.includes(name))];
  const led = (value: unknown, folder: string, root: string) =>
    JSON.parse(JSON.stringify(value), (key, held: unknown) => {
      if (typeof held !== "string" || !held.startsWith("#/") || !/^(\$ref|operationRef)$/.test(key)) return held;
      const [, name = "", rest = ""] = new RegExp(`^#/components/${group}/([^/]+)(/.*)?$`).exec(held) ?? [];
      return taken.has(name) ? `${folder}${name}.json${rest && `#${rest}`}` : root + held;
    }) as OpenApi;
  const files = moved.map((name) => [`${group}/${name}.json`, JSON.stringify(led(pieces[name], "./", `../${whole}`))]);
  const rest = led(document, `./${group}/`, "");
  rest.components![group] = Object.fromEntries(others.map((name) => [name, rest.components![group]![name]!])) as never;
  if (others.length === 0) delete rest.components![group];
  return { [whole]: JSON.stringify(rest), ...(Object.fromEntries(files) as Record<string, string>) };
}
