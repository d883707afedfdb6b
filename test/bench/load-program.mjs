import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles the source of a module that imports generated clients from a folder, and imports it. */
export async function loadProgram(contents, resolveDir, name) {
  const outfile = join(resolveDir, `${name}.mjs`);
  const stdin = { contents, resolveDir, loader: "ts" };
  await build({ stdin, bundle: true, format: "esm", platform: "node", target: "node24", outfile, logLevel: "error" });
  return import(pathToFileURL(outfile).href);
}
