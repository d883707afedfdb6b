import { cpSync } from "node:fs";
import { basename, join } from "node:path";
import { linkNodeModules } from "./repository.js";
import { runCommand } from "./run-command.js";

/**
 * Packs a package as a publisher does, with its own `prepack`, from a copy in `folder` that has nothing built yet.
 * @returns the path of the tarball
 */
export async function packPackage(source: string, folder: string): Promise<string> {
  const copy = join(folder, "package");
  cpSync(source, copy, { recursive: true, filter: (path) => !["node_modules", "dist"].includes(basename(path)) });
  linkNodeModules(copy);
  return packFolder(copy, folder);
}

/** Packs what lies in a folder. */
export async function packFolder(source: string, destination: string, ...flags: string[]): Promise<string> {
  const { stdout } = await runCommand("npm", ["pack", "--silent", ...flags, "--pack-destination", destination], source);
  return join(destination, stdout.trim().split("\n").at(-1)!);
}
