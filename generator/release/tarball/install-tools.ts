import { createHash, randomUUID } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../root.js";
import { ran } from "../ran.js";
import type { ReleaseRoom } from "../release-plan.js";
import { NotChecked } from "./check.js";
import { npmFailure } from "./npm-failure.js";
import { withProjectSettings } from "./npm-settings.js";

/** Programs and the lock of what they need, as they are shipped. */
export const checksFolder = fileURLToPath(new URL("templates/release/checks/", root));

/**
 * The folder of the tools that judge a tarball; they are installed when they are first asked for. It lies beside npm's own
 * folder of programs that `npx` installed, and its name says what is in it: another set is another folder.
 * @throws NotChecked where they cannot be installed
 */
export async function installTools(room: ReleaseRoom): Promise<string> {
  const { out } = await ran("npm", ["config", "get", "cache"], room);
  const above = join(out.trim(), "_katagami");
  const files = (await readdir(checksFolder)).filter((name) => /\.(mjs|json)$/.test(name)).sort();
  const hash = createHash("sha256");
  for (const name of files) hash.update(`${name}\0`).update(await readFile(join(checksFolder, name)));
  const folder = join(above, hash.digest("hex").slice(0, 16));
  if (existsSync(folder)) return folder;
  room.say("check", "installs publint, Are The Types Wrong and three TypeScripts, once (about 110 MB) …");
  const unfinished = join(above, `.${randomUUID()}`);
  const release = room.hold?.({ what: "path", path: unfinished });
  try {
    await mkdir(unfinished, { recursive: true });
    for (const name of files) await copyFile(join(checksFolder, name), join(unfinished, name));
    await install(unfinished, room);
    // Another run may have been faster; its folder is as good.
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
    release?.();
  }
}

async function install(folder: string, room: ReleaseRoom): Promise<void> {
  const settings = await withProjectSettings(folder, room);
  const flags = ["--ignore-scripts", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const ended = await ran("npm", ["ci", ...flags, ...settings], { ...room, cwd: folder });
  await rm(join(folder, ".npmrc"), { force: true });
  if (ended.code === 0) return;
  const { code, said } = npmFailure(ended);
  throw new NotChecked(`npm cannot install what they need: ${[code, said].filter(Boolean).join(": ")}`);
}
