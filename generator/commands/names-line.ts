import type { Command, Option } from "commander";
import type { AdoptFlags } from "./adopt.js";
import type { NamesFlags } from "./names.js";
import type { Request } from "./run-command.js";

/**
 * Adds `katagami names` and `katagami adopt` to the command line.
 * @param reading the options of every command that reads descriptions
 */
export function defineNames(
  root: Command,
  run: (request: Request) => void,
  reading: readonly Option[],
  exitCodes: string,
): void {
  root
    .command("names")
    .summary("list the names that are pinned, and let old ones go")
    .description(
      "Lists what names.lock.yaml pins: the exported name of each operation and schema, the old names that stay as deprecated aliases, and what the description no longer has. Without arguments: of every API of redocly.yaml.",
    )
    .argument("[apis...]", "names of APIs in redocly.yaml")
    .option("--release <name>", "let an old name go, or the name of what is gone (may be repeated)", collect)
    .option("--config <file>", "the redocly.yaml to use (default: the nearest one)")
    .option("--json", "print one JSON object")
    .addHelpText("after", `\nExamples:\n  $ katagami names\n  $ katagami names my-api --release listPets\n${exitCodes}`)
    .action((sources: string[], flags: NamesFlags) => run({ command: "names", sources, flags }));

  const adopt = root
    .command("adopt")
    .summary("keep the names of code that another generator wrote")
    .description(
      "Reads what hey-api, orval, openapi-typescript-codegen, a Stainless SDK with its stainless.yml, or Katagami wrote, finds the operation of each function and the schema of each type, and pins these names in names.lock.yaml. Prints each call as it was and as it is now. Nothing of the code is run.",
    )
    .argument("<api-or-code>", "the name of an API in redocly.yaml, where it has several; else what comes next")
    .argument("[code]", "the folder or file that was written; declarations do, too")
    .option("--force", "replace pins that differ")
    .option("--config <file>", "the redocly.yaml to use (default: the nearest one)")
    .option("--json", "print one JSON object")
    .option("-q, --quiet", "print errors only")
    .addHelpText(
      "after",
      `\nExamples:\n  $ katagami adopt src/client\n  $ katagami adopt my-api stainless.yml\n${exitCodes}`,
    )
    .action((first: string, second: string | undefined, flags: AdoptFlags) =>
      run({ command: "adopt", sources: second === undefined ? [first] : [first, second], flags }),
    );
  for (const option of reading) adopt.addOption(option);
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
