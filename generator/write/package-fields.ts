import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isObject } from "../document/pointer.js";
import type { PrintedFile } from "../print/print.js";
import { readManifest } from "./compare.js";
import { WriteError } from "./write-error.js";

/** What stands in a package.json, or in one of its objects. */
type Fields = Readonly<Record<string, unknown>>;

/** Where a value stands in package.json: a field, or an entry of one. */
type Way = readonly [field: string, entry?: string];

/** What a package does not work without as Katagami writes it. */
export const ownFields: readonly Way[] = [
  ["type"],
  ["main"],
  ["types"],
  ["sideEffects"],
  ["exports", "."],
  ["exports", "./openapi.json"],
  ["exports", "./package.json"],
  ["dependencies", "openapi-fetch"],
];

/** What Katagami wrote while packages were TypeScript that had to be built, where nobody knows any more what it wrote. */
const formerly: Fields = {
  files: ["dist"],
  scripts: { build: "tsc", prepack: "npm run build" },
  devDependencies: { typescript: "^5.9.3" },
};

/** What other files of the package repeat. */
const repeated: readonly Way[] = [["name"], ["license"]];

export interface Merged {
  readonly files: readonly PrintedFile[];
  /** The fields that somebody set in package.json, and that are written anew all the same, such as `exports["."]`. */
  readonly overruled: readonly string[];
}

/**
 * The files as they are to stand in a folder: its package.json keeps what somebody set there since the last run.
 * @param settings what redocly.yaml says of package.json, which goes before
 * @throws WriteError where the package.json in the folder cannot be read
 */
export function keepFields(
  target: string,
  folder: string,
  files: readonly PrintedFile[],
  settings: Fields = {},
): Merged {
  const name = "package.json";
  const manifest = readManifest(target);
  const made = files.find(({ path }) => path === name);
  const found = made && manifest?.files.includes(name) ? read(join(target, name)) : undefined;
  if (!made || !manifest || found === undefined) return { files, overruled: [] };
  const present = parsed(found);
  if (present === undefined)
    throw new WriteError(folder, "its package.json is no JSON object", "Mend it, or delete it and run again.");
  const settled = [...ownFields, ...repeated, ...waysOf(settings)];
  const { fields, overruled } = mergeFields(
    parsed(made.text) ?? {},
    present,
    manifest.package as Fields | undefined,
    settled,
  );
  // What means the same keeps its layout.
  const text = JSON.stringify(fields) === JSON.stringify(present) ? found : JSON.stringify(fields, null, 2) + "\n";
  return { files: files.map((file) => (file === made ? { ...file, text } : file)), overruled };
}

/**
 * What stands in package.json after what was made anew and what somebody set are put together.
 * @param before what the last run made; without it, whatever is made anew goes before
 */
export function mergeFields(made: Fields, found: Fields, before: Fields | undefined, settled: readonly Way[]) {
  const overruled: string[] = [];
  const isSettled = (way: Way) => settled.some(([field, entry]) => field === way[0] && entry === way[1]);

  const merge = (made: Fields, found: Fields, before: Fields, isRecorded: boolean, above?: string): Fields => {
    const entries: [string, unknown][] = [];
    for (const key of new Set([...Object.keys(found), ...Object.keys(made)])) {
      const [one, other, last] = [made, found, before].map((fields) => own(fields, key));
      const way: Way = above === undefined ? [key] : [above, key];
      const value = choose(way, one, other, last, isRecorded);
      if (value !== undefined) entries.push([key, value]);
    }
    return Object.fromEntries(entries);
  };

  const choose = (way: Way, made: unknown, found: unknown, last: unknown, isRecorded: boolean): unknown => {
    if (made !== undefined && isSettled(way)) {
      if (found !== undefined && !isDeepStrictEqual(found, made) && !isDeepStrictEqual(found, last))
        overruled.push(way[1] === undefined ? way[0] : `${way[0]}[${JSON.stringify(way[1])}]`);
      return made;
    }
    if (way.length === 1 && isObject(found) && (isObject(made) || isObject(last))) {
      const [one, before] = [made, last].map((fields) => (isObject(fields) ? fields : {})) as [Fields, Fields];
      const inner = merge(one, found, before, isRecorded && isObject(last), way[0]);
      return made === undefined && Object.keys(inner).length === 0 ? undefined : inner;
    }
    if (way[0] === "files" && Array.isArray(made) && Array.isArray(found)) {
      const dropped = (Array.isArray(last) ? last : []).filter((path) => !made.includes(path));
      return [...new Set([...made, ...found.filter((path) => !dropped.includes(path))])];
    }
    if (made === undefined) return isDeepStrictEqual(found, last) ? undefined : found;
    if (found === undefined) return last === undefined ? made : undefined;
    return !isRecorded || isDeepStrictEqual(found, last) ? made : found;
  };

  return { fields: merge(made, found, before ?? formerly, before !== undefined), overruled };
}

/** Every field that is set, those that are objects by their entries. */
function waysOf(settings: Fields): Way[] {
  return Object.entries(settings).flatMap(([field, value]): Way[] =>
    isObject(value) ? Object.keys(value).map((entry): Way => [field, entry]) : [[field]],
  );
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text file, if there is one. What is there and cannot be read must not be written over. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
