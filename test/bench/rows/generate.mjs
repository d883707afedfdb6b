import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, runMeasured } from "../run-measured.mjs";
import { dify } from "../tools.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const runs = 5;

/** Everything that `katagami generate` does, beside `npx redocly lint` of the same file: time and memory. */
export default async function generate(folder) {
  const published = join(root, "../shared/dify/service.ja.json");
  const file = existsSync(published) ? published : dify.description;
  const samples = { lint: [], generate: [] };
  for (let run = 0; run <= runs; run++) {
    const out = join(folder, `generate-${run}`);
    const lint = await runMeasured("npx", ["redocly", "lint", file], root);
    const made = await runMeasured(process.execPath, ["dist/cli.js", "generate", file, "--out", out], root);
    if (made.code !== 0) throw new Error(made.errors);
    if (run === 0) continue; // The first pair warms the disk's cache.
    samples.lint.push(lint);
    samples.generate.push(made);
  }
  const show = (name) => {
    const of = (what) => median(samples[name].map((sample) => sample[what]));
    return `${(of("milliseconds") / 1000).toFixed(2)} s, ${of("memory").toFixed(0)} MiB`;
  };
  return [
    {
      what: `\`katagami generate\` of \`${basename(file)}\``,
      ours: show("generate"),
      beside: `redocly lint ${show("lint")}`,
      ratio: median(samples.generate.map(({ milliseconds }, run) => milliseconds / samples.lint[run].milliseconds)),
    },
  ];
}
