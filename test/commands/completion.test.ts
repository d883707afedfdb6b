import { execFileSync } from "node:child_process";
import { Command } from "commander";
import { expect, it } from "vitest";
import { completions } from "../../generator/commands/completion.js";

const root = new Command("katagami");
root
  .command("generate")
  .summary("make it, don't ask")
  .option("-o, --out <folder>", "where it's put")
  .option("--check", "only look");
root.command("lint").summary("look");

/** What bash offers at the end of a line. */
function offered(...words: string[]): string[] {
  const script = `${completions["bash"]!(root)}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _katagami; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", script, "bash", ...words], { encoding: "utf8" })
    .split("\n")
    .filter(Boolean);
}

it("bash completes commands, and the options of each", () => {
  expect(offered("katagami", "")).toEqual(["generate", "lint", "--help", "--version"]);
  expect(offered("katagami", "gen")).toEqual(["generate"]);
  expect(offered("katagami", "generate", "--")).toEqual(["--out", "--check", "--help"]);
  expect(offered("katagami", "lint", "--")).toEqual(["--help"]);
});

it("bash leaves files to itself", () => {
  expect(offered("katagami", "generate", "open")).toEqual([]);
});

it("fish is told each command and option, quoted", () => {
  expect(completions["fish"]!(root).split("\n").slice(1)).toEqual([
    "complete -c katagami -n __fish_use_subcommand -a generate -d 'make it, don\\'t ask'",
    "complete -c katagami -n '__fish_seen_subcommand_from generate' -s o -l out -d 'where it\\'s put' -r",
    "complete -c katagami -n '__fish_seen_subcommand_from generate' -l check -d 'only look'",
    "complete -c katagami -n __fish_use_subcommand -a lint -d 'look'",
    "",
  ]);
});
