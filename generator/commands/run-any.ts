import { exitCode, type ExitCode } from "./failure.js";
import type { Request } from "./run-command.js";
import type { Terminal } from "./terminal.js";

/** Runs any command; each loads what it needs. */
export async function runAny(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { command, sources } = request;
  if (command === "generate") return (await import("./generate.js")).generateCommand(sources, request.flags, terminal);
  if (command === "types") return (await import("./types-command.js")).typesCommand(sources, request.flags, terminal);
  if (command === "lint") return (await import("./lint.js")).lintCommand(sources, request.flags, terminal);
  if (command === "comment") return (await import("./comment.js")).commentCommand(sources, request.flags, terminal);
  if (command === "names") return (await import("./names.js")).namesCommand(sources, request.flags, terminal);
  if (command === "adopt") return (await import("./adopt.js")).adoptCommand(sources, request.flags, terminal);
  if (command === "release") return (await import("./release.js")).releaseCommand(sources, request.flags, terminal);
  if (command === "explain") return (await import("./explain.js")).explainCommand(sources, terminal);
  if (command === "completion") {
    terminal.out(request.flags.script);
    return exitCode.done;
  }
  const now = new Date().toISOString();
  if (command === "init") return (await import("./init.js")).initCommand(sources, request.flags, terminal, now);
  if (command === "pull") return (await import("./pull.js")).pullCommand(sources, request.flags, terminal, now);
  const today = now.slice(0, 10);
  return (await import("./diff.js")).diffCommand(sources, request.flags, terminal, today);
}
