import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copiedPaths } from "../grown.mjs";
import { median } from "../run-measured.mjs";
import { gitHub, measureTool } from "../tools.mjs";

const counts = [1, 2, 4, 8];
const runs = 3;

/** `generate` of GitHub's paths once, twice, four and eight times in one document: each copy is to take what the first one takes. */
export default async function growth(folder) {
  mkdirSync(join(folder, "growth"));
  const document = JSON.parse(readFileSync(gitHub, "utf8"));
  const results = [];
  for (const count of counts) {
    const path = join(folder, "growth", `${count}.json`);
    writeFileSync(path, JSON.stringify(copiedPaths(document, count)));
    const samples = [];
    for (let run = 0; run < runs; run++)
      samples.push(await measureTool("Katagami", path, join(folder, "growth", `${count}-${run}`)));
    const of = (what) => median(samples.map((sample) => sample[what]));
    results.push({ count, milliseconds: of("milliseconds"), memory: of("memory") });
  }
  const [one] = results;
  const all = results.at(-1);
  const row = (what, key, show) => ({
    what,
    ours: `${all.count} times ${show(all[key])}`,
    beside: `once ${show(one[key])}`,
    ratio: all[key] / one[key],
    reach: all.count,
    others: results
      .slice(1, -1)
      .map((result) => `${result.count} times ${show(result[key])}`)
      .join(", "),
  });
  return [
    row("`generate` of GitHub’s paths, several times", "milliseconds", (time) => `${(time / 1000).toFixed(1)} s`),
    row("… most memory", "memory", (memory) => `${memory.toFixed(0)} MiB`),
  ];
}
