// Katagami beside other tools, as ratios of one run: npm run bench -- [size install call sse types generate again growth graph diff]
// A run of every row also writes its table into README.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { node24 } from "./node-24.mjs";

const rows = ["size", "install", "call", "sse", "types", "generate", "again", "growth", "graph", "diff"];
const asked = process.argv.slice(2);
if (asked.some((name) => !rows.includes(name))) {
  console.error(`npm run bench -- [${rows.join(" ")}]`);
  process.exit(2);
}

const node = node24();
if (node !== process.execPath) {
  const PATH = dirname(node) + delimiter + process.env.PATH;
  const again = [fileURLToPath(import.meta.url), ...asked];
  process.exit(spawnSync(node, again, { stdio: "inherit", env: { ...process.env, PATH } }).status ?? 1);
}

const { table } = await import("./table.mjs");
const { writeSection } = await import("./write-section.mjs");
const folder = mkdtempSync(join(tmpdir(), "katagami-bench-"));
try {
  const results = [];
  for (const name of asked.length > 0 ? asked : rows) {
    const { default: measure } = await import(`./rows/${name}.mjs`);
    console.error(`${name} …`);
    results.push(...(await measure(folder)));
  }
  const printed = `${table(results)}\n\nNode ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} processors.`;
  console.log(printed);
  if (asked.length === 0) await writeSection("bench", printed);
} finally {
  rmSync(folder, { recursive: true });
}
