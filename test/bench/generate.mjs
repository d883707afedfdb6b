// Everything that `katagami generate` does, beside `npx redocly lint` of the same file: npm run bench -- [file] [runs]
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, runMeasured } from "./run-measured.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const published = join(root, "../shared/dify/service.ja.json");
const [file = existsSync(published) ? published : join(root, "spec/dify-chat-ja/openapi.yaml"), runs = "5"] =
  process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "katagami-bench-out-"));

const samples = { lint: [], generate: [] };
for (let run = 0; run <= Number(runs); run++) {
  const lint = await runMeasured("npx", ["redocly", "lint", file], root);
  const out = join(folder, String(run));
  const generate = await runMeasured(process.execPath, ["dist/cli.js", "generate", file, "--out", out], root);
  if (generate.code !== 0) throw new Error(generate.errors);
  if (run === 0) continue; // The first pair warms the disk's cache.
  samples.lint.push(lint);
  samples.generate.push(generate);
}
rmSync(folder, { recursive: true });

const of = (name, what) => median(samples[name].map((sample) => sample[what]));
console.log(`${basename(file)}, median of ${runs} runs in turn, Node ${process.versions.node}`);
console.log(
  `  npx redocly lint     ${of("lint", "milliseconds").toFixed(0).padStart(6)} ms ${of("lint", "memory").toFixed(0).padStart(5)} MiB`,
);
console.log(
  `  katagami generate    ${of("generate", "milliseconds").toFixed(0).padStart(6)} ms ${of("generate", "memory").toFixed(0).padStart(5)} MiB`,
);
const ratios = samples.generate.map((sample, index) => sample.milliseconds / samples.lint[index].milliseconds);
console.log(`  ratio, pair by pair  ${median(ratios).toFixed(2)}`);
