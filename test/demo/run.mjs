// Bundles a play of this folder, which is TypeScript, to a temporary file, and runs it: `node test/demo/run.mjs demonstrate`.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const [, , name] = process.argv;
const folder = await mkdtemp(join(tmpdir(), "katagami-demo-"));
const outfile = join(folder, "play.mjs");
let play;
try {
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outfile,
    logLevel: "warning",
  });
  play = await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
await play[name]((text) => process.stdout.write(text));
