import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeModules } from "../package/repository.js";
import { tellMissing } from "../runtimes/binaries.js";

const modules = join(import.meta.dirname, "node_modules");

/** Where a file of `npm ci --prefix test/platforms` is. */
export const toolPath = (path: string): string => join(modules, path);

/** Whether the tools are not installed, with the reason printed. */
export const isMissing: boolean = tellMissing("Vite, Next.js, Jest", {
  missing: existsSync(modules) ? "" : `there is no ${modules} (npm ci --prefix test/platforms)`,
});

/** The compilers: those of today are installed for the repository already. */
export const compilers: Readonly<Record<string, string>> = {
  "5.4": toolPath("typescript-5.4"),
  "5.9": join(nodeModules, "typescript"),
  "6.0": toolPath("typescript-6.0"),
  "7.0": join(nodeModules, "typescript-7"),
};

/** Where Vitest is started: the repository's own. */
export const vitest: string = join(nodeModules, "vitest/vitest.mjs");

/** What a tool calls itself, such as `Vite 8.4.0`; its name alone where it is not installed. */
export function named(name: string, folder: string): string {
  if (!existsSync(folder)) return name;
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  return `${name} ${version}`;
}
