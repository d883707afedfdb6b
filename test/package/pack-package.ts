import { join } from "node:path";
import { runCommand } from "./run-command.js";

/**
 * Packs what lies in a folder, as a publisher does.
 * @returns the path of the tarball
 */
export async function packFolder(source: string, destination: string, ...flags: string[]): Promise<string> {
  const { stdout } = await runCommand("npm", ["pack", "--silent", ...flags, "--pack-destination", destination], source);
  return join(destination, stdout.trim().split("\n").at(-1)!);
}
