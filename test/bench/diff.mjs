// `katagami diff` beside `npx redocly diff` and beside itself: npm run bench:diff -- [--runs 3] [--row service|growth|truth]
// Ratios count, not seconds: every command of a row runs in turn, on the same machine, at the same time of day.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadCompared } from "../../build/load/load-compared.js";
import { isTrue } from "../truth/row.mjs";
import { copies, edited } from "./grown.mjs";
import { median, runMeasured } from "./run-measured.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({ options: { runs: { type: "string", default: "3" }, row: { type: "string" } } });
const runs = Number(values.runs);
const rows = { service, growth, truth };
if (!(runs >= 1) || (values.row !== undefined && !(values.row in rows))) {
  console.error("npm run bench:diff -- [--runs 3] [--row service|growth|truth]");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "katagami-bench-diff-"));
if (values.row !== "truth") console.log(`Medians of ${runs} runs in turn, Node ${process.versions.node}\n`);
try {
  for (const [name, row] of Object.entries(rows)) if (values.row === undefined || values.row === name) await row();
} finally {
  rmSync(folder, { recursive: true });
}

/** A description of 82 operations, and a copy with a handful of edits. */
async function service() {
  const { name, document } = await midSize();
  const [base, revision] = [written("base.json", document), written("revision.json", edited(document))];
  const times = await measured({
    "npx redocly diff": redocly(base, revision),
    "katagami diff": katagami(base, revision),
  });
  console.log(`${name}, five edits`);
  show(times);
  showRatio(times, "katagami diff", "npx redocly diff", 2);
}

/** The same description once, twice, four and eight times in one document, with five edits in each. */
async function growth() {
  const { name, document } = await midSize();
  const changed = edited(document);
  const counts = [1, 2, 4, 8];
  const commands = counts.flatMap((count) => {
    const base = written(`base-${count}.json`, copies(document, count));
    const revision = written(`revision-${count}.json`, copies(changed, count));
    return [
      [`${count} --no-sdk`, katagami(base, revision, "--no-sdk")],
      [`${count}`, katagami(base, revision)],
    ];
  });
  const times = await measured(Object.fromEntries(commands));
  console.log(`${name}, in copies: seconds, and seconds for each copy`);
  for (const count of counts) {
    const cells = [`${count} --no-sdk`, `${count}`].map((key) => {
      const seconds = median(times[key]) / 1000;
      return `${seconds.toFixed(2).padStart(7)} s ${(seconds / count).toFixed(2).padStart(6)} s`;
    });
    console.log(`  ${String(count).padStart(2)}   wire and docs ${cells[0]}   all ${cells[1]}`);
  }
  console.log("");
}

/** No time, but truth: it ends with 1 where the differ and a consumer of the old package do not agree. */
async function truth() {
  if (!(await isTrue(root, folder))) process.exitCode = 1;
}

async function midSize() {
  const published = join(root, "../shared/dify/service.ja.json");
  const file = existsSync(published) ? published : join(root, "spec/dify-chat-ja/openapi.yaml");
  const { document } = await loadCompared(file);
  return { name: basename(file), document };
}

function written(name, document) {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(document, null, 2));
  return path;
}

function redocly(base, revision) {
  // It exits with 1 where something breaks.
  return { command: "npx", args: ["redocly", "diff", base, revision], codes: [0, 1] };
}

function katagami(base, revision, ...flags) {
  return { command: process.execPath, args: ["dist/cli.js", "diff", base, revision, ...flags], codes: [0] };
}

/** Milliseconds of every run of every command; a first round warms the disk's cache. */
async function measured(commands) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, { command, args, codes }] of Object.entries(commands)) {
      const { milliseconds, code, errors } = await runMeasured(command, args, root);
      if (!codes.includes(code)) throw new Error(`${name} exited with ${code}:\n${errors}`);
      if (run > 0) times[name].push(milliseconds);
    }
  }
  return times;
}

function show(times) {
  for (const [name, list] of Object.entries(times))
    console.log(`  ${name.padEnd(48)} ${(median(list) / 1000).toFixed(2).padStart(7)} s`);
}

function showRatio(times, name, beside, reach) {
  const ratio = median(times[name].map((milliseconds, run) => milliseconds / times[beside][run]));
  console.log(`  ${`${name} / ${beside}`.padEnd(48)} ${ratio.toFixed(2).padStart(7)}   reach ${reach}\n`);
}
