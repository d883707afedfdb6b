#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { exitCode, type ExitCode } from "./commands/exit-code.js";
import { generateCommand, type GenerateFlags } from "./commands/generate.js";
import { lintCommand, type LintFlags } from "./commands/lint.js";
import { showProblems } from "./commands/show-problems.js";
import type { Terminal } from "./commands/terminal.js";
import { UsageError } from "./commands/usage-error.js";
import { ProblemsError } from "./problem.js";
import { WriteError } from "./write/write-error.js";

const interruption = new AbortController();
const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true && process.env.NO_COLOR === undefined && process.env.TERM !== "dumb",
  cwd: process.cwd(),
  signal: interruption.signal,
};

const exitCodes = `
Exit codes:
  0  done
  1  the description has errors, the disk refused, or --check found a difference
  2  the command line or the configuration is wrong
  130  interrupted`;

function program(run: (command: Promise<ExitCode>) => void): Command {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const root = new Command("katagami")
    .description("Turns an OpenAPI description into a typed TypeScript package, each time alike.")
    .version(version)
    .addHelpText("after", exitCodes)
    .exitOverride();

  root
    .command("generate")
    .summary("make packages from descriptions")
    .description(
      "Lints, normalises and generates. Without arguments: every API of redocly.yaml that has an x-katagami output.",
    )
    .argument(
      "[sources...]",
      "names of APIs in redocly.yaml; or, with --out, one path or URL of a description, a documentation page, a folder of pages, or an llms.txt",
    )
    .option("-o, --out <folder>", "where the package goes, without any configuration")
    .option("-n, --name <package>", "its npm name (with --out; default: the folder's name)")
    .option("--overlay <file>", "an OpenAPI Overlay to apply (with --out; may be repeated)", collect)
    .option("-H, --header <name: value>", "a header for fetching a URL (may be repeated)", header)
    .option("--config <file>", "the redocly.yaml to use (default: the nearest one)")
    .option("--check", "write nothing; list what differs and exit with 1 if anything does")
    .option("--report", "print what normalisation repaired, what stays untyped, and the overlay that would type it")
    .option("--json", "print one JSON object about everything")
    .option("-q, --quiet", "print errors only")
    .addHelpText(
      "after",
      `
Examples:
  $ katagami generate
  $ katagami generate dify-chat-ja --report
  $ katagami generate --check
  $ katagami generate openapi.yaml --out client --name my-client
  $ katagami generate https://api.example.com/openapi.json --out client --header "Authorization: Bearer …"
  $ katagami generate docs/llms.txt --out client --overlay corrections.yaml
${exitCodes}`,
    )
    .action((sources: string[], flags: GenerateFlags) => run(generateCommand(sources, flags, terminal)));

  root
    .command("lint")
    .summary("list what is wrong with descriptions")
    .description("Lints descriptions and overlays under redocly.yaml, without generating anything.")
    .argument(
      "[sources...]",
      "names of APIs in redocly.yaml, or paths and URLs; default: every API of redocly.yaml that has an x-katagami output",
    )
    .option("-H, --header <name: value>", "a header for fetching a URL (may be repeated)", header)
    .option("--config <file>", "the redocly.yaml to use (default: the nearest one)")
    .option("--json", "print one JSON object")
    .option("-q, --quiet", "print problems only")
    .addHelpText("after", `\nExamples:\n  $ katagami lint\n  $ katagami lint openapi.yaml\n${exitCodes}`)
    .action((sources: string[], flags: LintFlags) => run(lintCommand(sources, flags, terminal)));
  return root;
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

function header(value: string, previous: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, name, text] = /^([^:\s]+)\s*:\s*(.*)$/s.exec(value) ?? [];
  if (name === undefined) throw new InvalidArgumentError('Write it as "Name: value".');
  return { ...previous, [name]: text! };
}

/** Says what went wrong in a way that helps; only a bug shows its stack. */
function explain(error: unknown): ExitCode {
  if (interruption.signal.aborted) {
    terminal.err("\nInterrupted; nothing was changed.\n");
    return exitCode.interrupted;
  }
  if (error instanceof UsageError) terminal.err(`${error.message}\n→ ${error.hint}\n`);
  else if (error instanceof ProblemsError) terminal.err(showProblems(error.problems, terminal) + "\n");
  else if (error instanceof WriteError) terminal.err(`${error.message}\n→ ${error.hint}\n`);
  else
    terminal.err(
      `${error instanceof Error ? error.stack : String(error)}\nThis is a fault of Katagami; please report it with the description that shows it.\n`,
    );
  return error instanceof UsageError ? exitCode.usage : exitCode.failed;
}

async function main(): Promise<ExitCode> {
  let running: Promise<ExitCode> = Promise.resolve(exitCode.done);
  try {
    program((command) => (running = command)).parse();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
    throw error;
  }
  return running.catch(explain);
}

process.once("SIGINT", () => interruption.abort(new Error("interrupted")));
process.once("SIGTERM", () => interruption.abort(new Error("interrupted")));
process.exitCode = await main();
