import { resolve } from "node:path";
import { valid } from "semver";
import type { Target } from "./config.js";
import type { Bump, Change } from "./diff/report/diff-result.js";
import { foldChanges } from "./diff/report/fold-changes.js";
import { isUnproven } from "./diff/report/verdicts.js";
import type { Generated } from "./generate.js";
import { plural } from "./plural.js";
import { fileProblem, ProblemsError } from "./problem.js";
import { approvalsBeside } from "./release/plan/approvals-beside.js";
import { sectionOf, withSection } from "./release/plan/changelog-file.js";
import { changelogSection, quotedReason, readLoweredNote } from "./release/plan/changelog-section.js";
import { compareReleased, declaredIn, declaredNow } from "./release/plan/compare-released.js";
import { withLastRelease, type LastRelease } from "./release/plan/last-release.js";
import { localVersion, type LocalVersion } from "./release/plan/local-version.js";
import { manifestChanges, type ManifestChange } from "./release/plan/manifest-changes.js";
import { isBehind, nextVersion } from "./release/plan/next-version.js";
import { registryOf, type Registry } from "./release/plan/registry.js";
import { commitDay, isAfter } from "./release/plan/release-tags.js";
import { changedFiles, readFirst } from "./release/plan/shipped-files.js";
import { signaturesOf } from "./release/plan/signatures.js";
import { tagOf } from "./release-settings.js";
import type { ReleasePlan, ReleaseRoom } from "./release/release-plan.js";
import { keepFields } from "./write/package-fields.js";

/** What a person says about the next version. */
export interface ReleaseWish {
  /** `major`, `minor`, `patch` or a version. */
  readonly as?: string;
  /** Why a smaller version than is asked for is enough. */
  readonly reason?: string;
}

/** A plan, and what it takes to carry it out. */
export interface PlannedRelease {
  readonly plan: ReleasePlan;
  /** CHANGELOG.md as it is to stand. */
  readonly changelog: string;
}

export interface ReleaseSettings extends ReleaseWish {
  /** Whether redocly.yaml makes no other package. */
  readonly isAlone: boolean;
}

/**
 * Works out what the next release of a package is: what was released last, what changed since, which version that asks for, and
 * what the changelog says. Writes nothing; what was fetched is gone when the work is done.
 * @throws ProblemsError where the last release is not known, or the version cannot be
 */
export async function withReleasePlan<Result>(
  target: Target,
  generated: Generated,
  settings: ReleaseSettings,
  room: ReleaseRoom,
  work: (planned: PlannedRelease) => Promise<Result>,
): Promise<Result> {
  const folder = resolve(room.cwd, target.output);
  const files = keepFields(folder, target.output, generated.files, target.package).files;
  const manifest = parsed(files.find(({ path }) => path === "package.json")!.text);
  const { name } = generated.package;
  const registry = await registryOf(name, manifest["publishConfig"], room);
  const releasable = {
    ...{ api: target.api, name, folder: target.output, isAlone: settings.isAlone },
    isPrivate: manifest["private"] === true,
    settings: target.release ?? {},
  };
  return withLastRelease(releasable, registry, room, async (last) => {
    const made = { ...generated, files };
    return work(await plan(target, made, { ...settings, folder, manifest, registry, last }, room));
  });
}

interface Known extends ReleaseSettings {
  /** Of the package, absolute. */
  readonly folder: string;
  /** Its package.json. */
  readonly manifest: Fields;
  readonly registry: Registry;
  readonly last: LastRelease;
}

type Fields = Readonly<Record<string, unknown>>;

async function plan(target: Target, made: Generated, known: Known, room: ReleaseRoom): Promise<PlannedRelease> {
  const { folder, registry, last, as } = known;
  const { previous, taken } = last;
  const { name } = made.package;
  const tagFor = (version: string) => tagOf(target.release ?? {}, name, version, known.isAlone);
  const local = localVersion(target, folder);
  if (previous && local) await refuseOld(target, tagFor(previous.version), local, previous.version, room);
  if (last.foreign && valid(as ?? "") === null) throw new ProblemsError([last.foreign]);
  const day = await commitDay(room);
  const found = await differences(target, made, known, day, room);
  const file = readFirst("CHANGELOG.md", [folder, ...(previous ? [previous.folder] : [])]) ?? "";
  const noted = local && readLoweredNote(sectionOf(file, local.version) ?? "");
  const chosen = nextVersion({
    ...{ asked: found.asked, because: found.because, taken },
    ...(previous && { last: previous.version }),
    ...(local && { local }),
    ...(as === undefined ? {} : { as }),
    ...(known.reason === undefined ? {} : { reason: quotedReason(known.reason) }),
    ...(noted && { noted }),
  });
  if ("mistake" in chosen)
    throw new ProblemsError([fileProblem(target.output, "release-version", chosen.mistake, chosen.hint)]);
  const { version, bump, why, lowered } = chosen;
  const section = changelogSection({
    ...{ version, changes: found.changes, manifest: found.manifest, otherwise: found.otherwise },
    ...(day === undefined ? {} : { day }),
    ...(found.isCompared && previous
      ? { before: signaturesOf(declaredIn(previous.folder)), after: signaturesOf(declaredNow(made)) }
      : {}),
    ...(lowered && { lowered }),
  });
  const changelog = withSection(file, section, { version, last: previous?.version, name });
  return {
    changelog,
    plan: {
      ...{ api: target.api, folder: target.output, name, registry: registry.url },
      ...(previous && { previous }),
      ...{ version, bump, verdict: found.verdict, reason: why, tag: tagFor(version) },
      section: (sectionOf(changelog, version) ?? section).trimEnd(),
    },
  };
}

/** What is otherwise than it was released. */
interface Differences {
  readonly asked: Bump;
  /** Why, as a clause. */
  readonly because: string;
  readonly verdict: ReleasePlan["verdict"];
  readonly changes: readonly Change[];
  readonly manifest: readonly ManifestChange[];
  readonly isCompared: boolean;
  /** What a changelog says where no change is told. */
  readonly otherwise: string;
}

async function differences(
  target: Target,
  made: Generated,
  { folder, manifest: is, registry, last }: Known,
  day: string | undefined,
  room: ReleaseRoom,
): Promise<Differences> {
  const nothing = { verdict: "none", changes: [], manifest: [], isCompared: false } as const;
  const { previous, foreign } = last;
  const { name } = made.package;
  if (!previous) {
    const because = `This is the first release: neither ${registry.url} nor a tag tells of another one`;
    return { ...nothing, asked: "none", because, otherwise: "The first release." };
  }
  if (foreign) {
    const because = `${previous.version} cannot be compared with`;
    return { ...nothing, asked: "none", because, otherwise: "Made by Katagami from now on." };
  }
  const changed = changedFiles(previous.folder, made.files, folder);
  if (changed.length === 0) return { ...nothing, asked: "none", because: "Nothing changed", otherwise: "" };
  const was = parsed(readFirst("package.json", [previous.folder]) ?? "{}");
  const manifest = manifestChanges(was, is);
  const result = await compareReleased(previous.folder, made, {
    ...{ api: target.api, name, base: `${name}@${previous.version}`, revision: target.source },
    ...{ today: day ?? "1970-01-01", approvals: approvalsBeside(target.source, room.cwd), cwd: room.cwd },
    ...(room.worked && { worked: room.worked }),
  });
  const { changes, summary } = result;
  const asked = worst([summary.bump.package, ...manifest.map(({ bump }) => bump), "patch"]);
  const because = becauseOf(changes, manifest, isUnproven(result));
  const otherwise = `${plural(changed.length, "file")} of the package ${changed.length === 1 ? "is" : "are"} other than before; what it does, and its types, are the same.`;
  return { asked, because, verdict: summary.sdk, changes, manifest, isCompared: true, otherwise };
}

const order = ["major", "minor", "patch", "none"] as const;

function worst(bumps: readonly Bump[]): Bump {
  return order.find((bump) => bumps.includes(bump)) ?? "none";
}

/** The clause that says what asks for a version. */
function becauseOf(changes: readonly Change[], manifest: readonly ManifestChange[], unproven: boolean): string {
  const folds = foldChanges(changes);
  const breaks =
    folds.filter(({ sdk }) => sdk === "breaking").length + manifest.filter(({ bump }) => bump === "major").length;
  if (breaks > 0) return `${plural(breaks, "change")} ${breaks === 1 ? "stops" : "stop"} code from compiling`;
  if (unproven) return "Not all of the sdk verdict is proven, so that code may break";
  const told = folds.filter(({ sdk }) => sdk !== "none").length;
  if (told > 0) return `${plural(told, "change")} ${told === 1 ? "adds" : "add"} something, and no code breaks`;
  return "Something changed that code does not notice";
}

/** A checkout that is older than what was released would take back what came since. */
async function refuseOld(
  { output }: Target,
  tag: string,
  local: LocalVersion,
  last: string,
  room: ReleaseRoom,
): Promise<void> {
  if (!isBehind(local.version, last) || (await isAfter(tag, room)) === true) return;
  const message = `${last} was released, and ${local.file} says ${local.version}: this checkout may be older than that.`;
  const hint = `Fetch what was released and its tag ${tag} (git pull --tags), or where this is newer, write ${last} into ${local.file}.`;
  throw new ProblemsError([fileProblem(output, "release-behind", message, hint)]);
}

function parsed(text: string): Fields {
  return JSON.parse(text) as Fields;
}
