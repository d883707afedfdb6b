// Every description below a folder through the whole pipeline, then the compilers: npm run corpus [-- FOLDER] [--limit MB] [--fresh]
// A verdict is kept until the description or Katagami changes, so that a run that was stopped goes on. Exit code 1 where one is neither
// "package" nor "refused with problems".
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { listDescriptions } from "../../build/load/list-descriptions.js";
import { corpusTable, isFine, summary } from "./corpus-table.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(root, "node_modules/.cache/katagami-corpus");
/** Seconds that one description may take. */
const longest = 300;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: "string", default: "64" },
    fresh: { type: "boolean", default: false },
    json: { type: "string" },
    jobs: { type: "string", default: String(availableParallelism()) },
  },
});
const folder = resolve(positionals[0] ?? join(root, "../shared/corpus"));
const listed = existsSync(folder) ? await listDescriptions(folder, root) : "missing";
if (typeof listed === "string") {
  console.error(`There is no folder ${folder}.`);
  process.exit(2);
}

const tool = hash(filesOf(join(root, "dist")).map((path) => readFileSync(path)));
const waiting = listed.filter(({ source }) => statSync(source).size <= Number(values.limit) * 2 ** 20);
const left = listed.length - waiting.length;
const rows = new Map();
let next = 0;
await Promise.all(Array.from({ length: Number(values.jobs) }, work));

const ordered = waiting.map(({ path }) => rows.get(path));
console.log(corpusTable(ordered));
console.log(`\n${summary(ordered)}${left > 0 ? `; ${left} over ${values.limit} MB left out` : ""}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(ordered, null, 2)}\n`);
process.exitCode = ordered.every(isFine) ? 0 : 1;

async function work() {
  while (next < waiting.length) {
    const { path, source } = waiting[next++];
    const id = hash([tool, path, readFileSync(source)]);
    const known = join(cache, `${id}.json`);
    if (values.fresh || !existsSync(known)) {
      const row = await judge(path, source, join(cache, id));
      mkdirSync(cache, { recursive: true });
      writeFileSync(known, JSON.stringify(row));
    }
    rows.set(path, JSON.parse(readFileSync(known, "utf8")));
    console.error(`${rows.size} of ${waiting.length}  ${rows.get(path).verdict}  ${path}`);
  }
}

/** One description in a process of its own, which no other can take along. */
async function judge(path, source, scratch) {
  const script = fileURLToPath(new URL("judge.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, source, scratch], { cwd: root, timeout: longest * 1000 });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (err += text));
  const code = await new Promise((done) => child.on("close", (code, signal) => done(signal ?? code)));
  if (code === 0) return { path, ...JSON.parse(out) };
  const verdict = code === "SIGTERM" ? `over ${longest} s` : "crash";
  return { path, verdict, reason: err.trim().split("\n").at(-1) ?? "" };
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hash(parts) {
  const all = createHash("sha256");
  for (const part of parts) all.update(part);
  return all.digest("hex").slice(0, 24);
}
