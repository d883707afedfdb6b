import type { Kind } from "./objects.js";
import { childPointer, escapeKey } from "./pointer.js";
import type { Extensible } from "./types.js";

/** Which way a value goes: `sent` to the API by whoever uses the package, or `received` from it. */
export type Flow = "sent" | "received";

/** The way of what a webhook or a callback brings and answers: there it is the API that makes the request. */
export function opposite(flow: Flow): Flow {
  return flow === "sent" ? "received" : "sent";
}

/** Where something stands in a document. Its pointer is made where somebody asks for it: of most places nobody does. */
export interface Spot {
  /** What holds it; undefined of what a walk began with, and of what a reference led to. */
  readonly outer: Spot | undefined;
  /** The key under which it stands there; the pointer of what nothing holds. */
  readonly key: string;
  /** Its name or number in the map or list under that key. */
  readonly name: string | undefined;
  /** Its JSON pointer, once somebody has asked for it. */
  pointer: string | undefined;
}

/** Where an object of OpenAPI stands. */
export interface Place extends Spot {
  readonly value: Extensible;
  readonly kind: Kind;
  /** Which way the values of the object go; nobody knows it of components. */
  readonly flow: Flow | undefined;
  readonly outer: Place | undefined;
  /** In how many others it stands. */
  readonly depth: number;
}

/** The place of an object that something holds. */
export function placeIn(
  outer: Place,
  value: Extensible,
  kind: Kind,
  flow: Flow | undefined,
  key: string,
  name: string | undefined,
): Place {
  return { value, kind, flow, outer, key, name, depth: outer.depth + 1, pointer: undefined };
}

/** The place of an object that nothing holds. */
export function placeAt(pointer: string, value: Extensible, kind: Kind, flow: Flow | undefined): Place {
  return { value, kind, flow, outer: undefined, key: pointer, name: undefined, depth: 0, pointer: undefined };
}

/** The JSON pointer of a place, with further keys behind it. */
export function pointerOf(place: Spot, ...keys: readonly (string | number)[]): string {
  const made = place.pointer ?? makePointer(place);
  return keys.length === 0 ? made : childPointer(made, ...keys);
}

/** Each part of a pointer is made once, and shared by all that begin with it, however deep they lie. */
function makePointer(place: Spot): string {
  const waiting: Spot[] = [];
  let known: Spot | undefined = place;
  for (; known !== undefined && known.pointer === undefined; known = known.outer) waiting.push(known);
  let pointer = known?.pointer;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    pointer = pointer === undefined ? next.key : `${pointer}/${escapeKey(next.key)}`;
    if (next.name !== undefined) pointer += `/${escapeKey(next.name)}`;
    next.pointer = pointer;
  }
  return pointer!;
}

/** The last key of the pointer of what something holds: its name in a map, or the keyword. */
export function lastKey({ key, name }: Place): string {
  return name ?? key;
}
