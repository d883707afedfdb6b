import type { CommentFlags } from "./comment.js";
import type { AdoptFlags } from "./adopt.js";
import type { DiffFlags } from "./diff-pairs.js";
import { exitCode, type ExitCode, failure } from "./failure.js";
import type { GenerateFlags } from "./generate.js";
import type { InitFlags } from "./init.js";
import type { LintFlags } from "./lint.js";
import type { NamesFlags } from "./names.js";
import type { PullFlags } from "./pull.js";
import type { ReleaseFlags } from "./release.js";
import { showJson, type Terminal } from "./terminal.js";
import type { TypesFlags } from "./types-command.js";

/** A command as the command line gives it: plain data. */
export type Request =
  | { readonly command: "init"; readonly sources: readonly string[]; readonly flags: InitFlags }
  | { readonly command: "generate"; readonly sources: readonly string[]; readonly flags: GenerateFlags }
  | { readonly command: "pull"; readonly sources: readonly string[]; readonly flags: PullFlags }
  | { readonly command: "types"; readonly sources: readonly string[]; readonly flags: TypesFlags }
  | { readonly command: "lint"; readonly sources: readonly string[]; readonly flags: LintFlags }
  | { readonly command: "diff"; readonly sources: readonly string[]; readonly flags: DiffFlags }
  | { readonly command: "comment"; readonly sources: readonly string[]; readonly flags: CommentFlags }
  | { readonly command: "names"; readonly sources: readonly string[]; readonly flags: NamesFlags }
  | { readonly command: "adopt"; readonly sources: readonly string[]; readonly flags: AdoptFlags }
  | { readonly command: "release"; readonly sources: readonly string[]; readonly flags: ReleaseFlags }
  | { readonly command: "explain"; readonly sources: readonly string[]; readonly flags: object }
  | {
      readonly command: "completion";
      readonly sources: readonly string[];
      readonly flags: { readonly script: string };
    };

/** Runs a command to its end, whatever that is. */
export async function runCommand(request: Request, terminal: Terminal): Promise<ExitCode> {
  terminal.ifStopped((interruption) => explanation(interruption, request, terminal));
  try {
    return await run(request, terminal);
  } catch (error) {
    const { code, out, err } = explanation(error, request, terminal);
    terminal.err(err);
    terminal.out(out);
    return code;
  }
}

/** What is told of an error that no command tells of itself. */
export function explanation(error: unknown, { flags }: Request, terminal: Pick<Terminal, "interactive" | "signal">) {
  const { code, text, json } = failure(error, terminal);
  return { code, err: `${text}\n`, out: "json" in flags && flags.json ? showJson(json) : "" };
}

async function run(request: Request, terminal: Terminal): Promise<ExitCode> {
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
