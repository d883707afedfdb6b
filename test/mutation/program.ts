// Mutates documents in a process of its own: SEED FROM COUNT FOLDER POOL. Tells before each mutation which one it is, and what is wrong.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { PrintedFile } from "../../generator/print/print.js";
import { faultsOf } from "./compiled.js";
import { edited, mutations } from "./edits.js";
import { outcomeOf } from "./outcome.js";
import { poolOf } from "./pool.js";

const [seed, from, count, folder, ...folders] = process.argv.slice(2) as [string, string, string, string, ...string[]];
const pool = [...poolOf(10_000), ...poolOf(10_000, folders)];
/** Packages that are compiled at once. */
const batch = 250;
let packages = new Map<string, readonly PrintedFile[]>();
let made = 0;

const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const all = fc.sample(mutations(pool.length), { seed: Number(seed), numRuns: Number(from) + Number(count) });
for (const [index, { of, list }] of all.entries()) {
  if (index < Number(from)) continue;
  const [name, document] = pool[of]!;
  tell({ index });
  const { files, faults } = await outcomeOf(edited(document, list), folder);
  if (faults.length > 0) tell({ index, name, list, faults });
  if (files !== undefined) packages.set(String(index), files);
  if (packages.size === batch || index === all.length - 1) compile();
}
tell({ made });

function compile(): void {
  made += packages.size;
  tell({ compiled: packages.size });
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(join(folder, "batch-"));
  const told = faultsOf(packages, place);
  for (const fault of told.slice(0, 50)) {
    const index = Number(/^\d+/.exec(fault)?.[0] ?? -1);
    const mutation = all[index];
    tell({ index, name: mutation && pool[mutation.of]![0], list: mutation?.list, faults: [fault] });
  }
  packages = new Map();
  rmSync(place, { recursive: true });
}
