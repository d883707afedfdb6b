import { pointer } from "../../document/pointer.js";
import type { OpenApi } from "../../document/types.js";
import { opposite, type Flow } from "../../document/walk.js";
import type { PackageNames } from "../../model/names.js";
import { deepEqual } from "../values.js";
import { isCut, piecesOf, type Given, type Piece, type Pieces } from "./pieces.js";
import { isSameType } from "./same-type.js";

/** Two documents that are compared with types. */
export interface Documents {
  readonly base: OpenApi;
  readonly revision: OpenApi;
}

/**
 * Both documents with nothing left in them but what has changed, whatever uses that, and whatever these use: the types of all the
 * rest are alike. What else decides on those types stays too: what has such a name, and for each way that a schema goes something
 * that sends or receives it. Where a document cannot be cut, both are whole.
 * @param others ids of what differs in something that no document says
 * @param names the endings of the names that a package gives to what it makes of one operation or webhook
 */
export function slices(
  { base, revision }: Documents,
  names: PackageNames,
  given: Given,
  others: readonly string[] = [],
): Documents {
  const [before, after] = [piecesOf(base, names, given), piecesOf(revision, names, given)];
  if (!before || !after || !deepEqual(base.security, revision.security)) return { base, revision };
  const both = [before, after].map((pieces) => ({ pieces, whole: reachedFrom(pieces.keys(), pieces) }));
  const kept = changedIds(before, after, (id) => both.some(({ whole }) => whole.ids.has(id)));
  for (const id of others) if (before.has(id) || after.has(id)) kept.add(id);
  addUsers(kept, before, after);
  addWebhooks(kept, before, after);
  if (kept.size > 0) for (const { pieces } of both) addShared(kept, pieces);
  for (let size = -1; size !== kept.size;) {
    size = kept.size;
    for (const id of kept) for (const { pieces } of both) usedBy(pieces, id).forEach((used) => kept.add(used));
    for (const { pieces, whole } of both) addWays(kept, pieces, whole);
  }
  return { base: cut(base, before, kept), revision: cut(revision, after, kept) };
}

function usedBy(pieces: Pieces, id: string): string[] {
  const { sent = [], received = [] } = pieces.get(id)?.uses ?? {};
  return [...sent, ...received];
}

/** What is not the same on both sides, and what could be called like something that only one side has. */
function changedIds(before: Pieces, after: Pieces, isReached: (id: string) => boolean): Set<string> {
  const changed = new Set<string>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(id), after.get(id)];
    if (isReached(id) && !(one && other && isSame(id, one, other))) changed.add(id);
  }
  const [claims, now] = [claimsIn(before), claimsIn(after)];
  for (const name of new Set([...claims.keys(), ...now.keys()])) {
    const [one, other] = [claims.get(name) ?? [], now.get(name) ?? []];
    if (one.join() !== other.join()) for (const id of [...one, ...other]) if (isReached(id)) changed.add(id);
  }
  return changed;
}

function isSame(id: string, one: Piece, other: Piece): boolean {
  return deepEqual(one.given, other.given) && isSameType(id, one.value, other.value);
}

/** The pieces that may have each name, in the order in which they get one. */
function claimsIn(pieces: Pieces): Map<string, string[]> {
  const claims = new Map<string, string[]>();
  for (const [id, { names }] of pieces)
    for (const name of new Set(names)) claims.set(name, [...(claims.get(name) ?? []), id]);
  return claims;
}

function addUsers(kept: Set<string>, ...sides: readonly Pieces[]): void {
  const users = new Map<string, Set<string>>();
  for (const pieces of sides)
    for (const id of pieces.keys())
      for (const used of usedBy(pieces, id)) users.set(used, (users.get(used) ?? new Set()).add(id));
  for (const id of kept) users.get(id)?.forEach((user) => kept.add(user));
}

/** All webhooks where one is kept: each is a required member of the type of their handlers. */
function addWebhooks(kept: Set<string>, ...sides: readonly Pieces[]): void {
  const isWebhook = (id: string) => id.startsWith("#/webhooks/");
  if ([...kept].some(isWebhook))
    for (const pieces of sides) for (const id of pieces.keys()) if (isWebhook(id)) kept.add(id);
}

/** What says something of others, and the first of all that add the same to what the whole document shares. */
function addShared(kept: Set<string>, pieces: Pieces): void {
  const known = new Set<string>();
  for (const [id, { isAlwaysThere, shared }] of pieces) {
    if (isAlwaysThere || shared.some((each) => !known.has(each))) kept.add(id);
    shared.forEach((each) => known.add(each));
  }
}

/** Which way the values of pieces go. */
interface Reached {
  /** `sent #/components/schemas/Pet`, and the path item or webhook that it was reached from. */
  readonly ways: ReadonlyMap<string, string>;
  /** Ids of what is reached at all. */
  readonly ids: ReadonlySet<string>;
}

/** Follows references from those of the given pieces that are path items and webhooks; where a document has none, all is reached. */
function reachedFrom(from: Iterable<string>, pieces: Pieces): Reached {
  const ways = new Map<string, string>();
  const isStart = (id: string) => !id.startsWith("#/components/");
  if (![...pieces.keys()].some(isStart)) return { ways, ids: new Set(from) };
  for (const start of [...from].filter(isStart)) {
    const waiting: [string, Flow][] = [[start, start.startsWith("#/webhooks/") ? "received" : "sent"]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [id, flow] = next;
      const piece = pieces.get(id);
      if (!piece || ways.has(`${flow} ${id}`)) continue;
      ways.set(`${flow} ${id}`, start);
      for (const used of piece.uses.sent) waiting.push([used, flow]);
      for (const used of piece.uses.received) waiting.push([used, opposite(flow)]);
    }
  }
  return { ways, ids: new Set([...ways.keys()].map(idIn)) };
}

function idIn(way: string): string {
  return way.slice(way.indexOf(" ") + 1);
}

/** For each way that a kept schema goes, what it is reached from: types depend on the ways. */
function addWays(kept: Set<string>, pieces: Pieces, whole: Reached): void {
  const own = reachedFrom(kept, pieces);
  for (const [way, root] of whole.ways) if (!own.ways.has(way) && kept.has(idIn(way))) kept.add(root);
}

function cut(document: OpenApi, pieces: Pieces, kept: ReadonlySet<string>): OpenApi {
  const { ids } = reachedFrom(kept, pieces);
  const within = (group: object | undefined, ...keys: readonly string[]) =>
    Object.fromEntries(Object.entries(group ?? {}).filter(([name]) => ids.has(pointer(...keys, name))));
  const { paths, webhooks, components } = document;
  const groups = Object.entries((components ?? {}) as Record<string, object>).map(([section, group]) => [
    section,
    isCut(section) ? within(group, "components", section) : group,
  ]);
  return {
    ...document,
    paths: within(paths, "paths"),
    ...(webhooks && { webhooks: within(webhooks, "webhooks") }),
    components: Object.fromEntries(groups),
  } as OpenApi;
}
