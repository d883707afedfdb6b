import { cpSync, existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Target } from "../config.js";
import type { Generated } from "../generate.js";
import type { PlannedRelease } from "../release.js";
import { writePackage } from "../write/write-package.js";
import { writeNamesLock } from "../write/write-names-lock.js";
import { writeText } from "../write/write-error.js";
import { withVersion } from "./version/manifest-version.js";
import { setConfiguredVersion } from "./version/set-configured-version.js";
import { withFolder } from "./plan/with-folder.js";
import type { ReleaseRoom } from "./release-plan.js";

export interface WriteSettings {
  /** The redocly.yaml, relative to the working directory or absolute. */
  readonly config: string;
  /** Whether all goes into a copy, which is gone when the work is done. */
  readonly isDry: boolean;
}

/**
 * Writes a release: the version where it is kept, the package, and its CHANGELOG.md. Each step can be done again.
 * @param work is given the folder of the package, absolute
 * @throws WriteError where the disk refuses
 */
export async function writeRelease<Result>(
  { plan, changelog }: PlannedRelease,
  target: Target,
  generated: Generated,
  { config, isDry }: WriteSettings,
  room: ReleaseRoom,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const { version } = plan;
  const isConfigured = target.package.version !== undefined;
  const files = isConfigured ? generated.files.map((file) => withVersion(file, version)) : generated.files;
  const settings = isConfigured ? { ...target.package, version } : target.package;
  const write = async (folder: string, path: string) => {
    const { hold, signal, isRunning, cwd } = room;
    await writePackage(
      { folder: path, files, settings },
      { cwd, isRunning, pid: room.pid, ...(hold && { hold }), ...(signal && { signal }) },
    );
    const manifest = join(folder, "package.json");
    const text = readFileSync(manifest, "utf8");
    const versioned = withVersion({ path: "package.json", text }, version).text;
    const named = { option: "output in redocly.yaml", ...(hold && { hold }) };
    if (versioned !== text) writeText(manifest, versioned, { ...named, path: join(path, "package.json") });
    const file = join(folder, "CHANGELOG.md");
    if (!existsSync(file) || readFileSync(file, "utf8") !== changelog)
      writeText(file, changelog, { ...named, path: join(path, "CHANGELOG.md") });
  };
  const folder = resolve(room.cwd, target.output);
  if (!isDry) {
    if (isConfigured) setConfiguredVersion(config, target.api, version, room);
    await write(folder, target.output);
    if (generated.names) writeNamesLock(generated.names, room.cwd, room.hold);
    return work(folder);
  }
  return withFolder(room, async (beside) => {
    const copy = join(beside, basename(folder));
    const isLeftOut = (path: string) => basename(path) === "node_modules" || basename(path) === ".git";
    if (existsSync(folder)) cpSync(folder, copy, { recursive: true, filter: (path) => !isLeftOut(path) });
    await write(copy, copy);
    return work(copy);
  });
}
