import { isObject } from "../document/pointer.js";
import { inputOf } from "./foreign-values.js";
import type { ForeignSetup, ForeignTool } from "./foreign-setup.js";

/** How a command line of a tool names what it reads and what it writes. */
interface CommandForm {
  readonly tool: ForeignTool;
  /** Long and short options by which the description is named; where there are none, it stands alone. */
  readonly input: readonly string[];
  readonly output: readonly string[];
  /** Options that name a configuration, which says the rest. */
  readonly config: readonly string[];
  /** Other options that take a value. */
  readonly valued: readonly string[];
  /** Whether names can be adopted from what it writes. */
  readonly isAdopted: boolean;
}

const forms: Readonly<Record<string, CommandForm>> = {
  "openapi-typescript": {
    tool: "openapi-typescript",
    ...{ input: [], output: ["--output", "-o"], config: [], valued: ["--redocly"], isAdopted: false },
  },
  "openapi-ts": {
    tool: "hey-api",
    ...{ input: ["--input", "-i"], output: ["--output", "-o"], config: ["--file", "-f"] },
    ...{ valued: ["--client", "-c", "--plugins", "-p"], isAdopted: true },
  },
  orval: {
    tool: "orval",
    ...{ input: ["--input", "-i"], output: ["--output", "-o"], config: ["--config", "-c"] },
    ...{ valued: ["--client", "--mode", "-m", "--project", "-p"], isAdopted: true },
  },
  openapi: {
    tool: "openapi-typescript-codegen",
    ...{ input: ["--input", "-i"], output: ["--output", "-o"], config: [] },
    ...{ valued: ["--client", "-c", "--name", "--indent"], isAdopted: true },
  },
};

/** What the scripts of a package.json say of generators. They are read, and never run. */
export function readScripts(packageJson: unknown): ForeignSetup[] {
  const scripts = isObject(packageJson) ? packageJson["scripts"] : undefined;
  return Object.entries(isObject(scripts) ? scripts : {}).flatMap(([name, script]) =>
    typeof script === "string" ? commandsOf(script).flatMap((words) => readCommand(words, name)) : [],
  );
}

function readCommand(words: readonly string[], script: string): ForeignSetup[] {
  const at = words.findIndex((word) => Object.hasOwn(forms, toolName(word)));
  if (at < 0) return [];
  const form = forms[toolName(words[at]!)]!;
  const given = { input: [] as string[], output: [] as string[], alone: [] as string[] };
  let isConfigured = false;
  const rest = words.slice(at + 1).flatMap((word) => /^(--[\w-]+)=(.*)$/s.exec(word)?.slice(1) ?? [word]);
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index]!;
    if (form.input.includes(word)) given.input.push(rest[++index] ?? "");
    else if (form.output.includes(word)) given.output.push(rest[++index] ?? "");
    else if (form.config.includes(word)) [isConfigured] = [true, ++index];
    else if (form.valued.includes(word)) index++;
    else if (!word.startsWith("-")) given.alone.push(word);
  }
  const [source] = form.input.length > 0 ? given.input : given.alone;
  if (isConfigured || source === undefined) return [];
  const place = `package.json, script ${script}`;
  const left: string[] = [];
  const input = inputOf(source, "package.json", left);
  const outputs = form.isAdopted ? given.output : [];
  if (!form.isAdopted && given.output.length > 0)
    left.push(
      `${given.output[0]} stays as it is: the package exports its types paths, components and operations, too.`,
    );
  return [{ tool: form.tool, place, apis: [{ input, outputs }], left }];
}

/** `openapi-typescript` of `npx openapi-typescript@7`. */
function toolName(word: string): string {
  return word.replace(/^.*\//, "").replace(/(?<=.)@[\w.^~-]*$/, "");
}

/** The commands of a script, each in words as a shell parts them, as far as no shell is needed to know them. */
function commandsOf(script: string): string[][] {
  const commands: string[][] = [[]];
  for (const [whole, quoted, single, plain] of script.matchAll(/"([^"]*)"|'([^']*)'|([^\s"'&|;]+)|[&|;]+/g))
    if (/^[&|;]/.test(whole)) commands.push([]);
    else commands.at(-1)!.push(quoted ?? single ?? plain ?? "");
  return commands;
}
