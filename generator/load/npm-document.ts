import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileProblem, ProblemsError } from "../problem.js";
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
export async function withNpmPackage<Result>(
  specifier: string,
  place: ProgramOptions,
  work: (readFile: (path: string) => Promise<Buffer>) => Promise<Result>,
): Promise<Result> {
  const refuse = (message: string, hint: string) =>
    new ProblemsError([fileProblem(`npm:${specifier}`, "npm", message, hint)]);
  const folder = join(tmpdir(), `katagami-npm-${randomUUID()}`);
  const release = place.hold?.({ what: "path", path: folder });
  try {
    await mkdir(folder, { mode: 0o700 });
    const options = ["--loglevel=error", "--ignore-scripts", "--pack-destination", folder];
    await runProgram("npm", ["pack", ...options, "--", specifier], place).catch((cause: Failed) => {
      throw refuse(...npmComplaint(specifier, cause));
    });
    const [tarball = ""] = await readdir(folder);
    return await work((path) =>
      runProgram("tar", ["-xzOf", join(folder, tarball), "--", `package/${path}`], place).catch(() => {
        place.signal?.throwIfAborted();
        const hint = path === "openapi.json" ? madeByUs : "Look what it has: npm pack --dry-run " + specifier;
        throw refuse(`The package has no ${path}.`, hint);
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
    release?.();
  }
}

const madeByUs = "Was the package made by Katagami? Only such packages hold an openapi.json.";

/** What `execFile` rejects with. */
interface Failed extends Error {
  readonly code?: string | number;
  readonly stderr?: Buffer;
}

/** npm's own error, and what would help. */
function npmComplaint(
  specifier: string,
  { code: ended, message, stderr: written }: Failed,
): [message: string, hint: string] {
  if (ended === "ENOENT")
    return ["npm cannot be run: there is no such program.", "Install it, or compare with a file."];
  const stderr = written?.toString("utf8") ?? "";
  const lines = stderr
    .split(/\r?\n/)
    .flatMap((line) => /^npm (?:error|ERR!) ?(.*)$/.exec(line.slice(0, 1000))?.[1] ?? []);
  const code = lines.map((line) => /^code (\w+)/.exec(line)?.[1]).find(Boolean);
  const said = lines
    .map((line) => line.replace(/^[45]\d\d /, "").trim())
    .filter((line) => line !== "" && !/^code \w|^A complete log|_logs|^errno |^syscall /.test(line));
  const reason = said[0] ?? stderr.trim().split("\n").at(-1) ?? "";
  const told = [code, reason || message].filter(Boolean).join(": ");
  return [`npm cannot fetch it: ${told}`, hints[code ?? ""]?.(specifier) ?? "Try it by itself: npm pack " + specifier];
}

const login = () => "The registry asks for a login: npm login, or a token in .npmrc.";
const network = () =>
  "The registry could not be reached: look at `npm config get registry`, the network and the proxy.";

/** What helps, by npm's code. */
const hints: Readonly<Record<string, (specifier: string) => string>> = {
  E404: () =>
    "Is the name right, and is there a login if it is private? Before the first release, compare with a revision instead: main:openapi.yaml",
  ETARGET: (specifier) => `Look which versions there are: npm view ${specifier.replace(/(?!^)@.*$/, "")} versions`,
  EINVALIDTAGNAME: () => "Write it as name@version or name@tag, such as npm:my-client@latest.",
  EINVALIDPACKAGENAME: () => "Write it as name@version or name@tag, such as npm:my-client@latest.",
  E401: login,
  E403: login,
  ENEEDAUTH: login,
  ENOTFOUND: network,
  EAI_AGAIN: network,
  ECONNREFUSED: network,
  ECONNRESET: network,
  ETIMEDOUT: network,
  ERR_SOCKET_TIMEOUT: network,
};
