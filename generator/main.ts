import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { askedOf } from "./cache/recall.js";
import { readCommandLine } from "./commands/command-line.js";
import { exitCode, Interruption } from "./commands/failure.js";
import { send } from "./commands/processes.js";
import { jobOf } from "./comment/job.js";
import { supervise, type MainTerminal } from "./commands/supervise.js";
import { surroundingsOf } from "./release/surroundings.js";
import { root } from "./root.js";
import { withoutCommands } from "./diff/report/text/style.js";

const signals = { SIGINT: exitCode.interrupted, SIGTERM: exitCode.terminated } as const;
type Signal = keyof typeof signals;

/** npm hands on the Ctrl-C that the terminal has already sent: milliseconds within which that is the same one. */
const handedOn = 500;

const interruption = new AbortController();
/** Where GitHub, Gitea, GitLab, Bitbucket, Azure and Jenkins say which branch a pull request goes to. */
const targetBranch = [
  "GITHUB_BASE_REF",
  "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
  "BITBUCKET_PR_DESTINATION_BRANCH",
  "SYSTEM_PULLREQUEST_TARGETBRANCH",
  "CHANGE_TARGET",
]
  .map((name) => process.env[name]?.replace(/^refs\/heads\//, ""))
  .find(Boolean);
const asked = askedOf(process);
const terminal: MainTerminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(withoutCommands(text)),
  ask,
  signal: interruption.signal,
  place: {
    interactive: asked.interactive,
    outInteractive: asked.outInteractive,
    cwd: asked.cwd,
    asked,
    canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
    pid: process.pid,
    isCi: !["", "0", "false"].includes(process.env["CI"] ?? ""),
    ...(targetBranch === undefined ? {} : { targetBranch }),
    job: jobOf(process.env),
    surroundings: surroundingsOf(process.env, process.execPath),
  },
};

/** Asks in a line; the terminal itself edits it, and so hears Ctrl-C. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
  const close = () => lines.close();
  interruption.signal.addEventListener("abort", close);
  try {
    return await new Promise<string>((resolve) => {
      lines.question(withoutCommands(question), resolve);
      lines.once("close", () => resolve(""));
    });
  } finally {
    close();
    interruption.signal.removeEventListener("abort", close);
  }
}

/** The first asks the command to end; another one, a while later, does not wait for that. */
function listen(signal: Signal): void {
  let since: number | undefined;
  process.on(signal, () => {
    if (since !== undefined && performance.now() - since > handedOn) return endBy(signal);
    since ??= performance.now();
    interruption.abort(new Interruption(signals[signal]));
  });
}

/** Ends the process as if nobody had listened, which nothing can hold up; where the system spares it, by its exit code. */
function endBy(signal: Signal): void {
  process.removeAllListeners(signal);
  send(process.pid, signal);
  process.exit(signals[signal]);
}

/** A reader that has seen enough (`katagami … | head`) is no fault; a disk that takes no output is. */
function onOutputError({ code, message }: NodeJS.ErrnoException): void {
  if (code === "EPIPE") return;
  process.exitCode = exitCode.failed;
  terminal.err(`Cannot write the output: ${message}\n`);
}

/** Settles when what was written is on its way, or when nobody takes it. */
async function written(): Promise<void> {
  const streams = [process.stdout, process.stderr];
  const all = Promise.all(streams.map((stream) => new Promise<unknown>((resolve) => stream.write("", resolve))));
  await Promise.race([all, pause(handedOn)]);
}

/**
 * Does what the command line asks for.
 * @param started the thread of its command, where it was started before that was read
 */
export async function main(started?: Worker): Promise<void> {
  process.stdout.on("error", onOutputError);
  process.stderr.on("error", () => {});
  const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
    version: string;
  };
  const request = readCommandLine(version);
  if (typeof request === "number") process.exitCode ||= request;
  else {
    const names = Object.keys(signals) as Signal[];
    names.forEach(listen);
    const { code, gone } = await supervise(request, terminal, started);
    process.exitCode ||= code;
    if (!gone) {
      await written();
      const name = names.find((each) => signals[each] === code);
      if (name === undefined) process.exit(code);
      endBy(name);
    }
    // What is left is to write what was said.
    for (const name of names) process.removeAllListeners(name);
  }
}
