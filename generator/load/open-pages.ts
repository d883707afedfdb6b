import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { readSettings, type LoadOptions, type OnProgress, type SourceText } from "./load-options.js";
import { findBlocks } from "./markdown.js";
import { Source, YamlParseError } from "./openapi-core.js";
import { parseSource, syntaxProblem } from "./parse-source.js";
import { readTextFile, type Reader } from "./reader.js";
import { ProblemsError, type Problem } from "../problem.js";

/** What was parsed of a source, before any rule has run. */
export interface Opened {
  readonly documents: readonly ParsedDocument[];
  /** Syntax errors, and warnings of the parser. */
  readonly problems: readonly Problem[];
}

/** Parses the OpenAPI blocks of a documentation page; a page without one opens to nothing. */
export function openPage({ location, body }: SourceText, cwd: string): Opened {
  const documents: ParsedDocument[] = [];
  const problems: Problem[] = [];
  for (const { text, json } of findBlocks(body, location.endsWith(".mdx"))) {
    const source = new Source(location, text);
    try {
      const parsed = parseSource(source, cwd, json);
      if (!isDescription(parsed.value)) continue;
      documents.push({ source, parsed: parsed.value });
      for (const problem of parsed.problems) problems.push(problem);
    } catch (error) {
      if (!(error instanceof YamlParseError)) throw error;
      problems.push(syntaxProblem(error, cwd));
    }
  }
  return { documents, problems };
}

/** Whether a parsed text calls itself an OpenAPI document, of whatever version. */
export function isDescription(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("openapi" in value || "swagger" in value);
}

/** Pages that are read at the same time. */
const concurrency = 8;

/** Reads many documentation pages and parses their OpenAPI blocks, in the order of the pages. */
export async function openPages(locations: readonly string[], reader: Reader, onProgress: OnProgress): Promise<Opened> {
  const pages: Opened[] = [];
  const queue = locations.entries();
  let read = 0;
  const work = async () => {
    for (const [index, location] of queue) {
      pages[index] = await openAt(location, reader);
      onProgress(`page ${++read} of ${locations.length}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return {
    documents: pages.flatMap((page) => page.documents),
    problems: pages.flatMap((page) => page.problems),
  };
}

/** A page that cannot be read is an error: left out, its operations would vanish from the package without a word. */
async function openAt(location: string, reader: Reader): Promise<Opened> {
  try {
    return openPage(await reader.follow(location), reader.settings.cwd);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { documents: [], problems: error.problems };
  }
}

/** The title of a description; undefined where a file is none, or cannot be read as text. */
export async function readTitle(
  path: string,
  cwd: string,
  readFile: LoadOptions["readFile"],
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
