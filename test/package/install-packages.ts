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
  const project = { name: "consumer", private: true, type: "module", overrides: await packedDependencies(folder) };
  writeFileSync(join(folder, "package.json"), JSON.stringify(project, null, 2));
  const flags = ["--offline", "--no-audit", "--no-fund", "--cache", join(folder, ".cache")];
  await runCommand("npm", ["install", ...flags, ...tarballs], folder);
}

/** What packages depend on, packed into a folder: where npm finds each by its name. */
export async function packedDependencies(folder: string): Promise<Readonly<Record<string, string>>> {
  const pack = async (name: string) => packFolder(join(nodeModules, name), folder, "--ignore-scripts");
  const packed = DEPENDENCIES.map(async (name) => [name, `file:${await pack(name)}`] as const);
  return Object.fromEntries(await Promise.all(packed));
}
