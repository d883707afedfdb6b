import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fixture } from "./katagami.js";

/** Runs a test in a new folder that holds the named fixtures and the given files; the folder is removed afterwards. */
export async function inFolder<Result>(
  fixtures: readonly string[],
  test: (cwd: string) => Promise<Result>,
  files: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "katagami-e2e-")));
  try {
    for (const name of fixtures) cpSync(fixture(name), join(cwd, name), { recursive: true });
    writeFiles(cwd, files);
    return await test(cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Writes files below a folder, by their paths. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
