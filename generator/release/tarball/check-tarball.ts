import { join } from "node:path";
import type { Problem } from "../../problem.js";
import type { ReleasePlan, ReleaseRoom } from "../release-plan.js";
import { withTemporaryFolder } from "../temporary-folder.js";
import { type Check, type Finding, type Judged, NotChecked } from "./check.js";
import { checks } from "./checks/index.js";
import { installConsumer, NotInstallable } from "./install-consumer.js";
import { installTools } from "./install-tools.js";
import { packFolder } from "./pack-folder.js";
import { type Tarball } from "./tarball.js";

export type { Tarball } from "./tarball.js";

/** What a person says about the checks. */
export interface CheckWish {
  /** Names of checks that shall not be run. */
  readonly skip: readonly string[];
  /** Texts that look like secrets, and may be published. */
  readonly allow: readonly string[];
}

/** The names that `--skip-checks` knows. */
export const checkNames: readonly string[] = checks.map(({ name }) => name);

/**
 * Packs a folder, which holds the package as it is to be released. The tarball is gone when the work is done.
 * @param folder absolute; of a dry run it is a copy
 * @throws ProblemsError where npm cannot pack it, or it is another package
 */
export function withTarball<Result>(
  plan: Pick<ReleasePlan, "name" | "version" | "folder">,
  folder: string,
  room: ReleaseRoom,
  work: (tarball: Tarball) => Promise<Result>,
): Promise<Result> {
  return withTemporaryFolder("pack", room, async (destination) =>
    work(await packFolder(plan, folder, destination, room)),
  );
}

/** What is wrong with a tarball; one error is enough for nothing to leave. A check that cannot be run is an error. */
export function checkTarball(
  plan: Pick<ReleasePlan, "name" | "version" | "folder" | "previous">,
  tarball: Tarball,
  room: ReleaseRoom,
  { skip, allow }: CheckWish = { skip: [], allow: [] },
): Promise<readonly Problem[]> {
  return withTemporaryFolder("check", room, async (temporary) => {
    const tools = once(() => installTools(room));
    const consumer = once(() => installConsumer(join(temporary, "consumer"), tarball, room));
    const judged: Judged = { plan, tarball, room, allowed: allow, tools, consumer };
    const problems: Problem[] = [];
    const notChecked = new Map<string, string[]>();
    for (const check of checks) {
      if (skip.includes(check.name)) {
        room.say("check", `${check.name}: skipped, as --skip-checks says`);
        continue;
      }
      const { findings, reason } = await outcome(check, judged);
      if (reason !== undefined) notChecked.set(reason, [...(notChecked.get(reason) ?? []), check.name]);
      else room.say("check", `${check.name}: ${told(findings, check)}`);
      for (const finding of findings) problems.push(problemOf(check, finding, plan.folder));
    }
    for (const [reason, names] of notChecked) problems.push(notRun(names, reason, plan.folder));
    return problems;
  });
}

/** Does some work when it is first asked for, and not again. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () => (running ??= work());
}

async function outcome(
  check: Check,
  judged: Judged,
): Promise<{ readonly findings: readonly Finding[]; readonly reason?: string }> {
  try {
    return { findings: await check.run(judged) };
  } catch (error) {
    judged.room.signal?.throwIfAborted();
    if (error instanceof NotChecked) return { findings: [], reason: error.message };
    if (error instanceof NotInstallable) return { findings: [{ severity: "error", message: error.message }] };
    throw error;
  }
}

function told(findings: readonly Finding[], { proves }: Check): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return errors === 1 ? "1 error" : `${errors} errors`;
  return findings.length > 0 ? "passed, with warnings" : proves;
}

function problemOf({ name }: Check, { severity, message, path, line = 1, hint }: Finding, folder: string): Problem {
  const file = `${folder}/${path ?? "package.json"}`;
  return { severity, rule: `tarball-${name}`, message, file, line, column: 1, ...(hint === undefined ? {} : { hint }) };
}

function notRun(names: readonly string[], reason: string, folder: string): Problem {
  const message = `These checks could not be run: ${names.join(", ")}. ${reason}`;
  const hint = `Nothing is published without them. Run again when npm can install, or: --skip-checks ${names.join(",")}`;
  return { severity: "error", rule: "tarball-not-checked", message, file: folder, line: 1, column: 1, hint };
}
