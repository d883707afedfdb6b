import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileProblem, ProblemsError } from "../problem.js";
import { npmComplaint, type FailedRun } from "./npm-complaint.js";
import { runProgram, type ProgramOptions, type Running } from "./run-program.js";

/**
 * The text of the normalised document (`openapi.json`) inside a published package, such as `dify-chat-ja@1.2.0`.
 * @param cwd whose .npmrc says where packages are
 */
export function readNpmDocument(specifier: string, cwd: string, running: Running = {}): Promise<Buffer> {
  return withNpmPackage(specifier, { ...running, cwd }, (readFile) => readFile("openapi.json"));
}

/**
 * Fetches a published package, of which any file can then be read by its path. It is gone when the work is done.
 * @param place its folder's .npmrc says where packages are
 * @throws ProblemsError where npm cannot fetch it, or it has no such file
 */
export function withNpmPackage<Result>(
  specifier: string,
  place: ProgramOptions,
  work: (readFile: (path: string) => Promise<Buffer>) => Promise<Result>,
): Promise<Result> {
  return withNpmTarball(specifier, [], place, ({ file }) =>
    work((path) =>
      runProgram("tar", ["-xzOf", file, "--", `package/${path}`], place).catch(() => {
        place.signal?.throwIfAborted();
        const hint = path === "openapi.json" ? madeByUs : "Look what it has: npm pack --dry-run " + specifier;
        throw refusal(specifier, `The package has no ${path}.`, hint);
      }),
    ),
  );
}

const madeByUs = "Was the package made by Katagami? Only such packages hold an openapi.json.";

/** What npm fetched, in a folder of its own. */
export interface NpmTarball {
  /** Absolute path. */
  readonly file: string;
  /** The folder that it lies in, for what is made of it. */
  readonly folder: string;
}

/**
 * Fetches a published package as it is. The folder is gone when the work is done.
 * @param options for npm, besides
 * @throws ProblemsError where npm cannot fetch it
 */
export async function withNpmTarball<Result>(
  specifier: string,
  options: readonly string[],
  place: ProgramOptions,
  work: (tarball: NpmTarball) => Promise<Result>,
): Promise<Result> {
  const folder = join(tmpdir(), `katagami-npm-${randomUUID()}`);
  const release = place.hold?.({ what: "path", path: folder });
  try {
    await mkdir(folder, { mode: 0o700 });
    const all = ["--loglevel=error", "--ignore-scripts", "--pack-destination", folder, ...options];
    await runProgram("npm", ["pack", ...all, "--", specifier], place).catch((cause: FailedRun) => {
      place.signal?.throwIfAborted();
      const { code, told, hint } = npmComplaint(specifier, cause);
      if (code === "ENOENT")
        throw refusal(specifier, `npm cannot be run: ${told}`, "Install it, or compare with a file.");
      throw refusal(specifier, `npm cannot fetch it: ${told}`, hint);
    });
    const [tarball = ""] = await readdir(folder);
    return await work({ file: join(folder, tarball), folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
    release?.();
  }
}

function refusal(specifier: string, message: string, hint: string): ProblemsError {
  return new ProblemsError([fileProblem(`npm:${specifier}`, "npm", message, hint)]);
}
