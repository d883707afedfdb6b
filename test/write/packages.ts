import type { PrintedFile } from "../../generator/print/print.js";
import type { Writer } from "../../generator/write/lock.js";
import { withManifest } from "../../generator/write/compare.js";

/** A package of the given files and its manifest. */
export function packageOf(files: Readonly<Record<string, string>>): PrintedFile[] {
  return withManifest(Object.entries(files).map(([path, text]) => ({ path, text })));
}

/** What a folder holds after that package was written. */
export function treeOf(files: readonly PrintedFile[]): Record<string, string> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return Object.fromEntries(sorted.map(({ path, text }) => [path, text]));
}

/** Somebody who writes from a folder, and sees only the processes named. */
export function writer(cwd: string, running: readonly number[] = []): Writer {
  return { cwd, pid: 4711, isRunning: (pid) => running.includes(pid) };
}

export const first = packageOf({ "package.json": "{}", "src/index.ts": "first", "src/former/gone.ts": "gone" });
export const second = packageOf({ "package.json": "{}", "src/index.ts": "second", "src/new/come.ts": "come" });
