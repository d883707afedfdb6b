import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { outside } from "../diff/compare.js";
import { inFolder } from "../load/in-folder.js";

const root = resolve(import.meta.dirname, "../..");
/**
 * `KATAGAMI_SEED` tries others, `KATAGAMI_MUTATIONS` more. One costs about 30 ms of processor time. What becomes of a seed depends on the documents: those of the
 * repository, and the corpus.
 */
const seed = process.env["KATAGAMI_SEED"] ?? "2";
const mutations = Number(process.env["KATAGAMI_MUTATIONS"] ?? 10_000);
const processes = 2;
/** Milliseconds that one mutation may take, and megabytes. */
const [longest, mostMemory] = [20_000, 1_024];

/** The program as JavaScript: it runs what the build compiled. */
async function programAt(outfile: string): Promise<string> {
  await build({
    entryPoints: [join(import.meta.dirname, "program.ts")],
    ...{ outfile, bundle: true, platform: "node", format: "esm", packages: "external" },
    define: { "import.meta.dirname": JSON.stringify(import.meta.dirname) },
    plugins: [
      {
        name: "what-is-built",
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/generator\/.*\.js$/ }, ({ path }) => ({
            path: join(root, path.replace(/^.*\/generator\//, "build/")),
            external: true,
          })),
      },
    ],
  });
  return outfile;
}

/** What a process tells of its part, and that it was stopped, or ended, before it had told how much it made. */
function run(program: string, part: number, folder: string): Promise<{ made: number; faults: string[] }> {
  mkdirSync(folder, { recursive: true });
  const count = mutations / processes;
  const documents = outside("corpus");
  const args = [seed, part * count, count, folder, ...(documents === undefined ? [] : [documents])].map(String);
  const child = spawn(process.execPath, [`--max-old-space-size=${mostMemory}`, program, ...args]);
  const faults: string[] = [];
  let [made, last, complaints] = [0, "the first", ""];
  const stop = () => void (faults.push(`${last} did not end within ${longest / 1_000} s`), child.kill("SIGKILL"));
  let watch = setTimeout(stop, longest);
  child.stderr.on("data", (text: Buffer) => (complaints += text));
  createInterface(child.stdout).on("line", (line) => {
    clearTimeout(watch);
    const told = JSON.parse(line) as { index?: number; faults?: unknown; made?: number; compiled?: number };
    if (told.compiled === undefined) watch = setTimeout(stop, longest);
    if (told.faults !== undefined) faults.push(line);
    last = told.index === undefined ? last : `mutation ${told.index}`;
    made = told.made ?? made;
  });
  return new Promise((done) =>
    child.on("close", (code) => {
      clearTimeout(watch);
      if (code !== 0) faults.push(`${last} ended with ${code}: ${complaints.slice(-2_000)}`);
      done({ made, faults });
    }),
  );
}

test(`of ${mutations} mutated documents comes a package that compiles, or problems, in 20 s and 1 GB; and no text of theirs runs`, async () => {
  await inFolder({}, async (folder) => {
    const program = await programAt(join(root, `node_modules/.cache/katagami-mutation-${process.pid}.mjs`));
    const parts = await Promise.all(
      [...Array(processes).keys()].map((part) => run(program, part, join(folder, `${part}`))),
    );
    expect(parts.flatMap(({ faults }) => faults)).toEqual([]);
    const made = parts.reduce((sum, part) => sum + part.made, 0);
    expect(made).toBeGreaterThan(mutations / 4);
    expect(made).toBeLessThan((mutations * 3) / 4);
  });
}, 3_600_000);
