import { lookUp, pointerKeys } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { pointerOf, visit, type Place } from "../document/walk.js";

/** Pointers of schemas by the anchors that they have. */
export type Anchors = ReadonlyMap<string, string>;

/** A schema that a reference, dynamic or not, or an anchor stands in. */
export interface Site {
  readonly schema: Schema;
  readonly place: Place;
}

/** Most anchors that are followed: every one costs a look at every reference. */
const most = 100;

/** What is known of the dynamic anchors of a document, of which each has one schema in every scope. */
export interface Scopes {
  /** Of each schema that is a scope, by its pointer: the anchors that stand in it, and in no other scope inside. */
  readonly anchorsAt: ReadonlyMap<string, Anchors>;
  /** Of each component: the anchors that decide what it says, on whatever way. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
  /** All schemas of the document that refer to something. */
  readonly sites: readonly Site[];
  /** Schemas within which an anchor decides. */
  readonly open: ReadonlySet<object>;
  /** All such anchors. */
  readonly known: ReadonlySet<string>;
  /** Those of them that stand in schemas with an `$id` alone. */
  readonly addressed: ReadonlySet<string>;
}

/**
 * Finds out which anchors can be followed on each way. A schema with an `$id` is a scope, and so is one that stands in no other: each of
 * them may have an anchor once.
 * @returns undefined where there is none, or where a copy of a schema could not stand for it
 */
export function findScopes(document: OpenApi): Scopes | undefined {
  const sites: Site[] = [];
  const owned: { readonly anchor: string; readonly at: string; readonly owner: Place }[] = [];
  const plain = new Set<unknown>();
  visit(document, {
    schema(schema, place) {
      const { $ref, $dynamicRef, $dynamicAnchor, $anchor, discriminator } = schema;
      if ($ref !== undefined || $dynamicRef !== undefined || discriminator) sites.push({ schema, place });
      if ($anchor !== undefined) plain.add($anchor);
      if (typeof $dynamicAnchor !== "string") return;
      owned.push({ anchor: $dynamicAnchor, at: pointerOf(place), owner: ownersOf(place)[0]! });
    },
  });
  const anchorsAt = new Map<string, Map<string, string>>();
  const doubtful = new Set<unknown>(plain);
  for (const { anchor, at, owner } of owned) {
    const own = anchorsAt.get(pointerOf(owner)) ?? new Map<string, string>();
    if (own.has(anchor)) doubtful.add(anchor);
    own.set(anchor, at);
    anchorsAt.set(pointerOf(owner), own);
  }
  for (const own of anchorsAt.values()) for (const anchor of own.keys()) if (doubtful.has(anchor)) own.delete(anchor);
  const known = new Set([...anchorsAt.values()].flatMap((own) => [...own.keys()]));
  if (known.size === 0 || known.size > most) return undefined;
  const addressed = new Set(known);
  for (const { anchor, owner } of owned) if (!hasId(owner)) addressed.delete(anchor);
  const needs = needsOf(sites, known);
  const open = new Set<object>();
  for (const { schema, place } of sites)
    if (decides(schema, needs, known))
      for (let at: Place | undefined = place; at && !open.has(at.value); at = at.outer) open.add(at.value);
  return sites.some((site) => isClosed(document, site, needs, open))
    ? undefined
    : { anchorsAt, needs, sites, open, known, addressed };
}

/** The scopes around a place of a schema, the nearest first. */
export function ownersOf(place: Place): Place[] {
  const owners: Place[] = [];
  for (let at: Place | undefined = place; at?.kind === "schema"; at = at.outer)
    if (hasId(at) || at.outer?.kind !== "schema") owners.push(at);
  return owners;
}

function hasId({ value }: Place): boolean {
  return typeof value["$id"] === "string";
}

/** The name of the component that a pointer leads to, if it leads to one. */
export function componentAt(ref: unknown): string | undefined {
  const keys = typeof ref === "string" && ref.startsWith("#/components/schemas/") ? pointerKeys(ref) : [];
  return keys.length === 3 ? keys[2] : undefined;
}

/** The name of an anchor that a dynamic reference asks for. */
export function anchorOf({ $dynamicRef }: Schema): string | undefined {
  return /#([^/]*)$/.exec(typeof $dynamicRef === "string" ? $dynamicRef : "")?.[1];
}

function needsOf(sites: readonly Site[], known: ReadonlySet<string>): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
  const users = new Map<string, Set<string>>();
  for (const { schema, place } of sites) {
    const [group, kind, name] = pointerKeys(pointerOf(place));
    if (group !== "components" || kind !== "schemas") continue;
    const [anchor, target] = [anchorOf(schema), componentAt(schema.$ref)];
    if (anchor !== undefined && known.has(anchor)) needs.set(name!, (needs.get(name!) ?? new Set()).add(anchor));
    if (target !== undefined) users.set(target, (users.get(target) ?? new Set()).add(name!));
  }
  const waiting = [...needs.keys()];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
    for (const user of users.get(name) ?? []) {
      const own = needs.get(user) ?? new Set();
      const before = own.size;
      for (const anchor of needs.get(name)!) own.add(anchor);
      needs.set(user, own);
      if (own.size > before) waiting.push(user);
    }
  return needs;
}

function decides(schema: Schema, needs: Scopes["needs"], known: ReadonlySet<string>): boolean {
  const anchor = anchorOf(schema);
  return (anchor !== undefined && known.has(anchor)) || needs.has(componentAt(schema.$ref) ?? "");
}

/** Whether a copy of something could not stand for it: as it is referred to from within, or as its name is a value. */
function isClosed(document: OpenApi, { schema, place }: Site, needs: Scopes["needs"], open: Scopes["open"]): boolean {
  const { $ref, discriminator, oneOf = [], anyOf = [] } = schema;
  const isDeep = typeof $ref === "string" && componentAt($ref) === undefined;
  if (isDeep && open.has(Object(lookUp(document, $ref)) as object)) return true;
  if (!discriminator) return false;
  const own = componentAt(pointerOf(place));
  return [own, ...[...oneOf, ...anyOf].map((each) => componentAt(each?.$ref))].some((name) => needs.has(name ?? ""));
}
