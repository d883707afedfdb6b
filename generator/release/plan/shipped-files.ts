import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../document/pointer.js";

/** Files below a folder, by path with "/". */
export function shippedFiles(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]));
}

/** A text file by its name, from the first of some folders that has it. */
export function readFirst(name: string, folders: readonly string[]): string | undefined {
  const path = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  return path === undefined ? undefined : readFileSync(path, "utf8");
}

/** A file as it is to be shipped. */
interface MadeFile {
  readonly path: string;
  readonly text: string;
}

/** What each release has of its own. */
const ofItsOwn = new Set(["CHANGELOG.md"]);

/** Files that tell the version, which is to be chosen yet. */
const withVersion: Readonly<Record<string, (value: Fields) => unknown>> = {
  "package.json": withoutVersion,
  "katagami.json": ({ package: made, ...others }) => ({ ...others, package: withoutVersion(asFields(made)) }),
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * The files that are otherwise than they were released, but for the version; by path.
 * @param released the folder of the released package
 * @param made the files that Katagami makes now
 * @param folder where they are to stand, and what somebody put beside them
 */
export function changedFiles(released: string, made: readonly MadeFile[], folder: string): string[] {
  const before = shippedFiles(released);
  const own = new Map(made.map(({ path, text }) => [path, Buffer.from(text)]));
  const onDisk = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined);
  const paths = [...new Set([...before.keys(), ...own.keys()])].filter((path) => !ofItsOwn.has(path));
  return paths.filter((path) => !isSame(path, before.get(path), own.get(path) ?? onDisk(path))).sort();
}

function isSame(path: string, one: Buffer | undefined, other: Buffer | undefined): boolean {
  if (!one || !other) return one === other;
  if (one.equals(other)) return true;
  const comparable = withVersion[path];
  if (!comparable) return false;
  const [before, after] = [one, other].map((bytes) => comparable(asFields(parsed(bytes))));
  return isDeepStrictEqual(before, after);
}

function withoutVersion({ version: _, gitHead: __, ...others }: Fields): Fields {
  return others;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

function asFields(value: unknown): Fields {
  return isObject(value) ? value : {};
}
