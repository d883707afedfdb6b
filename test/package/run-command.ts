import { spawn } from "node:child_process";

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command under way. Closing its standard input is the only thing it can be told. */
export interface Running {
  readonly closeInput: () => void;
  readonly ended: Promise<Ran>;
}

/** Starts a command; `ended` resolves whatever its exit code is. */
export function startCommand(command: string, args: readonly string[], cwd: string): Running {
  const child = spawn(command, args, { cwd, stdio: "pipe", shell: process.platform === "win32" });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
  return { closeInput: () => child.stdin.end(), ended };
}

/** Runs a command to its end; rejects with all that it printed when it fails. */
export async function runCommand(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const ran = await startCommand(command, args, cwd).ended;
  if (ran.code !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${ran.code}\n${ran.stdout}\n${ran.stderr}`);
  return ran;
}
