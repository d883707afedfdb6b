import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { childPointer, isObject, lookUp } from "../document/pointer.js";
import { locateBy, straightTrace, type Position } from "./position.js";

/** A value on a way through a document: what holds it, or the reference that led to it. */
interface Step {
  readonly value: unknown;
  readonly depth: number;
  readonly key: string;
  /** Undefined where a reference led to it, or nothing. */
  readonly outer: Step | undefined;
}

/** Where the values of a document lie deepest within one another, each visited once, references followed as if it stood there. */
export function deepest(root: unknown): { readonly pointer: string; readonly depth: number } {
  const seen = new Set<unknown>();
  let last: Step = { value: root, depth: 0, key: "#", outer: undefined };
  const waiting = [last];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { value, depth } = step;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (depth > last.depth) last = step;
    for (const key of Object.keys(value).reverse()) {
      const inner = (value as Record<string, unknown>)[key];
      if (typeof inner === "object") waiting.push({ value: inner, depth: depth + 1, key, outer: step });
    }
    const $ref = isObject(value) ? value["$ref"] : undefined;
    if (typeof $ref === "string" && $ref.startsWith("#/"))
      waiting.push({ value: lookUp(root, $ref), depth: depth + 1, key: $ref, outer: undefined });
  }
  const keys: string[] = [];
  let first = last;
  for (; first.outer !== undefined; first = first.outer) keys.push(first.key);
  return { pointer: childPointer(first.key, ...keys.reverse()), depth: last.depth };
}

export interface DeepestPlace extends Position {
  readonly pointer: string;
  readonly depth: number;
}

/** The deepest place of some documents; undefined where it lies too deep even for a position. */
export function deepestPlace(documents: readonly ParsedDocument[], cwd: string): DeepestPlace | undefined {
  const places = documents.map((document) => ({ document, ...deepest(document.parsed) }));
  const [place] = places.sort((one, other) => other.depth - one.depth);
  try {
    if (place === undefined) return undefined;
    const { document, pointer, depth } = place;
    return { pointer, depth, ...locateBy(straightTrace(document), pointer, cwd) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
