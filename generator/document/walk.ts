import { holdingKeys, waysTo, type Ways } from "./holding.js";
import { kinds, type Keyword } from "./keywords.js";
import type { Kind } from "./objects.js";
import { opposite, placeAt, placeIn, type Flow, type Place } from "./place.js";
import { dereference, isObject } from "./pointer.js";
import type * as types from "./types.js";

export { opposite, pointerOf, type Flow, type Place } from "./place.js";

interface Known {
  openapi: types.OpenApi;
  pathItem: types.PathItem;
  operation: types.Operation;
  parameter: types.Parameter;
  header: types.Parameter;
  requestBody: types.RequestBody;
  response: types.Response;
  mediaType: types.MediaType;
  schema: types.Schema;
  link: types.Link;
  server: types.Server;
  example: types.Example;
  securityScheme: types.SecurityScheme;
}

/** What an object of a kind is. */
export type ObjectOf<K extends Kind> = K extends keyof Known ? Known[K] : types.Extensible;

/**
 * How a walk goes on: past what is inside the object, or not at all; else into it. Where other objects stand in it now, it is "changed";
 * where it has been taken out itself, it is "gone".
 */
export type Step = "skip" | "stop" | "changed" | "gone" | void;

/** What is called for each object of a kind: its place, and which way its values go, which nobody knows of components. */
export type Visitor = { readonly [K in Kind]?: (object: ObjectOf<K>, place: Place, flow: Flow | undefined) => Step };

/** Where a walk begins, unless at the root of a document. */
export interface Start {
  readonly kind?: Kind;
  /** Pointer of the object that it begins with. */
  readonly at?: string;
  readonly flow?: Flow;
  /** The document in which `$ref`s are followed: what they lead to is visited as if it stood there, once in each flow. */
  readonly follow?: types.OpenApi;
}

/**
 * Visits every object of a kind, wherever the table says that one may stand, each once: the outer before the inner, in the order
 * of the table. `$ref`s are not followed unasked, extensions left alone. What a visitor changes within its object is visited as changed.
 */
export function visit(root: object, visitor: Visitor, start?: Start): void {
  const places = start === undefined ? keptPlaces(root) : undefined;
  if (places !== undefined) return visitKept(root, places, visitor);
  const { kind = "openapi", at = "#", flow = "sent", follow } = start ?? {};
  const first = placeAt(at, root as types.Extensible, kind, flow);
  walk({ visitors: visitorsOf(visitor), ways: waysTo(Object.keys(visitor)), follow, seen: {} }, [first]);
}

interface Walk {
  readonly visitors: Visitors;
  readonly ways: Ways;
  readonly follow: types.OpenApi | undefined;
  readonly seen: Seen;
  /** Every place that it comes to, where somebody wants to know. */
  readonly places?: Place[];
}

/** The same as a visitor. To ask an object for a key that it does not have takes ten times as long. */
type Visitors = ReadonlyMap<Kind, Visitor["schema"]>;

function visitorsOf(visitor: Visitor): Visitors {
  return new Map(Object.entries(visitor)) as Visitors;
}

/** The objects that were met, by the flow, where that counts, and by the kind. */
type Seen = { [flow in Flow | "unknown"]?: { [kind in Kind]?: Set<object> } };

/** @returns how a visitor ended it, or had it leave something out, if one did */
function walk({ visitors, ways, follow, seen, places }: Walk, waiting: Place[]): Step {
  let left: Step = undefined;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value, kind, flow } = place;
    if (isMet(seen, place, follow && flow)) continue;
    places?.push(place);
    const step = visitors.get(kind)?.(value, place, flow);
    if (step === "stop") return step;
    if (step === "gone") places?.pop();
    if (step === "skip") left = step;
    if (step === "skip" || step === "gone") continue;
    const first = waiting.length;
    const target = follow && typeof value.$ref === "string" ? dereference(follow, value) : undefined;
    if (target) waiting.push(placeAt(value.$ref as string, target, kind, flow));
    pushInside(waiting, place, ways);
    // The last that is put there is the first that is taken.
    for (let low = first, high = waiting.length - 1; low < high; low++, high--)
      [waiting[low], waiting[high]] = [waiting[high]!, waiting[low]!];
  }
  return left;
}

function isMet(seen: Seen, { value, kind }: Place, flow: Flow | undefined): boolean {
  const objects = ((seen[flow ?? "unknown"] ??= {})[kind] ??= new Set());
  const before = objects.size;
  return objects.add(value).size === before;
}

function pushInside(waiting: Place[], outer: Place, ways: Ways): void {
  const { value, kind, flow } = outer;
  for (const { key, keyword } of holdingKeys(ways[kind], value)) {
    const held = value[key] as types.Extensible;
    const way = flowWithin(keyword, flow);
    const inner = keyword.holds!;
    if (keyword.form === "one") {
      if (!Array.isArray(held)) waiting.push(placeIn(outer, held, inner, way, key, undefined));
      continue;
    }
    for (const name of Object.keys(held)) {
      const part = held[name];
      if (isObject(part)) waiting.push(placeIn(outer, part, inner, way, key, name));
    }
  }
}

function flowWithin({ holds, flips }: Keyword, flow: Flow | undefined): Flow | undefined {
  if (holds === "components") return undefined;
  return flips && flow !== undefined ? opposite(flow) : flow;
}

/** Of documents that are walked again and again, every object with its place, in the order of a walk; "stale" where that has changed. */
const kept = new WeakMap<object, readonly Place[] | "stale">();

/**
 * Has a document, in which nothing stands at two places, walked once for all walks over the whole of it, until it is let go. Whoever
 * changes which objects it holds says so: a visitor by its step, anybody else by `changed`.
 */
export function keepPlaces(document: object): void {
  kept.set(document, "stale");
}

/** Says of a document that it may hold other objects than before, or hold them elsewhere. */
export function changed(document: object): void {
  if (kept.has(document)) kept.set(document, "stale");
}

/** Has a document walked anew for each walk. */
export function letGo(document: object): void {
  kept.delete(document);
}

function keptPlaces(root: object): readonly Place[] | undefined {
  const known = kept.get(root);
  if (known !== "stale") return known;
  const places: Place[] = [];
  const add = (_object: object, place: Place) => void places.push(place);
  visit(root, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, add])), {});
  kept.set(root, places);
  return places;
}

/** Visits what is known to stand in a document; from the first change on, where it is no more what it was, it is walked. */
function visitKept(root: object, places: readonly Place[], visitor: Visitor): void {
  let live: (Walk & { readonly places: Place[] }) | undefined;
  let isWhole = true;
  let [skipped, gone] = [Infinity, Infinity];
  const visitors = visitorsOf(visitor);
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!;
    if (place.depth > gone) continue;
    gone = live !== undefined && isMet(live.seen, place, undefined) ? place.depth : Infinity;
    if (gone !== Infinity) continue;
    live?.places.push(place);
    if (place.depth > skipped) continue;
    skipped = Infinity;
    const step = visitors.get(place.kind)?.(place.value, place, place.flow);
    if (step === "stop") return live && changed(root);
    if (step === "skip") skipped = place.depth;
    if (step !== "changed" && step !== "gone") continue;
    gone = place.depth;
    live ??= {
      visitors,
      ways: kinds,
      follow: undefined,
      seen: seenBefore(places, index),
      places: places.slice(0, index + 1),
    };
    const inside: Place[] = [];
    if (step === "gone") live.places.pop();
    else pushInside(inside, place, live.ways);
    const left = walk(live, inside.reverse());
    if (left === "stop") return changed(root);
    isWhole &&= left === undefined;
  }
  if (live !== undefined) kept.set(root, isWhole ? live.places : "stale");
}

function seenBefore(places: readonly Place[], end: number): Seen {
  const seen: Seen = {};
  for (let index = 0; index <= end; index++) isMet(seen, places[index]!, undefined);
  return seen;
}

/** What objects of a kind are to become. */
export type Mapper = { readonly [K in Kind]?: (object: ObjectOf<K>) => unknown };

/** A copy of an object in which those directly within it are what a mapper makes of them; what is no object (`true`) stays. */
export function mapWithin<K extends Kind>(kind: K, object: ObjectOf<K>, mapper: Mapper): ObjectOf<K> {
  const copy: types.Extensible = { ...object };
  for (const { key, keyword } of holdingKeys(kinds[kind], copy)) {
    const change = mapper[keyword.holds!] as Mapper["schema"];
    const value = copy[key] as types.Extensible;
    const changed = (part: unknown) => (change && isObject(part) ? change(part) : part);
    if (keyword.form === "one") copy[key] = changed(value);
    else if (Array.isArray(value)) copy[key] = value.map(changed);
    else copy[key] = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, changed(part)]));
  }
  return copy as ObjectOf<K>;
}
