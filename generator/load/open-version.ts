import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { resolve, join } from "node:path";
import { promisify } from "node:util";
import { openGitFile } from "./git-revision.js";
import { isUrl } from "./location.js";
import { fileProblem, ProblemsError } from "../problem.js";

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
export async function openVersion(source: string, cwd: string): Promise<Version> {
  if (source.startsWith("npm:")) {
    const specifier = source.slice("npm:".length);
    const document = readNpmDocument(specifier);
    return {
      label: source,
      source: resolve(cwd, `${specifier.replaceAll("/", "-")}.json`),
      readFile: () => document,
      published: true,
    };
  }
  const revision = inRevision(source, cwd);
  if (revision === undefined) return { label: source, source, published: false };
  const file = await openGitFile(revision.revision, revision.path, cwd);
  return { label: source, source: file.path, readFile: file.readFile, published: false };
}

/** The parts of `revision:path`; undefined for a URL, and for a file whose name holds a colon. */
export function inRevision(source: string, cwd: string): { revision: string; path: string } | undefined {
  const [, revision, path] = /^([^:]{2,}):(.+)$/.exec(source) ?? [];
  if (revision === undefined || path === undefined || isUrl(source) || source.startsWith("file://")) return undefined;
  return existsSync(resolve(cwd, source)) ? undefined : { revision, path };
}

const run = promisify(execFile);

/** The text of the normalised document (`openapi.json`) inside a published package, such as `dify-chat-ja@1.2.0`. */
export async function readNpmDocument(specifier: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "katagami-npm-"));
  try {
    await run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder, "--", specifier], {
      cwd: folder,
    });
    const [tarball] = await readdir(folder);
    const options = { encoding: "buffer" as const, maxBuffer: 256 * 1024 * 1024 };
    return (await run("tar", ["-xzOf", join(folder, tarball!), "package/openapi.json"], options)).stdout;
  } catch (cause) {
    const { stderr = "" } = cause as { stderr?: string | Buffer };
    const reason = String(stderr).trim().split("\n").at(-1) || (cause as Error).message;
    const hint = "Is the name right, and was the package made by Katagami? Only such packages hold an openapi.json.";
    throw new ProblemsError([fileProblem(`npm:${specifier}`, "npm", `Cannot read its openapi.json: ${reason}`, hint)]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
