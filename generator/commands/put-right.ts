import type { Held } from "../load/hold.js";
import { removeUnfinished } from "../write/remove-unfinished.js";
import { recoverPackage } from "../write/write-package.js";
import { isRunning, send } from "./processes.js";
import type { Place } from "./terminal.js";

/** Puts right what a run held that was stopped in the middle of its work. What cannot be put right now is so by the next run. */
export async function putRight(held: Iterable<Held>, { cwd, pid }: Place): Promise<void> {
  // What is still at work goes first, or it would write into what is deleted.
  const all = [...held];
  for (const one of all) if (one.what === "process") send(one.pid, "SIGTERM");
  for (const one of all) {
    if (one.what === "path") removeUnfinished(one.path);
    else if (one.what === "package") await recoverPackage(one.folder, { cwd, pid, isRunning }).catch(() => {});
  }
}
