import { parentPort } from "node:worker_threads";
import type { Judgement, Lint } from "./commands/messages.js";
import { lintApart } from "./load/lint-apart.js";
import { ProblemsError } from "./problem.js";

// The thread that lints, while another one makes packages.
const port = parentPort!;
const tell = (judgement: Judgement) => port.postMessage(judgement);

port.on("message", async ({ id, description, isLast }: Lint) => {
  try {
    tell({ id, verdict: await lintApart(description) });
  } catch (error) {
    tell(error instanceof ProblemsError ? { id, problems: error.problems } : { id, error });
  }
  if (isLast) port.close();
});
