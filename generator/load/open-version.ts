import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { openGitFile } from "./git-revision.js";
import { isUrl } from "./location.js";
import { readNpmDocument } from "./npm-document.js";
import type { Running } from "./run-program.js";

/** One side of a comparison: what to load, and how its files are read where they are not on disk. */
export interface Version {
  /** How reports call it. */
  readonly label: string;
  readonly source: string;
  readonly readFile?: (path: string) => Promise<Buffer>;
  /** Whether it is already normalised, since it comes out of a published package. */
  readonly published: boolean;
}

/** Understands a path, a URL, `revision:path` (a file as git has it) and `npm:name@version` (what a package was made from). */
export async function openVersion(source: string, cwd: string, running: Running = {}): Promise<Version> {
  if (source.startsWith("npm:")) {
    const specifier = source.slice("npm:".length);
    const document = readNpmDocument(specifier, cwd, running);
    const path = resolve(cwd, `${specifier.replaceAll("/", "-")}.json`);
    // What Katagami publishes refers to no other file: that of a package which does is not read.
    const readFile = (file: string) =>
      file === path ? document : Promise.reject(new Error("Of a package, no file is read but its openapi.json."));
    return { label: source, source: path, readFile, published: true };
  }
  const revision = inRevision(source, cwd);
  if (revision === undefined) return { label: source, source, published: false };
  const file = await openGitFile(revision.revision, revision.path, cwd, running);
  return { label: source, source: file.path, readFile: file.readFile, published: false };
}

/** The parts of `revision:path`; undefined for a URL, and for a file whose name holds a colon. */
export function inRevision(source: string, cwd: string): { revision: string; path: string } | undefined {
  const [, revision, path] = /^([^:]{2,}):(.+)$/.exec(source) ?? [];
  if (revision === undefined || path === undefined || isUrl(source) || source.startsWith("file://")) return undefined;
  return existsSync(resolve(cwd, source)) ? undefined : { revision, path };
}
