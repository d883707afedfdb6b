import { pointerOf, type Spot } from "../document/place.js";
import { lookUp } from "../document/pointer.js";
import { keysOf } from "./known-keys.js";

/** What a relative `$id` is compared in, where the description has no address of its own. */
const nowhere = "https://self.invalid/";

/** A schema with an address of its own: references within it are read from there. */
interface Resource {
  readonly address: string;
  readonly pointer: string;
}

/**
 * Turns each `$ref` to a schema by its `$id` into that to its place in the same text, in place; so too a pointer that leads nowhere but
 * from the nearest schema with an `$id`.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1
 */
export function resolveIds(parsed: unknown): void {
  const { ids, references } = keysOf(parsed);
  const self = (parsed as { $self?: unknown } | null | undefined)?.$self;
  const start = addressOf(self, nowhere) ?? nowhere;
  const owned = new Map<Spot, Resource>();
  const byAddress = new Map<string, Resource>();
  const around = nearest(owned);
  for (const { holder, spot } of ids) {
    const address = addressOf(holder["$id"], (spot.outer && around(spot.outer)?.address) ?? start);
    if (address === undefined) continue;
    const resource = { address, pointer: pointerOf(spot) };
    owned.set(spot, resource);
    if (!byAddress.has(address)) byAddress.set(address, resource);
  }
  for (const { holder, spot } of owned.size === 0 ? [] : references) {
    const { $ref } = holder;
    if (typeof $ref !== "string") continue;
    const own = around(spot);
    const place = $ref.startsWith("#")
      ? placeWithin(parsed, $ref, own)
      : placeAt($ref, own?.address ?? start, byAddress);
    if (place !== undefined) holder["$ref"] = place;
  }
}

/** What a text is an address of, without what stands behind `#`; undefined where it is none. */
function addressOf(text: unknown, base: string): string | undefined {
  if (typeof text !== "string" || text.startsWith("#") || !URL.canParse(text, base)) return undefined;
  return new URL(text, base).href.split("#")[0];
}

/** Finds the nearest resource around a place; those are known in the order in which they stand. */
function nearest(owned: ReadonlyMap<Spot, Resource>): (spot: Spot) => Resource | undefined {
  const known = new Map<Spot, Resource | undefined>();
  return (spot) => {
    const passed: Spot[] = [];
    let current: Spot | undefined = spot;
    while (current !== undefined && !owned.has(current) && !known.has(current)) {
      passed.push(current);
      current = current.outer;
    }
    const found = current && (owned.get(current) ?? known.get(current));
    for (const each of passed) known.set(each, found);
    return found;
  };
}

function placeWithin(parsed: unknown, ref: string, own: Resource | undefined): string | undefined {
  if (own === undefined || (ref !== "#" && (!ref.startsWith("#/") || lookUp(parsed, ref) !== undefined)))
    return undefined;
  const place = own.pointer + ref.slice(1);
  return lookUp(parsed, place) === undefined ? undefined : place;
}

function placeAt(ref: string, base: string, byAddress: ReadonlyMap<string, Resource>): string | undefined {
  const address = addressOf(ref, base);
  const target = address === undefined ? undefined : byAddress.get(address);
  if (target === undefined) return undefined;
  const [, fragment = ""] = ref.split("#");
  // An anchor is looked for by its name.
  return fragment === "" || fragment.startsWith("/") ? target.pointer + fragment : `#${fragment}`;
}
