import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ran } from "../ran.js";
import type { ReleaseRoom } from "../release-plan.js";
import { NotChecked } from "./check.js";
import { isNetwork, npmFailure } from "./npm-failure.js";
import { withProjectSettings } from "./npm-settings.js";
import type { Tarball } from "./tarball.js";

/** The tarball cannot be installed, and that is its own fault. */
export class NotInstallable extends Error {
  override readonly name = "NotInstallable";
}

/**
 * Installs a tarball with all that it depends on into a new project, which knows nothing else.
 * @throws NotChecked where the registry cannot be asked, and NotInstallable
 */
export async function installConsumer(folder: string, { file }: Tarball, room: ReleaseRoom): Promise<string> {
  await mkdir(folder);
  const project = { name: "katagami-consumer", private: true, type: "module" };
  await writeFile(join(folder, "package.json"), JSON.stringify(project));
  const settings = await withProjectSettings(folder, room);
  const flags = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  const ended = await ran("npm", ["install", ...flags, ...settings, "--", file], { ...room, cwd: folder });
  await rm(join(folder, ".npmrc"), { force: true });
  if (ended.code === 0) return folder;
  const failure = npmFailure(ended);
  const told = [failure.code, failure.said].filter(Boolean).join(": ");
  if (isNetwork(failure) || /^E40[13]$/.test(failure.code))
    throw new NotChecked(`npm cannot install what the package depends on: ${told}`);
  throw new NotInstallable(`npm cannot install the tarball: ${told}`);
}
