import type { Target } from "../config.js";
import { recoverPackage } from "../write/write-package.js";
import type { Terminal } from "./terminal.js";

/** Puts each package back that a run left undone which was killed, whatever the command is for. */
export async function recoverPackages(targets: readonly Pick<Target, "output">[], terminal: Terminal): Promise<void> {
  for (const { output } of targets) await recoverPackage(output, terminal);
}
