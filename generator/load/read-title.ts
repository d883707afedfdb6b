import { Source, YamlParseError } from "@redocly/openapi-core";
import { ProblemsError } from "../problem.js";
import { readSettings } from "./load-options.js";
import { isDescription } from "./open-page.js";
import { parseSource } from "./parse-source.js";
import { readTextFile } from "./read-file.js";

/** The title of a description; undefined where a file is none, or cannot be read as text. */
export async function readTitle(
  path: string,
  cwd: string,
  readFile: ((path: string) => Promise<Buffer>) | undefined,
): Promise<string | undefined> {
  const settings = readSettings(path, { cwd, ...(readFile ? { readFile } : {}) });
  const text = await readTextFile(path, settings).catch((error: unknown) => {
    if (error instanceof ProblemsError) return undefined;
    throw error;
  });
  if (text === undefined || !/\b(openapi|swagger)["']?\s*:/.test(text.body)) return undefined;
  try {
    const { value } = parseSource(new Source(path, text.body), cwd, path.endsWith(".json"));
    return isDescription(value) ? String((value as { info?: { title?: unknown } }).info?.title ?? "") : undefined;
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    // Whoever loads it says what is wrong.
    return /^\s*\{?\s*["']?(openapi|swagger)["']?\s*:/.test(text.body) ? "" : undefined;
  }
}
