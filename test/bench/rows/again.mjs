import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { median, runMeasured } from "../run-measured.mjs";
import { gitHub } from "../tools.mjs";

const cli = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
const runs = 3;

/** GitHub's description once more, with nothing or one operation changed, beside itself in a fresh process without a cache. */
export default async function again(folder) {
  const at = join(folder, "again");
  mkdirSync(join(at, "node_modules"), { recursive: true });
  const document = JSON.parse(readFileSync(gitHub, "utf8"));
  const save = (change) => {
    document.paths["/zen"].get.parameters = [{ name: `bench${change}`, in: "query", schema: { type: "string" } }];
    writeFileSync(join(at, "openapi.json"), JSON.stringify(document, null, 2));
  };
  const args = ["generate", "openapi.json", "--out", "client", "--quiet"];
  const run = async (...more) => {
    const { code, errors, milliseconds } = await runMeasured(process.execPath, [cli, ...args, ...more], at);
    if (code !== 0) throw new Error(errors);
    return milliseconds;
  };
  save(0);
  await run();
  const samples = { cold: [], same: [], changed: [] };
  for (let round = 1; round <= runs; round++) {
    samples.cold.push(await run("--no-cache"));
    samples.same.push(await run());
    save(round);
    samples.changed.push(await run());
  }
  const watched = await watch(at, args, save);
  const cold = median(samples.cold);
  const row = (what, times, reach) => ({
    what,
    ours: seconds(median(times)),
    beside: `itself, cold ${seconds(cold)}`,
    ratio: median(times) / cold,
    reach,
  });
  return [
    row("`generate` of GitHub’s again, nothing changed", samples.same, 0.05),
    row("… one operation changed", samples.changed, 0.3),
    row("… `--watch`, one operation changed, from save to disk", watched, 0.05),
  ];
}

/** Milliseconds from each change of the description to the line that says that the package is on disk. */
async function watch(at, args, save) {
  const child = spawn(process.execPath, [cli, ...args.filter((arg) => arg !== "--quiet"), "--watch"], { cwd: at });
  const lines = createInterface(child.stderr);
  const packageOf = (change) => readFileSync(join(at, "client/openapi.json"), "utf8").includes(`"bench${change}"`);
  const isWritten = async (change) => {
    while (!packageOf(change)) if (!(await Promise.race([once(lines, "line"), once(child, "exit")]))) return;
  };
  try {
    while (!(await once(lines, "line"))[0].startsWith("Watching"));
    const times = [];
    for (let change = runs + 1; change <= 2 * runs; change++) {
      const start = performance.now();
      save(change);
      await isWritten(change);
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    child.kill();
  }
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
