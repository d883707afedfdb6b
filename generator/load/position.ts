import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { getLineColLocation, Source } from "./openapi-core.js";
import { isJson, jsonPositions, type Positions } from "./json-text.js";
import { pointerOf } from "../document/place.js";
import { childPointer, pointerKeys } from "../document/pointer.js";
import { eachValue } from "./parsed-value.js";
import { displayLocation } from "./location.js";
import type { SourceResolver } from "./parse-source.js";

/** A position in a file. */
export interface Position {
  /** Path relative to the working directory, or a URL. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/** Line and column, counted from 1, of the value at a JSON pointer (or of its key), or of the nearest ancestor. */
export function positionAt(source: Source, pointer: string, onKey = false): { line: number; column: number } {
  const known = positions.get(source) ?? (isStructured(source) ? jsonPositions(source.body) : yamlPositions(source));
  positions.set(source, known);
  return known(pointer, onKey);
}

/** A source is read once, whatever is asked. */
const positions = new WeakMap<Source, Positions>();

function isStructured(source: Source): boolean {
  return json.has(source) || (/^\s*[{[]/.test(source.body) && isJson(source.body));
}

/** Sources that were read as JSON: to ask it once more takes as long as to read them. */
const json = new WeakSet<Source>();

/** Says of a source that it is JSON. */
export function tellJson(source: Source): void {
  json.add(source);
}

function yamlPositions(source: Source): Positions {
  const sought = new YamlSource(source.absoluteRef, withoutTags(source.body));
  return (pointer, reportOnKey = false) => {
    const { start } = getLineColLocation({
      source: sought,
      pointer: pointer === "#" ? "#/" : pointer,
      reportOnKey,
    });
    return { line: start.line, column: start.col };
  };
}

/** Openapi-core keeps the syntax tree with a source. Made without a look for keys that stand twice, which takes the square of them. */
class YamlSource extends Source {
  override getAst(parse: Parameters<Source["getAst"]>[0]): ReturnType<Source["getAst"]> {
    return super.getAst((text, options) => parse(text, { ...options, ignoreDuplicateKeys: true }));
  }
}

/** The syntax tree trips over some tags (`!!binary`, `!!float`) where text stands: blanks in their place move nothing. */
function withoutTags(text: string): string {
  return text.replace(/!![a-z]+/g, (tag) => " ".repeat(tag.length));
}

/** A place in a source as it was written. */
export interface Place {
  readonly source: Source;
  /** JSON pointer into the source. */
  readonly pointer: string;
}

/** Leads from a JSON pointer of a document to the place in a source that its value came from. */
export type Trace = (pointer: string) => Place;

/** The position that a trace leads to. */
export function locateBy(trace: Trace, pointer: string, cwd: string): Position {
  const place = trace(pointer);
  return { file: displayLocation(place.source.absoluteRef, cwd), ...positionAt(place.source, place.pointer) };
}

/** The trace of a document that is still as it was written. */
export function straightTrace({ source }: ParsedDocument): Trace {
  return (pointer) => ({ source, pointer });
}

/**
 * The trace of a document that is about to be bundled.
 * Bundling moves objects of other files into the document without copying them, so it is enough to remember where
 * each of them stood: the nearest ancestor that came from another file says where a value was written.
 * @param written leads from the document itself to where it was written
 */
export async function bundleTrace(root: ParsedDocument, resolver: SourceResolver, written: Trace): Promise<Trace> {
  const places = new Map<unknown, Place>();
  for (const [location, loading] of resolver.cache) {
    const document = await loading.catch(() => undefined);
    if (location === root.source.absoluteRef || !document || !("parsed" in document)) continue;
    const { source, parsed } = document;
    eachValue(parsed, (value, spot) => places.has(value) || places.set(value, { source, pointer: pointerOf(spot) }));
  }
  return (pointer) => {
    let value = root.parsed;
    let place: Place = { source: root.source, pointer: "#/" };
    for (const key of pointerKeys(pointer)) {
      value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
      place = places.get(value) ?? { source: place.source, pointer: childPointer(place.pointer, key) };
    }
    return place.source === root.source ? written(place.pointer) : place;
  };
}
