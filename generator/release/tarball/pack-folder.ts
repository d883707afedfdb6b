import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileProblem, ProblemsError } from "../../problem.js";
import { ran } from "../ran.js";
import type { ReleasePlan, ReleaseRoom } from "../release-plan.js";
import { npmFailure } from "./npm-failure.js";
import { manifestOf, type Tarball, tarballOf } from "./tarball.js";

/**
 * Packs a folder as npm does when it publishes.
 * @param destination an empty folder
 * @throws ProblemsError where npm cannot, or it holds another package than is planned
 */
export async function packFolder(
  plan: Pick<ReleasePlan, "name" | "version" | "folder">,
  folder: string,
  destination: string,
  room: ReleaseRoom,
): Promise<Tarball> {
  const refuse = (message: string, hint: string) =>
    new ProblemsError([fileProblem(`${plan.folder}/package.json`, "tarball-pack", message, hint)]);
  const ended = await ran("npm", ["pack", "--loglevel=error", "--pack-destination", destination], {
    ...room,
    cwd: folder,
  });
  const [name] = await readdir(destination);
  if (ended.code !== 0 || name === undefined)
    throw refuse(`npm cannot pack it: ${npmFailure(ended).said}`, "Try it by itself: npm pack --dry-run");
  const file = join(destination, name);
  const tarball = tarballOf(file, await readFile(file));
  const { name: packed, version } = manifestOf(tarball);
  if (packed === plan.name && version === plan.version) return tarball;
  const message = `${String(packed)}@${String(version)} was packed, and ${plan.name}@${plan.version} was planned.`;
  throw refuse(message, "Make the package anew: katagami generate");
}
