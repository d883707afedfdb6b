import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The built command line. */
export const cli = `${root}dist/cli.js`;

/** A path of test/e2e/fixtures, absolute. */
export function fixture(path: string): string {
  return fileURLToPath(new URL(`fixtures/${path}`, import.meta.url));
}

/** What a run ended with. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
  /** Settles when the text has appeared on standard error. */
  told(text: string): Promise<void>;
}

/** Runs `katagami` in a folder to its end. */
export function katagami(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return start(cwd, [process.execPath, cli, ...args], env).ended;
}

/** Starts a command in a folder, with the test runner's own colour settings left out. */
export function start(cwd: string, [command, ...args]: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const { FORCE_COLOR, NO_COLOR, ...inherited } = process.env;
  const child = spawn(command!, args, { cwd, env: { ...inherited, ...env } });
  child.stdin.end();
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
  });
  const told = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => err.includes(text) && resolve();
      look();
      child.stderr.on("data", look);
      child.on("close", () => reject(new Error(`never said ${JSON.stringify(text)}, but:\n${err}`)));
    });
  return { child, ended, told };
}

/** Fails where dist/ is older than its sources: `npm test` builds first, and so must who runs these tests alone. */
function assertBuilt(): void {
  const sources = readdirSync(`${root}generator`, { recursive: true, encoding: "utf8" });
  const stale = sources
    .filter((path) => path.endsWith(".ts"))
    .filter((path) => modified(`build/${path.replace(/\.ts$/, ".js")}`) < modified(`generator/${path}`));
  const runtime = readdirSync(`${root}templates/package/src/runtime`, { recursive: true, encoding: "utf8" });
  const built = (path: string) => `dist/runtime/${path.replace(/\.ts$/, ".d.ts")}`;
  const older = runtime.filter(
    (path) => path.endsWith(".ts") && modified(built(path)) < modified(`templates/package/src/runtime/${path}`),
  );
  if (older.length > 0) throw new Error(`dist/ is not built from the runtime's ${older[0]}: run npm run build`);
  if (stale.length > 0) throw new Error(`build/ is not built from generator/${stale[0]}: run npm run build`);
}

function modified(path: string): number {
  return statSync(`${root}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

assertBuilt();
// A run takes two seconds, and on a busy machine ten times that: these tests are not about time.
vi.setConfig({ testTimeout: 600_000 });
