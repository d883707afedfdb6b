import { parseYaml, YamlParseError, type Source } from "@redocly/openapi-core";
import type { Problem } from "../problem.js";
import { aliasFault } from "./check-aliases.js";
import { textPositions } from "./json-positions.js";
import { displayLocation } from "./location.js";
import { positionAt } from "./position.js";
import { removeUnsafeKeys } from "./remove-unsafe-keys.js";
import { scanJson } from "./scan-json.js";

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
  const value = /^\s*[{[]/.test(source.body) ? parseBraces(source, json, warn) : parseYamlText(source, warn);
  for (const pointer of removeUnsafeKeys(value, source.body)) {
    const { line, column } = positionAt(source, pointer, true);
    warn(
      "unsafe-key",
      "The key __proto__ was left out: it would change the objects that hold it.",
      line,
      column,
      pointer,
    );
  }
  return { value, problems };

  function warn(rule: string, message: string, line: number, column: number, pointer?: string): void {
    const file = displayLocation(source.absoluteRef, cwd);
    problems.push({ severity: "warning", rule, message, file, line, column, ...(pointer && { pointer }) });
  }
}

/** More would cost the square of their number where positions are looked for. */
const mostDuplicates = 100;

type Warn = (rule: string, message: string, line: number, column: number) => void;

function parseBraces(source: Source, json: boolean, warn: Warn): unknown {
  const { fault, duplicates } = scanJson(source.body);
  const at = textPositions(source.body);
  if (fault) {
    if (!json && !fault.expected.startsWith("at most")) return parseYamlText(source, warn);
    const { line, column } = at(fault.offset);
    throw parseError(`Not JSON: expected ${fault.expected}`, source, line, column);
  }
  if (duplicates.length > mostDuplicates) {
    const { line, column } = at(duplicates[mostDuplicates]!.offset);
    throw parseError(`More than ${mostDuplicates} keys stand twice in their object`, source, line, column);
  }
  for (const { key, offset } of duplicates) {
    const { line, column } = at(offset);
    warn("duplicate-key", `The key "${key}" stands twice in this object: the last one counts.`, line, column);
  }
  return JSON.parse(source.body);
}

function parseYamlText(source: Source, warn: Warn): unknown {
  const value = parseIndented(source, warn);
  const fault = source.body.includes("*") ? aliasFault(value) : undefined;
  if (fault !== undefined) throw parseError(fault, source, 1, 1);
  return value;
}

/** Most lines that are read though they stand too far to the left: each costs a parse. */
const mostMended = 200;

/**
 * Parses YAML, also where a line within quotes or brackets stands no deeper than its key: YAML 1.2 forbids that, yet nearly every
 * other reader takes it. There blanks at the beginning of a line mean nothing, so that more of them change nothing.
 */
function parseIndented(source: Source, warn: Warn): unknown {
  const lines = source.body.split("\n");
  const mended: number[] = [];
  let first: Error | undefined;
  for (;;) {
    try {
      const value = parseYaml(lines.join("\n"));
      const message = "A line within quotes or brackets must stand deeper than its key: here YAML 1.2 ends it.";
      for (const line of mended) warn("yaml-indentation", message, line + 1, 1);
      return value;
    } catch (error) {
      first ??= error as Error;
      const line = (error as { mark?: { line?: number } }).mark?.line;
      const isTooShallow = (error as { reason?: string }).reason === "deficient indentation";
      if (!isTooShallow || line === undefined || mended.includes(line) || mended.length === mostMended)
        throw new YamlParseError(new Error(`Not YAML: ${first.message}`), source);
      mended.push(line);
      lines[line] = " ".repeat(deepIndentation) + (lines[line] ?? "");
    }
  }
}

/** Deeper than keys stand. */
const deepIndentation = 200;

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
