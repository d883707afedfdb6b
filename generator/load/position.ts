import { getLineColLocation, type Source } from "@redocly/openapi-core";

/** A position in a file. */
export interface Position {
  /** Path relative to the working directory, or a URL. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/**
 * Line and column, counted from 1, of the value at a JSON pointer (or of its key), or of the nearest ancestor.
 * openapi-core keeps the syntax tree with the source, so that only the first call for a source parses it.
 */
export function positionAt(source: Source, pointer: string, onKey = false): { line: number; column: number } {
  const { start } = getLineColLocation({ source, pointer: pointer === "#" ? "#/" : pointer, reportOnKey: onKey });
  return { line: start.line, column: start.col };
}
