import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, runMeasured } from "../run-measured.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const runs = 3;

/** Two releases of GitHub Enterprise Server, 11 MB each: `katagami diff` beside `redocly diff`, and with its compiler beside without. */
export default async function diff() {
  const generated = join(root, "test/bench/node_modules/@octokit/openapi/generated");
  const files = ["ghes-3.18.json", "ghes-3.19.json"].map((name) => join(generated, name));
  if (!files.every(existsSync)) throw new Error("GitHub's descriptions are not installed: npm ci --prefix test/bench");
  const commands = {
    redocly: [join(root, "test/bench/node_modules/@redocly/cli/bin/cli.js"), "diff", ...files],
    wire: [join(root, "dist/cli.js"), "diff", ...files, "--no-sdk"],
    all: [join(root, "dist/cli.js"), "diff", ...files],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run <= runs; run++)
    for (const [name, args] of Object.entries(commands)) {
      const { milliseconds, code, errors } = await runMeasured(process.execPath, args, root);
      // redocly exits with 1 where something breaks.
      if (code > (name === "redocly" ? 1 : 0)) throw new Error(`${name} exited with ${code}:\n${errors}`);
      if (run > 0) times[name].push(milliseconds);
    }
  const row = (what, ours, beside, label, reach) => ({
    what,
    ours: seconds(times[ours]),
    beside: `${label} ${seconds(times[beside])}`,
    ratio: median(times[ours]) / median(times[beside]),
    reach,
  });
  return [
    row("`diff` of GHES 3.18 and 3.19 (11 MB each), `--no-sdk`", "wire", "redocly", "redocly diff", 0.2),
    row("… with all verdicts", "all", "wire", "itself without", 2),
  ];
}

function seconds(times) {
  return `${(median(times) / 1000).toFixed(2)} s`;
}
