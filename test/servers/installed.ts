import { readFileSync } from "node:fs";
import { join } from "node:path";
import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { binaries, type Binary } from "../runtimes/binaries.js";

const modules = join(import.meta.dirname, "node_modules");

/** Where a file of `npm ci --prefix test/servers` is. */
export const installedPath = (path: string): string => join(modules, path);

/** The version of a package that is installed here. */
export function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as { version: string }).version;
}

/** A Node that runs a server which needs these files to be installed. */
export function nodeWith(files: readonly string[], runtime?: "Node 24"): Binary {
  const found = runtime ? binaries[runtime]! : { command: process.execPath, flags: [], missing: "" };
  const lacking = files.find((file) => !existsSync(join(modules, file)));
  return lacking ? { ...found, missing: `there is no ${join(modules, lacking)} (.ci/run installs it)` } : found;
}

/** A program that a package of Debian installs, which needs these files of others. */
export function programAt(command: string, files: readonly string[]): Binary {
  const lacking = [command, ...files].find((file) => !existsSync(file));
  return { command, flags: [], missing: lacking === undefined ? "" : `there is no ${lacking} (.ci/run installs it)` };
}

/** Debian's Python, where its packages for a server are installed. */
export function pythonWith(...packages: string[]): Binary {
  const command = "/usr/bin/python3";
  const found = { command, flags: [], missing: "" };
  try {
    execFileSync(command, ["-c", `import ${packages.join(", ")}`], { stdio: "ignore" });
    return found;
  } catch {
    return { ...found, missing: `${command} has no ${packages.join(", ")} (apt-get install, as .ci/run does)` };
  }
}
