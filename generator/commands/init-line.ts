import { type Command, Option } from "commander";
import type { InitFlags } from "./init.js";
import type { Request } from "./run-command.js";

/** Adds `katagami init` to the command line. */
export function defineInit(
  root: Command,
  run: (request: Request) => void,
  reading: readonly Option[],
  exitCodes: string,
): void {
  const command = root
    .command("init")
    .summary("set a folder up: configuration, description, scripts, workflows")
    .description(
      "Finds OpenAPI descriptions, and what openapi-typescript, hey-api, orval and openapi-typescript-codegen are configured with, which is read as text and never run. Takes an OpenAPI Overlay beside a description along. Writes redocly.yaml, the description where it comes from elsewhere, scripts of package.json and workflows; then the packages. What is there is never overwritten, so that it can be run again. Asks only on a terminal.",
    )
    .argument(
      "[sources...]",
      "paths or URLs of descriptions, or whatever katagami pull takes; default: what the folder has",
    )
    .option("-y, --yes", "ask nothing, and take what is likely")
    .option("--name <api>", "what the API is called in redocly.yaml (with one source)")
    .option("--source", "write the TypeScript alone into src/<api>, for an application's own sources")
    .addOption(
      new Option("--ci <which>", "whose workflows to write (default: as git's remote says)").choices([
        "github",
        "gitlab",
        "none",
      ]),
    )
    .option("--publish", "write the workflow that publishes packages, too")
    .option("--no-generate", "make no package yet");
  for (const option of reading) command.addOption(option);
  command
    .addHelpText(
      "after",
      `
Examples:
  $ katagami init
  $ katagami init https://api.example.com/openapi.json --yes
  $ katagami init openapi.yaml --name pets --ci github
${exitCodes}`,
    )
    .action((sources: string[], flags: InitFlags) => run({ command: "init", sources, flags }));
}
