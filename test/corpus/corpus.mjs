// Every description below folders through the whole pipeline, then the compilers, then a few calls:
// npm run corpus [-- FOLDER...] [--limit MB] [--jobs N] [--fresh] [--json FILE] [--refusals FILE]
// A verdict is kept until the description or Katagami changes, so that a run that was stopped goes on. Exit code 1 where one is neither
// "package" nor "refused with problems"; with a list of refusals, where another is refused than those, or one of those is not.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { listDescriptions } from "../../build/load/list-descriptions.js";
import { corpusTable, isFine, summary } from "./corpus-table.mjs";
import { startWorker } from "./worker.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(root, "node_modules/.cache/katagami-corpus");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: "string", default: "64" },
    fresh: { type: "boolean", default: false },
    json: { type: "string" },
    refusals: { type: "string" },
    jobs: { type: "string", default: String(availableParallelism()) },
  },
});
const folders = (positionals.length > 0 ? positionals : [join(root, "../shared/corpus")]).map((each) => resolve(each));
const listed = [];
for (const folder of folders) {
  const found = existsSync(folder) ? await listDescriptions(folder, root) : "missing";
  if (typeof found === "string") {
    console.error(`There is no folder ${folder}.`);
    process.exit(2);
  }
  const under = folders.length > 1 ? `${basename(folder)}/` : "";
  listed.push(...found.map(({ path, source }) => ({ path: under + path, source, size: statSync(source).size })));
}

const tool = hash(
  [...filesOf(join(root, "dist")), ...filesOf(join(root, "test/corpus"))].map((path) => readFileSync(path)),
);
const waiting = listed.filter(({ size }) => size <= Number(values.limit) * 2 ** 20);
const left = listed.length - waiting.length;
const rows = new Map();
// The largest first, so that no worker is left alone with one at the end.
const queue = [...waiting].sort((a, b) => b.size - a.size).values();
mkdirSync(cache, { recursive: true });
await Promise.all(Array.from({ length: Number(values.jobs) }, work));

const ordered = waiting.map(({ path }) => rows.get(path));
console.log(corpusTable(ordered));
console.log(`\n${summary(ordered)}${left > 0 ? `; ${left} over ${values.limit} MB left out` : ""}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(ordered, null, 2)}\n`);
const refusals = values.refusals && JSON.parse(readFileSync(values.refusals, "utf8"));
const wrong = ordered.filter((row) => !isFine(row, refusals));
for (const { path, verdict } of wrong) console.log(`Not as it has to be: ${verdict}  ${path}`);
process.exitCode = wrong.length > 0 ? 1 : 0;

async function work() {
  const scratch = mkdtempSync(join(cache, "work-"));
  const worker = startWorker(scratch);
  for (const { path, source } of queue) {
    const known = join(cache, `${hash([tool, path, source])}.json`);
    const kept = values.fresh || !existsSync(known) ? undefined : JSON.parse(readFileSync(known, "utf8"));
    const isKept = kept !== undefined && isUnchanged(kept.read);
    const row = isKept ? kept : { path, ...(await worker.judge(source)) };
    if (!isKept) writeFileSync(known, JSON.stringify(row));
    const { read, ...told } = row;
    rows.set(path, told);
    console.error(`${rows.size} of ${waiting.length}  ${row.verdict}  ${path}`);
  }
  worker.stop();
  rmSync(scratch, { recursive: true, force: true });
}

/** Whether all that was read of a description is as it was. */
function isUnchanged(read = {}) {
  return Object.entries(read).every(([path, before]) => existsSync(path) && hash([readFileSync(path)]) === before);
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hash(parts) {
  const all = createHash("sha256");
  for (const part of parts) all.update(part);
  return all.digest("hex").slice(0, 24);
}
