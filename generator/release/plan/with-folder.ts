import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Running } from "../../load/run-program.js";

/** Makes a folder that nobody else can read, and that is gone when the work is done. */
export async function withFolder<Result>(
  { hold }: Running,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(tmpdir(), `katagami-release-${randomUUID()}`);
  const release = hold?.({ what: "path", path: folder });
  try {
    await mkdir(folder, { mode: 0o700 });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    release?.();
  }
}
