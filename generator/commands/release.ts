import { basename } from "node:path";
import { configuredTargets, findConfig, type Target } from "../config.js";
import { generate } from "../generate.js";
import { writeChangeset, type Changeset } from "../release/changeset.js";
import { finishRelease, publishPackage, type Published } from "../release/publish/publish-package.js";
import { setupText } from "../release/publish/setup.js";
import type { ReleasePlan, ReleaseRoom } from "../release/release-plan.js";
import { checkNames, checkTarball, withTarball } from "../release/tarball/check-tarball.js";
import { writeRelease } from "../release/write-release.js";
import { withReleasePlan, type ReleaseWish } from "../release.js";
import { ProblemsError, type Problem } from "../problem.js";
import { readTemplate } from "../write/read-template.js";
import { exitCode, type ExitCode, failure, UsageError } from "./failure.js";
import { recoverPackages } from "./recover-packages.js";
import { stageLines } from "./stages.js";
import { showJson, showProblems, type Terminal } from "./terminal.js";

export interface ReleaseFlags extends ReleaseWish {
  readonly publish?: boolean;
  readonly direct?: boolean;
  /** Names of checks that are not run. */
  readonly skipChecks?: readonly string[];
  /** Missing where nobody says: true outside of CI. */
  readonly dryRun?: boolean;
  readonly changeset?: boolean;
  readonly setup?: boolean;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** What became of one package. */
interface Released {
  readonly plan: ReleasePlan;
  readonly problems: readonly Problem[];
  readonly published?: Published;
  readonly changeset?: Changeset;
}

/** `katagami release`: every package in turn; all are tried, and the worst exit code counts. */
export async function releaseCommand(
  names: readonly string[],
  flags: ReleaseFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd } = terminal;
  const config = flags.config ?? findConfig(cwd);
  if (config === undefined)
    throw new UsageError("There is no redocly.yaml here or above.", "release is for the APIs of a redocly.yaml.");
  const asked = await configuredTargets(config, names, cwd);
  const all = packagesIn(names.length === 0 ? asked : await configuredTargets(config, [], cwd));
  const targets = names.length === 0 ? all : asked;
  const source = targets.find((target) => !all.some(({ api }) => api === target.api)) ?? (all.length === 0 && asked[0]);
  if (source)
    throw new UsageError(
      `${source.api} is code for an application's own sources: there is no package to release.`,
      "Take `form: source` out of redocly.yaml to make a package of it.",
    );
  refuseFlags(targets, flags);
  if (flags.setup) return setUp(targets, terminal);
  const isDry = flags.dryRun ?? !terminal.isCi;
  const isQuiet = Boolean(flags.quiet || flags.json);
  const results: object[] = [];
  let code: ExitCode = exitCode.done;
  for (const target of targets) {
    const lines = stageLines(target.api, terminal, isQuiet);
    try {
      await recoverPackages([target], terminal);
      const say = (stage: string, detail: string) => lines.onStage(stage as "write", detail);
      const released = await release(
        target,
        { ...flags, config, isDry, isAlone: all.length === 1 },
        roomOf(terminal, say),
        lines,
      );
      results.push({
        api: target.api,
        ok: released.problems.every(({ severity }) => severity !== "error"),
        isDry,
        ...released,
        plan: toldPlan(released.plan),
      });
      if (released.problems.length > 0) terminal.err(`${showProblems(released.problems, terminal)}\n`);
      if (!flags.json) tell(released, isDry, terminal);
    } catch (error) {
      const { code: worse, text, json } = failure(error, terminal, flags.quiet);
      code = Math.max(code, worse) as ExitCode;
      results.push({ api: target.api, ok: false, ...json });
      lines.clear();
      if (!flags.json) terminal.err(`${text}\n`);
      if (terminal.signal.aborted) break;
    }
  }
  if (flags.json) terminal.out(showJson({ results }));
  return code;
}

/** `katagami release --setup`: what has to be done once, for people to read and to copy. */
async function setUp(targets: readonly Target[], terminal: Terminal): Promise<ExitCode> {
  const packages = targets.map(({ api, output, package: { name, repository } }) => ({
    ...{ api, name: name ?? basename(output), hasRepository: repository !== undefined },
  }));
  terminal.out(
    await setupText(
      packages,
      roomOf(terminal, () => {}),
    ),
  );
  return exitCode.done;
}

function roomOf(terminal: Terminal, say: ReleaseRoom["say"]): ReleaseRoom {
  const { cwd, pid, signal, hold, isRunning, worked, surroundings = { node: "node", hasIdentity: false } } = terminal;
  return { cwd, pid, signal, hold, isRunning, surroundings, ...(worked && { worked }), say };
}

async function release(
  target: Target,
  flags: ReleaseFlags & { readonly config: string; readonly isDry: boolean; readonly isAlone: boolean },
  room: ReleaseRoom,
  lines: ReturnType<typeof stageLines>,
): Promise<Released> {
  const { cwd, signal } = room;
  const generated = await generate(target, { cwd, template: readTemplate(), ...(signal ? { signal } : {}), ...lines });
  return withReleasePlan(target, generated, flags, room, async (planned) => {
    const { plan } = planned;
    room.say("plan", plan.reason);
    if (flags.changeset) {
      const changeset = writeChangeset(plan, flags.isDry, room);
      room.say("changeset", `${changeset.path}: ${changeset.state}`);
      return { plan, problems: [], changeset };
    }
    if (plan.bump === "none")
      return flags.publish && !flags.isDry
        ? { plan, problems: [], published: await finishRelease(plan, room) }
        : { plan, problems: [] };
    return writeRelease(planned, target, generated, flags, room, (folder) =>
      withTarball(plan, folder, room, async (tarball) => {
        const problems = await checkTarball(plan, tarball, room, {
          skip: flags.skipChecks ?? [],
          allow: target.release?.allow ?? [],
        });
        if (problems.some(({ severity }) => severity === "error")) throw new ProblemsError(problems);
        if (!flags.publish || flags.isDry) return { plan, problems };
        const published = await publishPackage(plan, tarball, { direct: flags.direct ?? false }, room);
        return { plan, problems, published };
      }),
    );
  });
}

/** What is released, and what was not done about it. */
function tell({ plan, changeset }: Released, isDry: boolean, terminal: Terminal): void {
  const text = changeset ? (changeset.text ?? "") : plan.bump === "none" ? "" : plan.section;
  if (text !== "") terminal.out(`${text.trimEnd()}\n`);
  if (isDry && text !== "")
    terminal.err(
      `${plan.api}: this was a dry run, and nothing was written. --no-dry-run writes, and so does a job of CI.\n`,
    );
}

/** Code alone is no package, and is released with what it is a part of. */
function packagesIn(targets: readonly Target[]): Target[] {
  return targets.filter(({ form }) => form !== "source");
}

/** A plan as programs are told it: what was fetched is gone by then. */
function toldPlan({ previous, ...plan }: ReleasePlan): object {
  if (!previous) return plan;
  const { folder: _, ...others } = previous;
  return { ...plan, previous: others };
}

function refuseFlags(
  targets: readonly Target[],
  { as, reason, direct, publish, changeset, skipChecks = [] }: ReleaseFlags,
): void {
  const one = `katagami release ${targets[0]!.api}`;
  const unknown = skipChecks.find((name) => !checkNames.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`There is no check called ${unknown}.`, `There are: ${checkNames.join(", ")}`);
  if (as !== undefined && targets.length > 1)
    throw new UsageError("--as says the version of one package.", `${one} --as ${as}`);
  if (reason !== undefined && as === undefined)
    throw new UsageError("--reason says why --as may be smaller.", `${one} --as patch --reason "…"`);
  if (as !== undefined && !/^(major|minor|patch|\d+\.\d+\.\d+\S*)$/.test(as))
    throw new UsageError(
      `--as takes major, minor, patch or a version, not ${JSON.stringify(as)}.`,
      "Such as --as minor, or --as 2.0.0.",
    );
  if (direct && !publish) throw new UsageError("--direct goes with --publish.", `${one} --publish --direct`);
  const [configured] = targets.filter((target) => target.package.version !== undefined);
  if (changeset && configured)
    throw new UsageError(
      `redocly.yaml says the version of ${configured.api}, where changesets does not look.`,
      "Take `version` out of its `package`: package.json keeps it then.",
    );
  if (changeset && publish)
    throw new UsageError("--changeset leaves publishing to changesets.", "Leave --publish out.");
}
