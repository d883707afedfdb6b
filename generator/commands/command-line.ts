import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { importExtensions } from "../form.js";
import { completions } from "./completion.js";
import { defineComment, maxLength } from "./comment-line.js";
import type { DiffFlags } from "./diff-pairs.js";
import { exitCode, type ExitCode, exitCodes } from "./failure.js";
import type { GenerateFlags } from "./generate.js";
import { defineInit } from "./init-line.js";
import { defineNames } from "./names-line.js";
import type { PullFlags } from "./pull.js";
import type { LintFlags } from "./lint.js";
import { defineRelease } from "./release-line.js";
import type { Request } from "./run-command.js";
import { defineTypes } from "./types-line.js";

const allowRef = new Option(
  "--allow-ref <pattern>",
  "a path or URL that references may lead to, with * and ** (may be repeated)",
).argParser(collect);
const include = new Option(
  "--include <rule>",
  'only the operations that a rule names, such as "tags=Pets", "paths=/pets/**&methods=get" or "operations=*Pet*" (may be repeated)',
).argParser(collect);
const exclude = new Option(
  "--exclude <rule>",
  "leave out the operations that such a rule names (may be repeated)",
).argParser(collect);
const importExtension = new Option("--import-extension <end>", "of --source (default: as tsconfig.json needs)").choices(
  importExtensions,
);
const fetched = new Option(
  "-H, --header <name: value>",
  "a header for fetching the description (may be repeated)",
).argParser(header);
const timeout = new Option("--timeout <seconds>", "how long one attempt to fetch something may take").argParser(
  seconds,
);

/** Microsoft Graph with its 22,361 operations takes a minute where one core is as fast as those of today's. */
const maxTime = new Option("--max-time <seconds>", "how long the whole run may take; it is stopped then")
  .argParser(seconds)
  .default(1800);

/** What the command line asks for; or, where it is wrong or asks for help or the version alone, what the process ends with. */
export function readCommandLine(version: string): Request | ExitCode {
  let asked: Request | undefined;
  try {
    program(version, (request) => (asked = request)).parse();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  }
  return asked ?? exitCode.done;
}

function program(version: string, run: (request: Request) => void): Command {
  const root = new Command("katagami")
    .description("Turns an OpenAPI description into a typed TypeScript package, each time alike.")
    .version(version)
    .addHelpText("after", exitCodes)
    .exitOverride();

  defineInit(root, run, [fetched, allowRef, timeout], exitCodes);

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
    .option("-o, --out <folder>", "where the package goes; of a redocly.yaml only its rules count")
    .option("-n, --name <package>", "its npm name (with --out; default: the folder's name)")
    .option("--source", "write the TypeScript alone, for an application's own sources (with --out)")
    .addOption(importExtension)
    .option("--lean", "leave openapi-fetch out, and with it client.GET and its like (with --out)")
    .option("--overlay <file>", "an OpenAPI Overlay to apply (with --out; may be repeated)", collect)
    .addOption(fetched)
    .addOption(allowRef)
    .addOption(timeout)
    .addOption(maxTime)
    .addOption(include)
    .addOption(exclude)
    .option("--config <file>", "the redocly.yaml to use (default: the nearest one)")
    .option("--check", "write nothing; list what differs and exit with 1 if anything does")
    .option("-w, --watch", "run again whenever something changes that was read, until Ctrl-C; a line a time")
    .option(
      "--report",
      "print what normalisation repaired, what stays untyped or unpaged with the overlay that helps, and what is not sent",
    )
    .option(
      "--no-cache",
      "make everything anew, also where nothing has changed since the last run, and remember nothing",
    )
    .option("--suggest <file>", "write the overlay that helps to a file that is not there yet")
    .option("--json", "print one JSON object about everything")
    .option("-q, --quiet", "print errors only")
    .addHelpText(
      "after",
      `
Examples:
  $ katagami generate
  $ katagami generate dify-chat-ja --report
  $ katagami generate --check
  $ katagami generate --watch
  $ katagami generate openapi.yaml --out client --name my-client
  $ katagami generate https://api.example.com/openapi.json --out client --header "Authorization: Bearer …"
  $ katagami generate openapi.yaml --out src/api --source
  $ katagami generate docs/llms.txt --out client --overlay corrections.yaml
${exitCodes}`,
    )
    .action((sources: string[], flags: GenerateFlags) => run({ command: "generate", sources, flags }));

  root
    .command("pull")
    .summary("fetch descriptions from where they come from")
    .description(
      "Fetches the x-katagami source of APIs into their root, judges it as generate would, and says what changed for the wire. What is broken replaces nothing.",
    )
    .argument("[apis...]", "names of APIs in redocly.yaml; default: every API that has an x-katagami source")
    .option("--check", "write nothing; exit with 1 if upstream has moved")
    .option("--force", "replace a description that was changed by hand since the last pull")
    .option("--report <file>", "write what changed as Markdown, for a pull request; no file where nothing changed")
    .option(
      "-H, --header <name: value>",
      "a header for fetching, to the source's own site alone (may be repeated)",
      header,
    )
    .addOption(allowRef)
    .addOption(timeout)
    .option("--config <file>", "the redocly.yaml to use (default: the nearest one)")
    .option("--json", "print one JSON object")
    .option("-q, --quiet", "print errors only")
    .addHelpText(
      "after",
      `
A source is a URL (of a description, a documentation page or an llms.txt), a path, git:URL#revision:path, or npm:name@version#path.

Examples:
  $ katagami pull
  $ katagami pull my-api --header "Authorization: Bearer …"
  $ katagami pull --check
  $ katagami pull --report body.md && katagami generate
${exitCodes}`,
    )
    .action((sources: string[], flags: PullFlags) => run({ command: "pull", sources, flags }));

  root
    .command("lint")
    .summary("list what is wrong with descriptions")
    .description("Lints descriptions and overlays under redocly.yaml, without generating anything.")
    .argument(
      "[sources...]",
      "names of APIs in redocly.yaml, or paths and URLs; default: every API of redocly.yaml that has an x-katagami output",
    )
    .addOption(fetched)
    .addOption(allowRef)
    .addOption(timeout)
    .addOption(maxTime)
    .addOption(include)
    .addOption(exclude)
    .option("--config <file>", "the redocly.yaml to use (default: the nearest one)")
    .option("--json", "print one JSON object")
    .option("-q, --quiet", "print problems only")
    .addHelpText("after", `\nExamples:\n  $ katagami lint\n  $ katagami lint openapi.yaml\n${exitCodes}`)
    .action((sources: string[], flags: LintFlags) => run({ command: "lint", sources, flags }));

  root
    .command("diff")
    .summary("tell what a change of a description means")
    .description(
      "Compares two descriptions and says what the change means for a running client (wire), for code compiled against the package (sdk), and for readers (docs). Without arguments: every API of redocly.yaml, the working tree with the merge base of the default branch.",
    )
    .argument(
      "[base]",
      "a path, a URL, revision:path as git has it, or npm:name@version; or a folder (also revision:folder), whose descriptions are compared with those of the other one, by path or else by title",
    )
    .argument("[revision]", "the same")
    .option("-f, --format <format>", "text, markdown, json, html, github, sarif or junit", "text")
    .option("-O, --output <file>", "where the report goes (default: standard output)")
    .addOption(maxLength("of --format markdown: "))
    .option(
      "--fail-on <verdicts>",
      "exit with 1 on these or worse, such as wire=breaking,sdk=breaking; an sdk verdict that is not proven counts as breaking until it is approved",
    )
    .option("--severity <file>", "verdicts of your own: a line `id level` each")
    .option("--no-sdk", "leave out the sdk verdict, and with it the compiler")
    .option(
      "--locale",
      "compare two translations of one description: only structure counts, each difference is wire=warning, a missing text is docs=info; no sdk verdict, no versions",
    )
    .option("--overlay <file>", "an OpenAPI Overlay for both sides (may be repeated)", collect)
    .option(
      "-H, --header <name: value>",
      "a header for fetching the descriptions; with two hosts, for the first (may be repeated)",
      header,
    )
    .addOption(allowRef)
    .addOption(timeout)
    .addOption(maxTime)
    .addOption(include)
    .addOption(exclude)
    .option("-n, --name <package>", "the package's name in witnesses and for --consumer")
    .option(
      "--lean",
      "the package is one without openapi-fetch: a path that moves breaks no code (with two descriptions)",
    )
    .option("--consumer <tsconfig>", "tell which places of that project stop compiling, and exit with 1 if any does")
    .option("--check-version", "exit with 1 when info.version, or the package's version, was not raised enough")
    .option(
      "--sunset-notice <days>",
      "days between a deprecation and its x-sunset, by x-stability-level, such as beta=31,stable=180 (default: none)",
    )
    .option("--approve <id@pointer>", "write down that a break is known (with --reason and --until)")
    .option("--reason <text>", "why it is all right")
    .option("--until <date>", "the last day on which the approval counts, YYYY-MM-DD")
    .option(
      "--approvals <file>",
      "where approvals are kept (default: approvals.yaml beside the description; with --locale, approvals.locale.yaml)",
    )
    .option("--schema", "print the JSON Schema of --format json")
    .option("--config <file>", "the redocly.yaml to use (default: the nearest one)")
    .addHelpText(
      "after",
      `
Examples:
  $ katagami diff
  $ katagami diff main:spec/my-api/openapi.yaml spec/my-api/openapi.yaml --fail-on wire=breaking
  $ katagami diff main:specs/ specs/
  $ katagami diff npm:my-client@latest openapi.yaml --format markdown --output comment.md
  $ katagami diff openapi.ja.yaml openapi.en.yaml --locale --fail-on wire=warning
  $ katagami diff old.yaml new.yaml --consumer app/tsconfig.json --name my-client
${exitCodes}`,
    )
    .action((base: string | undefined, revision: string | undefined, flags: DiffFlags) => {
      const sources = [base, revision].filter((source) => source !== undefined);
      run({ command: "diff", sources, flags });
    });

  defineTypes(root, run, [fetched, allowRef, timeout, maxTime], exitCodes);
  defineComment(root, run, exitCodes);
  defineRelease(root, run, exitCodes);

  defineNames(root, run, [fetched, allowRef, timeout, maxTime], exitCodes);

  root
    .command("explain")
    .summary("tell about a problem, a repair or a change")
    .description(
      "Says what an id of a message or of a report means, and what to do. Without one: all that can be asked for.",
    )
    .argument("[id]", "such as no-unresolved-refs, undeclared-401, request-property-removed or result-changed")
    .addHelpText("after", `\nExample:\n  $ katagami explain response-required-property-removed\n${exitCodes}`)
    .action((id: string | undefined) => run({ command: "explain", sources: id === undefined ? [] : [id], flags: {} }));

  root
    .command("completion")
    .summary("print the script by which a shell completes commands and options")
    .addArgument(new Argument("<shell>", "which one").choices(Object.keys(completions)))
    .addHelpText("after", "\nExample:\n  $ katagami completion bash >> ~/.bashrc")
    .action((shell: string) =>
      run({ command: "completion", sources: [], flags: { script: completions[shell]!(root) } }),
    );
  return root;
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

function seconds(value: string): number {
  const given = Number(value);
  if (!(given > 0)) throw new InvalidArgumentError("It takes a number of seconds, such as 60.");
  return given;
}

function header(value: string, previous: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, name, text] = /^([^:\s]+)\s*:\s*(.*)$/s.exec(value) ?? [];
  if (name === undefined) throw new InvalidArgumentError('Write it as "Name: value".');
  return { ...previous, [name]: text! };
}
