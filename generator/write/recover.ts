import { existsSync, renameSync, rmSync } from "node:fs";
import { moveForeign } from "./move-foreign.js";
import type { Staging } from "./staging.js";

/** Completes what a run left undone that was killed, wherever that was. */
export function recover(target: string, { fresh, old, trash }: Staging): void {
  rmSync(fresh, { recursive: true, force: true });
  rmSync(trash, { recursive: true, force: true });
  if (!existsSync(old)) return;
  if (!existsSync(target)) return renameSync(old, target);
  moveForeign(old, target);
  discard(old, trash);
}

/** Deletes a folder. It changes its name first, so that a half-deleted one is never taken for a package. */
export function discard(folder: string, trash: string): void {
  renameSync(folder, trash);
  rmSync(trash, { recursive: true, force: true });
}
