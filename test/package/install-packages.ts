import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packFolder } from "./pack-package.js";
import { nodeModules } from "./repository.js";
import { runCommand } from "./run-command.js";

const DEPENDENCIES = ["openapi-fetch", "openapi-typescript-helpers"];

/**
 * Installs tarballs into a new project, which is `folder`. Their dependencies come as tarballs of what the repository has
 * installed, by `overrides`: so no registry is asked, and still nothing gets in that nobody declares.
 */
export async function installPackages(tarballs: readonly string[], folder: string): Promise<void> {
  mkdirSync(folder);
  const packed = await Promise.all(
    DEPENDENCIES.map(async (name) => [
      name,
      `file:${await packFolder(join(nodeModules, name), folder, "--ignore-scripts")}`,
    ]),
  );
  const project = { name: "consumer", private: true, type: "module", overrides: Object.fromEntries(packed) };
  writeFileSync(join(folder, "package.json"), JSON.stringify(project, null, 2));
  const flags = ["--offline", "--no-audit", "--no-fund", "--cache", join(folder, ".cache")];
  await runCommand("npm", ["install", ...flags, ...tarballs], folder);
}
