import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { diff } from "semver";
import { fileProblem, ProblemsError } from "../problem.js";
import { writeText } from "../write/write-error.js";
import type { ReleasePlan, ReleaseRoom } from "./release-plan.js";

/** What was done about a changeset. */
export interface Changeset {
  /** Relative to the working directory. */
  readonly path: string;
  readonly state: "written" | "same" | "removed" | "not needed";
  /** Its text; none where it is not needed. */
  readonly text?: string;
}

/** Where @changesets/cli keeps changesets. */
const folderName = ".changeset";

/**
 * Writes what changed as a changeset, which `changeset version` makes a version and a changelog of. One that is of no use any more
 * is taken away; a dry run only says so.
 * @throws ProblemsError where there is no folder for changesets
 * @see https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md
 */
export function writeChangeset(plan: ReleasePlan, isDry: boolean, { cwd, hold }: ReleaseRoom): Changeset {
  const folder = changesetFolder(resolve(cwd));
  if (folder === undefined) {
    const hint = "Begin with: npm install -D @changesets/cli && npx changeset init";
    throw new ProblemsError([
      fileProblem(folderName, "release-changeset", "There is no folder .changeset here or above.", hint),
    ]);
  }
  const file = join(folder, `katagami-${plan.api.replace(/[^\w.-]+/g, "-")}.md`);
  const path = relative(cwd, file);
  const text = changesetOf(plan, versionIn(resolve(cwd, plan.folder)));
  const there = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (text === undefined) {
    if (there !== undefined && !isDry) rmSync(file);
    return { path, state: there === undefined ? "not needed" : "removed" };
  }
  if (there !== text && !isDry) writeText(file, text, { path, option: "--config", ...(hold && { hold }) });
  return { path, state: there === text ? "same" : "written", text };
}

/**
 * The text of a changeset; undefined where none is needed, since nothing changed or the version is there already.
 * @param current what package.json says
 */
export function changesetOf(
  { name, version, bump, previous, reason, section }: ReleasePlan,
  current: string | undefined,
): string | undefined {
  if (bump === "none" || current === version) return undefined;
  const grown = diff(previous?.version ?? current ?? version, version)?.replace(/^pre/, "");
  const kind = ["major", "minor", "patch"].find((each) => each === grown) ?? bump;
  // What stands below its heading: changesets writes one of its own.
  const body = section.replace(/^## .*\n*/, "").trim();
  const text = previous ? `${reason}\n\n${body}` : body;
  return `---\n${JSON.stringify(name)}: ${kind}\n---\n\n${text}\n`;
}

function changesetFolder(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = join(folder, folderName);
    if (existsSync(found)) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

function versionIn(folder: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version?: string }).version;
  } catch {
    return undefined;
  }
}
