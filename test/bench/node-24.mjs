import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Node 24, which every row runs on: the binary of the npm package `node`, from the package of this platform. Those need
 * no install script.
 */
export function node24() {
  if (process.versions.node.startsWith("24.")) return process.execPath;
  const file = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const path = fileURLToPath(new URL(`node_modules/${name}/${file}`, import.meta.url));
  if (existsSync(path)) return path;
  console.error(`The bench needs Node 24 (${name}) and the other tools. Install them with: npm ci --prefix test/bench`);
  return process.exit(2);
}
