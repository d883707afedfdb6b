// Bundles the demonstration, which is TypeScript, to a temporary file, and runs it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = await mkdtemp(join(tmpdir(), "katagami-demo-"));
const outfile = join(folder, "demo.mjs");
try {
  await build({
    entryPoints: [fileURLToPath(new URL("demo.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outfile,
    logLevel: "warning",
  });
  const { demonstrate } = await import(pathToFileURL(outfile).href);
  await demonstrate((text) => process.stdout.write(text));
} finally {
  await rm(folder, { recursive: true, force: true });
}
