import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** What is installed in the repository: compilers for the tests, and the packages' own dependencies. */
export const nodeModules = join(repository, "node_modules");

/** Lets a folder outside of the repository use what is installed in the repository. */
export function linkNodeModules(folder: string): void {
  symlinkSync(nodeModules, join(folder, "node_modules"), "junction");
}
