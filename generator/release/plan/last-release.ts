import { mkdir, stat, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { withNpmTarball } from "../../load/npm-document.js";
import { runProgram, type ProgramOptions } from "../../load/run-program.js";
import { fileProblem, ProblemsError, type Problem } from "../../problem.js";
import type { PreviousRelease } from "../release-plan.js";
import { latest } from "./next-version.js";
import { askRegistry, type Registry } from "./registry.js";
import { git, releaseTags, type ReleaseTag, type Tagged } from "./release-tags.js";
import { withFolder } from "./with-folder.js";

/** A package of which the last release is asked for. */
export interface Releasable extends Tagged {
  /** Relative to the working directory. */
  readonly folder: string;
  /** Whether npm is not to publish it: tags alone tell of its releases. */
  readonly isPrivate: boolean;
}

/** What was released last, and which versions cannot be published again. */
export interface LastRelease {
  readonly previous?: PreviousRelease;
  /** Why nothing can be compared with it, where that is so. */
  readonly foreign?: Problem;
  readonly taken: readonly string[];
}

/**
 * Fetches what was released last: from the registry, or where that has none, from the commit that a tag names. What was
 * fetched is gone when the work is done.
 * @throws ProblemsError where it cannot be fetched, or was not made by Katagami
 */
export async function withLastRelease<Result>(
  releasable: Releasable,
  registry: Registry,
  place: ProgramOptions,
  work: (last: LastRelease) => Promise<Result>,
): Promise<Result> {
  const { name, isPrivate } = releasable;
  const registered = isPrivate ? undefined : await askRegistry(name, registry, place);
  const version = latest(registered?.versions ?? []);
  const taken = registered?.taken ?? [];
  if (version !== undefined) {
    const specifier = `${name}@${version}`;
    return withNpmTarball(specifier, registry.options, place, async ({ file, folder: beside }) => {
      const folder = await unpacked(file, join(beside, "package"), place);
      const { size } = await stat(file);
      const previous = { version, from: "registry", folder, tarballSize: size } as const;
      return work({ previous, ...foreign(folder, `npm:${specifier}`), taken });
    });
  }
  const tag = (await releaseTags(releasable, place)).at(-1);
  if (tag === undefined) return work({ taken });
  return withFolder(place, async (beside) => {
    const folder = await checkedOut(tag, releasable, beside, place);
    const previous = { version: tag.version, from: "tag", folder } as const;
    return work({ previous, ...foreign(folder, `${tag.tag}:${releasable.folder}`), taken });
  });
}

/** Unpacks a tarball without the folder that all of it lies in. */
async function unpacked(file: string, folder: string, place: ProgramOptions): Promise<string> {
  await mkdir(folder);
  await runProgram("tar", ["-xzf", file, "-C", folder, "--strip-components=1"], place);
  return folder;
}

/** The package as a tag has it. */
async function checkedOut(
  { tag }: ReleaseTag,
  { folder: output }: Releasable,
  beside: string,
  place: ProgramOptions,
): Promise<string> {
  const root = await git(["rev-parse", "--show-toplevel"], place);
  const path = relative(root, resolve(place.cwd, output)).split(sep).join("/");
  const inRoot = { ...place, cwd: root };
  const archive = await runProgram("git", ["archive", "--format=tar", `refs/tags/${tag}`, "--", path], inRoot).catch(
    () => {
      place.signal?.throwIfAborted();
      const message = `The tag ${tag} tells of the last release, but the commit has no ${path}.`;
      const hint = "Commit packages before they are tagged; or publish one, and the registry tells what it was.";
      throw new ProblemsError([fileProblem(output, "release-foreign", message, hint)]);
    },
  );
  const file = join(beside, "package.tar");
  await writeFile(file, archive);
  await runProgram("tar", ["-xf", file, "-C", beside], place);
  return join(beside, path);
}

/** What is compared has to be there. */
function foreign(folder: string, file: string): Pick<LastRelease, "foreign"> {
  const missing = ["openapi.json", "katagami.json", "src/index.d.ts"].filter((path) => !existsSync(join(folder, path)));
  if (missing.length === 0) return {};
  const message = `What was released last cannot be compared: it has no ${missing[0]}, as packages of this version of Katagami do.`;
  const hint =
    'If that is somebody else\'s package, give yours another name: `package: { name: "@me/pets" }` below x-katagami. ' +
    "If it is yours, say the version yourself, and the next release has something to compare with: --as 2.0.0";
  return { foreign: fileProblem(file, "release-foreign", message, hint) };
}
