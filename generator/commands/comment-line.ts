import { type Command, InvalidArgumentError, Option } from "commander";
import { leastLength } from "../diff/report/markdown/fit-sections.js";
import type { CommentFlags } from "./comment.js";
import type { Request } from "./run-command.js";

/** Adds `katagami comment` to the command line. */
export function defineComment(root: Command, run: (request: Request) => void, exitCodes: string): void {
  root
    .command("comment")
    .summary("keep one comment on a pull request")
    .description(
      "Writes what a report says as one comment on a pull request of GitHub, and writes that comment anew the next time. A report without changes writes none, and folds the one that is there. What the pull request is, is read from GITHUB_REPOSITORY and GITHUB_EVENT_PATH; the token from GITHUB_TOKEN, which is shown nowhere. Where the token may only read, as for a fork, the report goes to GITHUB_STEP_SUMMARY.",
    )
    .argument("<report>", "what `katagami diff` wrote with --format markdown or --format json")
    .option("--repo <owner/name>", "the repository (default: GITHUB_REPOSITORY)")
    .option("--pull <number>", "the pull request (default: that which started the workflow)", pullNumber)
    .option("--id <name>", "tells several comments of one pull request apart", commentId, "diff")
    .option("--author <login>", "whose comment it is (default: the token's owner, or where that has no name, a bot)")
    .addOption(maxLength())
    .option("--strict", "exit with 1 where the token may only read, and where the pull request has moved on")
    .addHelpText(
      "after",
      `
Examples:
  $ katagami diff --format markdown --output report.md && katagami comment report.md
  $ katagami comment report.json --repo octo/pets --pull 12 --id pets
${exitCodes}`,
    )
    .action((report: string, flags: CommentFlags) => run({ command: "comment", sources: [report], flags }));
}

/** How long a report in Markdown may be. */
export function maxLength(of = ""): Option {
  const kept = "the worst is kept, and how much more there is is told";
  const text = `${of}${kept} (default: 65536, at least ${leastLength})`;
  return new Option("--max-length <characters>", text).argParser(length);
}

function length(value: string): number {
  const given = Number(value);
  if (!Number.isSafeInteger(given) || given < leastLength)
    throw new InvalidArgumentError(`It takes a number of characters, at least ${leastLength}.`);
  return given;
}

function pullNumber(value: string): number {
  if (!/^[1-9]\d{0,14}$/.test(value.trim())) throw new InvalidArgumentError("It takes a number, such as 12.");
  return Number(value);
}

function commentId(value: string): string {
  if (!/^\w[\w.]*(-[\w.]+)*$/.test(value) || value.length > 100)
    throw new InvalidArgumentError("It takes letters, digits, dots and single hyphens, at most 100.");
  return value;
}
