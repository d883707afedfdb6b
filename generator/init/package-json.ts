import { isObject } from "../document/pointer.js";
import { parsedJson } from "./read-setups.js";

/** A package.json with the scripts, and what was done for that. */
export interface WithScripts {
  readonly text: string;
  /** `npm run` and these names run the commands. */
  readonly added: readonly string[];
}

/** The scripts by their names. Pulling is for what comes from elsewhere. */
export function scriptsFor(isPulled: boolean): Readonly<Record<string, string>> {
  return {
    ...(isPulled ? { pull: "katagami pull" } : {}),
    generate: "katagami generate",
    check: "katagami generate --check",
    diff: "katagami diff",
  };
}

/** A package.json for a folder that has none: ES modules, and published by nobody. */
export function newPackageJson(name: string, scripts: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ name, private: true, type: "module", scripts }, undefined, 2)}\n`;
}

/**
 * Adds scripts. A name that is taken stays as it is, and `api:` comes before ours; a command that is there already is not added.
 * Undefined where the text is no package.json.
 */
export function addScripts(text: string, scripts: Readonly<Record<string, string>>): WithScripts | undefined {
  const value = parsedJson(text);
  if (!isObject(value) || !(value["scripts"] === undefined || isObject(value["scripts"]))) return undefined;
  const there: Record<string, unknown> = { ...(value["scripts"] as Record<string, unknown> | undefined) };
  const added: string[] = [];
  for (const [name, command] of Object.entries(scripts)) {
    if (Object.values(there).includes(command)) continue;
    const free = [name, `api:${name}`].find((each) => !Object.hasOwn(there, each));
    if (free === undefined) continue;
    there[free] = command;
    added.push(free);
  }
  if (added.length === 0) return { text, added };
  const indent = /^[{[]\s*\r?\n([ \t]+)/.exec(text.replace(/^\ufeff/, ""))?.[1] ?? "  ";
  const end = /\r?\n$/.exec(text)?.[0] ?? "";
  const lines = JSON.stringify({ ...value, scripts: there }, undefined, indent) + end.replace("\r", "");
  return { text: text.includes("\r\n") ? lines.replace(/\r?\n/g, "\r\n") : lines, added };
}
