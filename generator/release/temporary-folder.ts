import { randomUUID } from "node:crypto";
import { mkdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Running } from "../load/run-program.js";

/** Makes a folder that others cannot read, and removes it when the work is done. */
export async function withTemporaryFolder<Result>(
  purpose: string,
  { hold }: Running,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(await realpath(tmpdir()), `katagami-${purpose}-${randomUUID()}`);
  const release = hold?.({ what: "path", path: folder });
  try {
    await mkdir(folder, { mode: 0o700 });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    release?.();
  }
}
