import { Source, YamlParseError, type Document as ParsedDocument } from "@redocly/openapi-core";
import type { Problem } from "../problem.js";
import { findBlocks } from "./find-blocks.js";
import { parseSource, syntaxProblem } from "./parse-source.js";
import type { SourceText } from "./load-options.js";

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
