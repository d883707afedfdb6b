import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { root } from "../root.js";

/** What is asked of a run: its words, and where it is asked. */
export interface Asked {
  /** Of the command line, behind the name of the program. */
  readonly words: readonly string[];
  /** The version of Node. */
  readonly node: string;
  readonly cwd: string;
  /** Whether a person is watching standard error. */
  readonly interactive: boolean;
  /** Whether a person is watching standard output. */
  readonly outInteractive: boolean;
}

/** A run that ended well and left nothing to do: what it depended on, and what it said. */
export interface Remembered {
  /** Absolute paths of files and folders, those that were missing too. */
  readonly paths: readonly string[];
  /** Of all that stood there. */
  readonly digest: string;
  readonly said: readonly Saying[];
}

/** A text, and the stream that it goes to. */
export type Saying = readonly [stream: "out" | "err", text: string];

/** Where a run is remembered: below the nearest `node_modules` of the working directory; undefined where there is none. */
export function placeOf(asked: Asked): string | undefined {
  for (let folder = resolve(asked.cwd); ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules)) return join(modules, ".cache/katagami", `${sumOf(JSON.stringify(asked))}.json`);
    if (dirname(folder) === folder) return undefined;
  }
}

/** What this version of the toolkit is made of, as its build wrote it; undefined where it was not built whole. */
export function versionOf(): string | undefined {
  try {
    return readFileSync(new URL("dist/build-id", root), "utf8");
  } catch {
    return undefined;
  }
}

export function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Files by their absolute paths, as they are to stand. */
export type Known = ReadonlyMap<string, string>;

/**
 * Of what stands at some paths: the bytes of files, the names in folders, or that there is nothing to read.
 * @param known files that are taken to stand there as they are here
 */
export function digestOf(paths: readonly string[], known: Known = new Map()): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const text = known.get(path);
    const found = text === undefined ? contentOf(path) : Buffer.from(text);
    hash.update(`${JSON.stringify(path)} ${typeof found === "string" ? "" : "file "}${found.length} `).update(found);
  }
  return hash.digest("hex");
}

/** Of a repository, only whether there is one counts. */
function contentOf(path: string): Buffer | string {
  if (basename(path) === ".git") return existsSync(path) ? "there" : "ENOENT";
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") return JSON.stringify(readdirSync(path).sort());
    // The lock of who is at work is a link to nothing.
    return lstatSync(path, { throwIfNoEntry: false }) === undefined ? code : `${code} link`;
  }
}
