import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeDocumentFromString } from "@redocly/openapi-core";

/** What Redocly's differ says of two descriptions. */
export interface RedoclyVerdict {
  readonly breaking: boolean;
  /** The rules that say so. */
  readonly rules: readonly string[];
}

interface Report {
  readonly bump: string;
  readonly changes: readonly { readonly verdicts: readonly { readonly ruleId: string; readonly impact: string }[] }[];
}

type Inner = Readonly<Record<string, (options?: object) => Promise<unknown>>>;

/**
 * Opens the differ inside Redocly's command line, where it has no door of its own: a process for each of hundreds of
 * pairs would take minutes.
 */
export async function openRedocly(): Promise<(base: object, revision: object) => Promise<RedoclyVerdict>> {
  const folder = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "lib/chunks");
  const file = readdirSync(folder).find((name) =>
    readFileSync(join(folder, name), "utf8").includes(`"operation-id-changed":`),
  );
  if (file === undefined) throw new Error("Redocly's differ is not where it was: look into its lib/chunks.");
  const inner = (await import(pathToFileURL(join(folder, file)).href)) as Inner;
  const functionWith = (source: RegExp) => {
    const found = Object.values(inner).find((value) => typeof value === "function" && source.test(String(value)));
    if (found === undefined) throw new Error(`Redocly's differ has no function like ${source} any more.`);
    return found;
  };
  const compare = functionWith(/^async function \w+\(\w+\)\{let\{base:\w+,revision:\w+,config:/);
  // The empty path keeps our own lint rules out: its defaults are compared.
  const config = await functionWith(/^async function \w+\(\w+=\{\}\)\{let\{configPath:/)({ configPath: "" });
  const open = (name: string, document: object) => makeDocumentFromString(JSON.stringify(document), `/${name}.json`);
  return async (base, revision) => {
    const options = { base: open("base", base), revision: open("revision", revision), config };
    const { bump, changes } = (await compare(options)) as Report;
    const verdicts = changes.flatMap((change) => change.verdicts).filter(({ impact }) => impact === "major");
    return { breaking: bump === "major", rules: [...new Set(verdicts.map(({ ruleId }) => ruleId))].sort() };
  };
}
