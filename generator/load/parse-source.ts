import {
  parseYaml,
  YamlParseError,
  Source,
  BaseResolver,
  isSupportedExtension,
  ResolveError,
  type Document as ParsedDocument,
} from "@redocly/openapi-core";
import { textPositions, scanJson } from "./json-text.js";
import { displayLocation, isUrl } from "./location.js";
import { aliasFault, removeUnsafeKeys } from "./parsed-value.js";
import { positionAt } from "./position.js";
import type { Reader } from "./reader.js";
import type { Problem } from "../problem.js";

/** A parsed text, and warnings about what the parser would pass over. */
export interface Parsed {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Parses JSON or YAML. Text that is JSON goes through JSON.parse, which takes a twentieth of the time.
 * Throws YamlParseError, with line and column, which openapi-core reports where a `$ref` leads to such a file.
 * @param json whether the source calls itself JSON, so that nothing but JSON will do where it starts like JSON
 */
export function parseSource(source: Source, cwd: string, json: boolean): Parsed {
  const problems: Problem[] = [];
  const value = /^\s*[{[]/.test(source.body) ? parseBraces(source, json, warn) : parseYamlText(source);
  for (const pointer of removeUnsafeKeys(value, source.body)) {
    const message = "The key __proto__ was left out: it would change the objects that hold it.";
    warn("unsafe-key", message, { ...positionAt(source, pointer, true), pointer });
  }
  return { value, problems };

  function warn(rule: string, message: string, at: Place): void {
    problems.push({ severity: "warning", rule, message, file: displayLocation(source.absoluteRef, cwd), ...at });
  }
}

type Place = Pick<Problem, "line" | "column" | "pointer">;

function parseBraces(source: Source, json: boolean, warn: (rule: string, message: string, at: Place) => void): unknown {
  const { fault, duplicates } = scanJson(source.body);
  const at = textPositions(source.body);
  if (fault) {
    if (!json && !fault.expected.startsWith("at most")) return parseYamlText(source);
    const { line, column } = at(fault.offset);
    throw parseError(`Not JSON: expected ${fault.expected}`, source, line, column);
  }
  for (const { key, offset } of duplicates)
    warn("duplicate-key", `The key "${key}" stands twice in this object: the last one counts.`, at(offset));
  return JSON.parse(source.body);
}

function parseYamlText(source: Source): unknown {
  let value: unknown;
  try {
    value = parseYaml(source.body);
  } catch (error) {
    throw new YamlParseError(new Error(`Not YAML: ${(error as Error).message}`), source);
  }
  const fault = source.body.includes("*") ? aliasFault(value) : undefined;
  if (fault !== undefined) throw parseError(fault, source, 1, 1);
  return value;
}

/** YamlParseError reads line and column from the end of the message. */
function parseError(message: string, source: Source, line: number, column: number): YamlParseError {
  return new YamlParseError(new Error(`${message} (${line}:${column})`), source);
}

/** The problem of a text that is neither JSON nor YAML. */
export function syntaxProblem(error: YamlParseError, cwd: string): Problem {
  return {
    severity: "error",
    rule: "syntax",
    message: error.message.replace(/ \(\d+:\d+\)$/, ""),
    file: displayLocation(error.source.absoluteRef, cwd),
    line: error.line || 1,
    column: error.col || 1,
  };
}

/** Openapi-core's resolver of `$ref`s, reading through our reader and parsing with our parser. */
export class SourceResolver extends BaseResolver {
  /** Warnings of parsing the files that `$ref`s led to. */
  readonly problems: Problem[] = [];

  constructor(readonly reader: Reader) {
    super();
  }

  override async loadExternalRef(location: string): Promise<Source> {
    try {
      const { body, mimeType } = await this.reader.read(location);
      return new Source(location, body, mimeType);
    } catch (error) {
      throw new ResolveError(error as Error);
    }
  }

  override parseDocument(source: Source): ParsedDocument {
    const path = isUrl(source.absoluteRef) ? new URL(source.absoluteRef).pathname : source.absoluteRef;
    const structured = isSupportedExtension(path) || /json|yaml|openapi/.test(source.mimeType ?? "");
    if (!structured) return { source, parsed: source.body };
    const { value, problems } = parseSource(source, this.reader.settings.cwd, path.endsWith(".json"));
    this.problems.push(...problems);
    return { source, parsed: value };
  }
}
