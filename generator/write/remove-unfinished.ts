import { rmSync } from "node:fs";

/** Removes what could not be finished. What stands in the way of that is what stood in the way of writing: it is told already. */
export function removeUnfinished(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The error that led here says more.
  }
}
