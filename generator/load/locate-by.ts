import { displayLocation } from "./location.js";
import { positionAt, type Position } from "./position.js";
import type { Trace } from "./trace.js";

/** The position that a trace leads to. */
export function locateBy(trace: Trace, pointer: string, cwd: string): Position {
  const place = trace(pointer);
  return { file: displayLocation(place.source.absoluteRef, cwd), ...positionAt(place.source, place.pointer) };
}
