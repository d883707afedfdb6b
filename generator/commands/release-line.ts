import { type Command, Option } from "commander";
import type { ReleaseFlags } from "./release.js";
import type { Request } from "./run-command.js";

/** As `checkNames` has them: the command line is read before that is loaded. */
const checks = "size, files, secrets, publint, types, imports, readme, typescript";

/** Adds `katagami release` to the command line. */
export function defineRelease(root: Command, run: (request: Request) => void, exitCodes: string): void {
  root
    .command("release")
    .summary("work out the next version of a package, and release it")
    .description(
      "Compares each package with what was released last, works out which version comes next, writes CHANGELOG.md and the version, checks what npm would send, and with --publish sends it. Outside of CI it only says what it would do, unless --no-dry-run is given.",
    )
    .argument("[apis...]", "names of APIs in redocly.yaml; default: every API that has an x-katagami output")
    .option(
      "--publish",
      "publish what was checked, by a stage that a person approves where the package is there already",
    )
    .option("--direct", "with --publish: without a person who approves")
    .option("--skip-checks <names>", `checks of the tarball that are not run: ${checks}`, names)
    .option("--as <bump>", "major, minor, patch or a version; a smaller one than is asked for needs --reason")
    .option("--reason <text>", "why a smaller version is enough; CHANGELOG.md says so")
    .addOption(new Option("--dry-run", "write nothing, and say what would be done (default outside of CI)"))
    .addOption(new Option("--no-dry-run", "write, also outside of CI"))
    .option("--changeset", "write a changeset for @changesets/cli, and neither a version nor CHANGELOG.md")
    .option("--setup", "print what sets up publishing from CI without a token")
    .option("--config <file>", "the redocly.yaml to use (default: the nearest one)")
    .option("--json", "print one JSON object")
    .option("-q, --quiet", "print errors only")
    .addHelpText(
      "after",
      `
Examples:
  $ katagami release
  $ katagami release my-api --no-dry-run
  $ katagami release --publish
  $ katagami release my-api --as patch --reason "Nobody calls what was removed"
  $ katagami release --changeset
${exitCodes}`,
    )
    .action((sources: string[], flags: ReleaseFlags) => run({ command: "release", sources, flags }));
}

function names(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(",").map((name) => name.trim())];
}
