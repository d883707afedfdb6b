import { symlink } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ran } from "../ran.js";
import type { ReleaseRoom } from "../release-plan.js";

/**
 * Lets a folder elsewhere ask the registries that the project asks, with its logins: its `.npmrc` is linked there, not copied.
 * @returns what takes the link away
 */
export async function withProjectSettings(folder: string, room: ReleaseRoom): Promise<readonly string[]> {
  const { out } = await ran("npm", ["prefix"], room);
  const settings = join(out.trim(), ".npmrc");
  if (existsSync(settings)) await symlink(settings, join(folder, ".npmrc")).catch(() => {});
  const { code, out: registry } = await ran("npm", ["config", "get", "registry"], room);
  return code === 0 && URL.canParse(registry.trim()) ? [`--registry=${registry.trim()}`] : [];
}
