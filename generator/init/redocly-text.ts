import { isDeepStrictEqual } from "node:util";
import { isObject } from "../document/pointer.js";
import type { PlannedApi } from "./plan-api.js";
import { apisOf } from "./read-setups.js";

const heading = `# Redocly's configuration, and Katagami's under x-katagami of each API.
# https://redocly.com/docs/cli/configuration
`;

/** The text of a new redocly.yaml. */
export function redoclyText(apis: readonly PlannedApi[]): string {
  return `${heading}apis:\n${apis.flatMap((api) => entryLines(api, "  ")).join("\n")}\n`;
}

/**
 * A redocly.yaml with what it lacks put in, all else as it is.
 * @param parse reads YAML
 * @returns the lines to be put in by hand where it is written in a way that they cannot be put in
 */
export function addToRedocly(
  text: string,
  apis: readonly PlannedApi[],
  parse: (text: string) => unknown,
): { readonly text: string } | { readonly byHand: readonly string[] } {
  const lines = text.replace(/\n?$/, "\n").split("\n").slice(0, -1);
  const end = text.includes("\r\n") ? "\r" : "";
  const known = Object.keys(apisOf(parse(text)));
  for (const api of apis) {
    if (known.includes(api.name)) insertInEntry(lines, api, end);
    else insertEntry(lines, api, end);
  }
  const added = `${lines.join("\n")}\n`;
  const isRight = isDeepStrictEqual(tried(parse, added), withApis(parse(text), apis));
  return isRight ? { text: added } : { byHand: ["apis:", ...apis.flatMap((api) => entryLines(api, "  "))] };
}

function tried(parse: (text: string) => unknown, text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Behind the line of its `root`, in its column; or first in its braces. */
function insertInEntry(lines: string[], api: PlannedApi, end: string): void {
  const braces = new RegExp(`^\\s+(["']?)${escaped(api.name)}\\1\\s*:\\s*\\{`);
  const inBraces = lines.findIndex((line) => braces.test(line));
  if (inBraces >= 0) {
    const own = Object.entries(ownValue(api)).map(([key, value]) => `${key}: ${yaml(value)}`);
    lines[inBraces] = lines[inBraces]!.replace("{", `{ x-katagami: { ${own.join(", ")} },`);
    return;
  }
  const key = new RegExp(`^(\\s+)(["']?)${escaped(api.name)}\\2\\s*:\\s*(#.*)?$`);
  const at = lines.findIndex((line) => key.test(line));
  const below = lines.slice(at + 1).findIndex((line) => /^\s+root\s*:\s*\S/.test(line));
  if (at < 0 || below < 0) return;
  const root = at + 1 + below;
  const indent = /^\s*/.exec(lines[root]!)![0];
  lines.splice(root + 1, 0, ...ownLines(api, indent).map((line) => line + end));
}

/** As the first of `apis`, in the column of the others. */
function insertEntry(lines: string[], api: PlannedApi, end: string): void {
  const at = lines.findIndex((line) => /^apis\s*:\s*(#.*)?$/.test(line.trimEnd()));
  if (at < 0) {
    for (const line of ["apis:", ...entryLines(api, "  ")]) lines.push(line + end);
    return;
  }
  const next = lines.slice(at + 1).find((line) => /^\s+[^\s#]/.test(line));
  const indent = next === undefined ? "  " : /^\s+/.exec(next)![0];
  lines.splice(at + 1, 0, ...entryLines(api, indent).map((line) => line + end));
}

/** What the configuration says when it has them. */
function withApis(value: unknown, apis: readonly PlannedApi[]): unknown {
  const known = apisOf(value);
  const added = apis.map((api): [string, unknown] => {
    const entry = known[api.name];
    return [api.name, { ...(isObject(entry) ? entry : { root: api.root }), "x-katagami": ownValue(api) }];
  });
  const root = isObject(value) ? value : {};
  return { ...root, apis: { ...known, ...Object.fromEntries(added) } };
}

type Value = string | readonly string[];

function ownValue({ output, overlays = [], isSource, source }: PlannedApi): Readonly<Record<string, Value>> {
  return {
    ...(source === undefined ? {} : { source }),
    output,
    ...(overlays.length > 0 ? { overlays } : {}),
    ...(isSource ? { form: "source" } : {}),
  };
}

function entryLines(api: PlannedApi, indent: string): string[] {
  return [`${indent}${yaml(api.name)}:`, `${indent}  root: ${yaml(api.root)}`, ...ownLines(api, `${indent}  `)];
}

function ownLines(api: PlannedApi, indent: string): string[] {
  const settings = Object.entries(ownValue(api)).map(([key, value]) => `${indent}  ${key}: ${yaml(value)}`);
  return [`${indent}x-katagami:`, ...settings];
}

/** A text as YAML, in quotes unless it is plainly one; or a list of them in one line. */
function yaml(value: Value): string {
  return typeof value === "string" ? textAsYaml(value) : `[${value.map(textAsYaml).join(", ")}]`;
}

function textAsYaml(text: string): string {
  const isPlain =
    /^(?!(true|false|null|yes|no|on|off|y|n)$)([a-z]|\.{1,2}\/)[\w./-]*$/i.test(text) ||
    /^https?:\/\/[\w./~-]+$/.test(text);
  return isPlain ? text : JSON.stringify(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
