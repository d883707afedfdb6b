import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jobOf, type Step } from "./read-workflow.js";
import type { Remote } from "./repository.js";

/** What a job is run with. */
export interface Run {
  /** Beside what the job and its steps set. */
  readonly env?: Readonly<Record<string, string>>;
  /** What expressions such as `github.token` stand for; of an `if`, whether the step is run. */
  readonly values?: Readonly<Record<string, string | boolean>>;
}

export interface StepRan {
  readonly name: string;
  readonly code: number;
  readonly said: string;
}

/** Runs the shell steps of a workflow's job in a work tree as a runner does, until one fails; those that run always do so even then. */
export async function runSteps(
  file: string,
  work: string,
  remote: Remote,
  { env = {}, values = {} }: Run,
): Promise<StepRan[]> {
  const job = jobOf(file);
  const output = join(remote.folder, "output");
  writeFileSync(output, "");
  const known: Record<string, string | boolean> = { ...values };
  const filled = (given: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(given).map(([name, text]) => [name, fill(text, known)]));
  const ran: StepRan[] = [];
  for (const step of job.steps) {
    if (step.run === undefined || !isRun(step, ran, known)) continue;
    const all = { ...filled(job.env), ...filled(step.env), ...env };
    const path = `${remote.programs}:${process.env["PATH"]}`;
    const temp = {
      RUNNER_TEMP: remote.folder,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(remote.folder, "summary.md"),
    };
    ran.push({
      name: step.name ?? step.run,
      ...(await runShell(step.run, work, { ...temp, ...all, PATH: path, CI: "true" })),
    });
    for (const [, name, value] of readFileSync(output, "utf8").matchAll(/^(\w+)=(.*)$/gm))
      if (step.id) known[`steps.${step.id}.outputs.${name}`] = value!;
  }
  return ran;
}

function isRun({ if: condition }: Step, ran: readonly StepRan[], known: Run["values"] = {}): boolean {
  const hasFailed = ran.some(({ code }) => code !== 0);
  if (condition === "success() || failure()") return true;
  return !hasFailed && (condition === undefined || known[condition] === true);
}

function fill(text: string, known: Readonly<Record<string, string | boolean>>): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_all, expression: string) => {
    const value = known[expression];
    if (typeof value !== "string") throw new Error(`Nobody says what ${expression} is`);
    return value;
  });
}

/** The runner's own shell, without what this machine's environment would bring in. */
function runShell(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Pick<StepRan, "code" | "said">> {
  const child = spawn("bash", ["--noprofile", "--norc", "-e", "-c", script], { cwd, env: { HOME: cwd, ...env } });
  child.stdin.end();
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, said }));
  });
}
