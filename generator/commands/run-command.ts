import type { CommentFlags } from "./comment.js";
import type { AdoptFlags } from "./adopt.js";
import type { DiffFlags } from "./diff-pairs.js";
import { type ExitCode, failure } from "./failure.js";
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

/** What a thread does when it is asked for a command. */
export type Run = (request: Request, terminal: Terminal) => Promise<ExitCode>;

/** Runs a command to its end, whatever that is. */
export async function runCommand(request: Request, terminal: Terminal, run: Run): Promise<ExitCode> {
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
