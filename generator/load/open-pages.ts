import { Source, YamlParseError, type Document as ParsedDocument } from "@redocly/openapi-core";
import type { SourceText } from "./load-options.js";
import { findBlocks } from "./markdown.js";
import { parseSource, syntaxProblem } from "./parse-source.js";
import type { Reader } from "./reader.js";
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
      problems.push(...parsed.problems);
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
export async function openPages(
  locations: readonly string[],
  reader: Reader,
  onProgress: (message: string) => void,
): Promise<Opened> {
  let read = 0;
  const pages = await mapConcurrently(locations, concurrency, async (location): Promise<Opened> => {
    const opened = await openAt(location, reader);
    onProgress(`page ${++read} of ${locations.length}`);
    return opened;
  });
  return {
    documents: pages.flatMap((page) => page.documents),
    problems: pages.flatMap((page) => page.problems),
  };
}

/** A page that cannot be read is an error: left out, its operations would vanish from the package without a word. */
async function openAt(location: string, reader: Reader): Promise<Opened> {
  try {
    return openPage(await reader.read(location), reader.settings.cwd);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { documents: [], problems: error.problems };
  }
}

/** Maps a list by an asynchronous function, at most `limit` calls at a time, keeping the order of the list. */
async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
