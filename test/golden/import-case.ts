import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { onTestFinished } from "vitest";
import { outputs } from "./cases.js";

const root = resolve(import.meta.dirname, "../..");

/** The package of a case, bundled and imported as an application would; removed when the test ends. */
export async function importCase(name: string): Promise<Record<string, (...values: never[]) => unknown>> {
  const folder = await mkdtemp(join(tmpdir(), "katagami-case-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of await outputs(name)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(join(root, "templates/package/src/runtime"), join(folder, "src/runtime"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const outfile = join(folder, "package.mjs");
  await build({ entryPoints: [join(folder, "src/index.ts")], bundle: true, platform: "node", format: "esm", outfile });
  return (await import(pathToFileURL(outfile).href)) as Record<string, (...values: never[]) => unknown>;
}
