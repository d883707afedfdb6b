import { type Command, Option } from "commander";
import type { TypesOption } from "../emit/openapi-typescript.js";
import type { Request } from "./run-command.js";
import type { TypesFlags } from "./types-command.js";

/** The options of openapi-typescript 7 that change what is written, and what `--help` says of each. */
const options: Readonly<Record<TypesOption, string>> = {
  enum: "enumerations of TypeScript in place of unions",
  enumValues: "the values of enumerations as lists",
  conditionalEnums: "with --enum: only where the description names the values",
  dedupeEnums: "with --enum: one enumeration where several are alike",
  exportType: "types in place of interfaces",
  immutable: "everything is readonly",
  additionalProperties: "every object may have properties of any other name",
  emptyObjectsUnknown: "an object without properties is Record<string, unknown> and not Record<string, never>",
  defaultNonNullable: "a property with a default is there (turn it off with --no-default-non-nullable)",
  propertiesRequiredByDefault: "every property is there, unless its object lists which are",
  arrayLength: "minItems and maxItems as tuples",
  pathParamsAsTypes: "paths as template literal types",
  generatePathParams: "what a path has in braces is a parameter, also where nothing declares it",
  alphabetize: "everything in alphabetical order",
  excludeDeprecated: "nothing that is deprecated",
  rootTypes: "an exported type for each component",
  rootTypesNoSchemaPrefix: "with --root-types: without Schema before the names of schemas",
  rootTypesKeepCasing: "with --root-types: names of schemas as they are written",
  makePathsEnum: "an enumeration of all paths, ApiPaths",
  readWriteMarkers: "$Read and $Write around what is readOnly and writeOnly",
};

/** What openapi-typescript knew once, or takes and passes over, and what to do instead. */
const refused: Readonly<Record<string, string>> = {
  ap: "-ap is no option any more: write --additional-properties.",
  it: "-it is no option any more: write --immutable.",
  immutableTypes: "--immutable-types is no option any more: write --immutable.",
  supportArrayLength: "--support-array-length is no option any more: write --array-length.",
  redoc: "--redoc is no option any more: write --redocly, or -c.",
  contentNever: "--content-never changes nothing in openapi-typescript 7: leave it out.",
  rawSchema: "--raw-schema is no option any more: give a description, with its paths.",
  prettierConfig: "--prettier-config is no option any more: run Prettier on the file.",
  auth: 'There is no --auth: write --header "Authorization: Bearer …".',
  httpHeader: 'There is no --http-header: write --header "Name: value".',
};

/**
 * Adds `katagami types` to the command line.
 * @param reading the options of every command that reads descriptions
 */
export function defineTypes(
  root: Command,
  run: (request: Request) => void,
  reading: readonly Option[],
  exitCodes: string,
): void {
  const command = root
    .command("types")
    .summary("write the types that openapi-typescript writes, and nothing else")
    .description(
      "Writes one file with paths, components and operations, for openapi-fetch or code of your own: as openapi-typescript 7 does, but for its mistakes. Takes its options and the x-openapi-ts of redocly.yaml. Without a source: every API of redocly.yaml that has an x-openapi-ts output, or else what comes on standard input.",
    )
    .argument("[source]", "the path or URL of a description, or the name of an API in redocly.yaml")
    .option("-o, --output <file>", "where the types go (default: the API's x-openapi-ts output, or standard output)")
    .option("--check", "write nothing; exit with 1 if the file is not what would be written")
    .option("-c, --redocly <path>", "the redocly.yaml to use, or its folder (default: the nearest one)")
    .option("--overlay <file>", "an OpenAPI Overlay to apply (with a path or URL; may be repeated)", collect);
  for (const [name, words] of Object.entries(options)) {
    const flag = `--${dashed(name)}`;
    command.option(name === "exportType" ? `-t, ${flag}` : flag, words);
    command.addOption(new Option(`--no-${dashed(name)}`).hideHelp());
  }
  for (const name of Object.keys(refused)) command.addOption(new Option(`--${dashed(name)} [value]`).hideHelp());
  for (const option of reading) command.addOption(option);
  const parseOptions = command.parseOptions.bind(command);
  command.parseOptions = (args) => parseOptions(inOneSpelling(args));
  command
    .option("-q, --quiet", "print errors only")
    .addHelpText(
      "after",
      `
Examples:
  $ katagami types openapi.yaml -o schema.d.ts
  $ katagami types https://api.example.com/openapi.json -o src/schema.d.ts --check
  $ katagami types
  $ katagami types < openapi.yaml > schema.d.ts
${exitCodes}`,
    )
    .action((source: string | undefined, given: Flags) => {
      for (const [name, message] of Object.entries(refused))
        if (given[name] !== undefined) command.error(`error: ${message}`);
      if (source?.includes("*"))
        command.error("error: one source at a time: list several under `apis` of redocly.yaml, with x-openapi-ts.");
      const types = Object.fromEntries(
        Object.keys(options).flatMap((name) => (name in given ? [[name, given[name]]] : [])),
      );
      const flags = { ...given, types } as TypesFlags;
      run({ command: "types", sources: source === undefined ? [] : [source], flags });
    });
}

type Flags = Readonly<Record<string, unknown>>;

/** Arguments in which options that openapi-typescript reads in several spellings have one. */
function inOneSpelling(args: readonly string[]): string[] {
  const read: string[] = [];
  const waiting = [...args];
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    const [, dashes, no = "", name = "", value] = /^(--?)(no-)?(\w[\w-]*)(?:=(.*))?$/s.exec(arg) ?? [];
    const key = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (/^-(ap|it)$/.test(arg)) read.push(`-${arg}`);
    else if (dashes === "--" && Object.hasOwn(refused, key)) read.push(`--${dashed(key)}`);
    else if (dashes !== "--" || !Object.hasOwn(options, key)) read.push(arg);
    else {
      const said = value ?? (/^(true|false)$/.test(waiting[0] ?? "") ? waiting.shift() : "true");
      read.push(`--${(no === "") === (said !== "false") ? "" : "no-"}${dashed(key)}`);
    }
  }
  return read;
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
