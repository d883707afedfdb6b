import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const hook = new URL("./report-memory.mjs", import.meta.url).href;

/**
 * Runs a command to its end.
 * @returns wall-clock milliseconds, and the largest resident set of its Node processes in MiB
 */
export async function runMeasured(command, args, cwd) {
  const folder = mkdtempSync(join(tmpdir(), "katagami-bench-"));
  const env = { ...process.env, NODE_OPTIONS: `--import=${hook}`, BENCH_MEMORY: folder };
  const start = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (text) => (errors += text));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  const milliseconds = performance.now() - start;
  const memory = Math.max(...readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), "utf8"))));
  rmSync(folder, { recursive: true });
  return { milliseconds, memory, code, errors };
}

/** The middle one of the values. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
