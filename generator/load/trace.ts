import type { Document as ParsedDocument, Source } from "@redocly/openapi-core";
import { childPointer, pointerKeys } from "../document/pointer.js";
import { eachValue } from "./each-value.js";
import { displayLocation } from "./location.js";
import { positionAt, type Position } from "./position.js";
import type { SourceResolver } from "./resolver.js";

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
 */
export async function bundleTrace(root: ParsedDocument, resolver: SourceResolver): Promise<Trace> {
  const places = new Map<unknown, Place>();
  for (const [location, loading] of resolver.cache) {
    const document = await loading.catch(() => undefined);
    if (location === root.source.absoluteRef || !document || !("parsed" in document)) continue;
    const { source, parsed } = document;
    eachValue(parsed, (value, pointer) => places.has(value) || places.set(value, { source, pointer }));
  }
  return (pointer) => {
    let value = root.parsed;
    let place: Place = { source: root.source, pointer: "#/" };
    for (const key of pointerKeys(pointer)) {
      value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
      place = places.get(value) ?? { source: place.source, pointer: childPointer(place.pointer, key) };
    }
    return place;
  };
}
