import { lookUp, pointer, pointerKeys } from "../../document/pointer.js";
import { reach } from "../../document/reach.js";
import type { OpenApi } from "../../document/types.js";
import type { Change } from "../change.js";
import { isObject } from "../located.js";
import { groupBy } from "../values.js";
import { differsAt, isInBoth, placeIn } from "../place-in.js";
import { verdictRank } from "../report/verdicts.js";
import type { SdkChange } from "./sdk-change.js";
import type { Chain } from "./use.js";

/** Changes of a description by every place that they are at or below. */
export interface ReasonIndex {
  readonly changes: readonly Change[];
  readonly below: ReadonlyMap<string, readonly Reason[]>;
  /** Of those, the ones about the place itself, by {@link isHere}: a place may have thousands below it. */
  readonly here: (place: string) => readonly Reason[];
  /** Of those, the ones no deeper than one key. */
  readonly near: (place: string) => readonly Reason[];
  /** Changes of what operations have, by what that is: `responses`. */
  readonly byPart: ReadonlyMap<string, readonly Reason[]>;
  readonly documents: readonly [base: OpenApi, revision: OpenApi];
}

interface Reason {
  readonly index: number;
  /** Keys from the place to the change. */
  readonly rest: readonly string[];
  readonly at: string;
  /** Which description the change is told at. */
  readonly side: "base" | "revision";
}

/** What types never depend on. */
const typeless =
  "x-katagami-retry minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf uniqueItems".split(
    " ",
  );

/** Changes at one place that may explain something there: the first ones do. */
const most = 10_000;

/** Whether a change may be one of types: words and bounds are not. */
export function mayChangeTypes(change: Change): boolean {
  return !(change.wire === "none" && change.docs) && !isAbout(change, typeless);
}

/** Words and bounds explain nothing, so they are left out. */
export function indexOf(changes: readonly Change[], documents: ReasonIndex["documents"]): ReasonIndex {
  const below = new Map<string, Reason[]>();
  changes.forEach((change, index) => {
    const { base, revision } = change;
    if (!mayChangeTypes(change)) return;
    for (const [side, place] of Object.entries({ base, revision })) {
      if (!place) continue;
      const at = place.pointer;
      const keys = pointerKeys(at);
      for (let depth = 0; depth <= keys.length; depth++) {
        const above = pointer(...keys.slice(0, depth));
        const known = below.get(above) ?? [];
        below.set(above, known);
        if (known.length < most) known.push({ index, rest: keys.slice(depth), at, side: side as Reason["side"] });
      }
    }
  });
  const ofPaths = (below.get("#") ?? []).filter(({ rest }) => rest[0] === "paths");
  const byPart = groupBy(ofPaths, ({ rest }) => rest[3] ?? "");
  const here = remembered((place) => (below.get(place) ?? []).filter(isHere));
  const near = remembered((place) => (below.get(place) ?? []).filter(({ rest }) => rest.length <= 1));
  return { changes, below, here, near, byPart, documents };
}

/** Looks each place through once. */
function remembered(find: (place: string) => readonly Reason[]): (place: string) => readonly Reason[] {
  const known = new Map<string, readonly Reason[]>();
  return (place) => {
    const found = known.get(place) ?? find(place);
    known.set(place, found);
    return found;
  };
}

/**
 * The change that explains what the compiler found: of too little that is sent, one of what is missing; else one at the place
 * itself, the nearest above it, or the nearest below it. Of several the worst. What is gone as a whole is explained by all that
 * was in it, and what has another name by nothing else.
 * @returns indices; none where nothing explains it
 */
export function findReasons({ chain, side, missing, at, kind, rule }: SdkChange, index: ReasonIndex): number[] {
  const reasons = (places: readonly string[]) => reasonsAt(places, index);
  const levels = [...chain].reverse();
  const [inner = []] = levels;
  const isEdited = (place: string) => isInBoth(index.documents, place) && differsAt(index.documents, place);
  // What differs, though no change tells of it, is not explained by what is around it.
  const isTold = (place: string) => index.below.has(place);
  const untold = levels.findIndex((places) => !places.some(isTold) && places.some(isEdited));
  const told = levels.slice(0, untold === -1 ? levels.length : untold);
  const isPlaceGone = !inner.some((place) => isInBoth(index.documents, place));
  const isNameGone = rule === "export-removed" || rule === "export-added";
  const isWhole = (reason: Reason) => reason.rest.length === 0 && isExistence(reason, index);
  const explains = (reason: Reason) => missing !== undefined || !isOfOther(reason, at, index);
  const demands = (missing ?? []).map((way) => demandsOf(way, chain, index));
  const isOfPath = isNameGone && kind === "client";
  const isRenamed = [chain, ...(missing ?? [])].some((way) => renamedIn(way, index).length > 0);
  const isByName = isRenamed || isOfPath || demands.length > 0;
  const parts = isPlaceGone ? nearest(reasons(inner)).filter((reason) => isExistence(reason, index)) : [];
  const found = isByName
    ? firstOf(function* () {
        yield* demands;
        for (const places of levels) yield hereAt(places, index).filter(isWhole);
      })
    : firstOf(function* () {
        yield isNameGone && !isPlaceGone ? accessOf(inner, index) : [];
        yield parts;
        for (const places of told) {
          const here = hereAt(places, index).filter(explains);
          yield here.filter(isWhole);
          yield here.filter((reason) => reason.side === side);
          yield here;
        }
        if (told.length > 0) yield nearest(reasons(inner));
      });
  const uses = found || !isNameGone || isOfPath ? [] : lastUsesOf(inner, side, index);
  const group = found ?? (uses.length > 0 ? uses : inferredFrom(chain, index));
  return group === parts ? parts.map((reason) => reason.index) : worst(group, index);
}

/** The first group that is not empty: those after it are not even looked for. */
function firstOf(groups: () => Iterable<Reason[]>): Reason[] | undefined {
  for (const group of groups()) if (group.length > 0) return group;
  return undefined;
}

/** Parameters on a way that have another name in the other description, or refer to another one, though no change tells of it. */
export function renamedIn(chain: Chain, { documents, here }: ReasonIndex): string[] {
  return chain.flat().filter((at) => {
    const own = documents.map((document) => objectAt(document, placeIn(document, at)));
    const [one, other] = own.map((value, index) => ({ ...value, ...objectAt(documents[index]!, value["$ref"]) }));
    const isTold = here(at).some(({ rest }) => rest.length === 0);
    const isSame =
      one!["name"] === other!["name"] || (own[0]!["$ref"] !== undefined && own[0]!["$ref"] === own[1]!["$ref"]);
    return !isTold && !isSame && one!["in"] !== undefined && one!["in"] === other!["in"];
  });
}

/** The object at a pointer; an empty one where there is none. */
function objectAt(document: OpenApi, at: unknown): Record<string, unknown> {
  const value = typeof at === "string" ? lookUp(document, at) : undefined;
  return isObject(value) ? value : {};
}

/** Changes at or below places, the first place first. */
function reasonsAt(places: readonly string[], { below }: ReasonIndex): readonly Reason[] {
  const [only, ...others] = places;
  if (only !== undefined && others.length === 0) return below.get(only) ?? [];
  return places.flatMap((place) => below.get(place) ?? []);
}

/** Those that are about places themselves. */
function hereAt(places: readonly string[], { here }: ReasonIndex): Reason[] {
  return places.flatMap(here);
}

/** Changes by which a way leads to something that has to be sent: it is sent at all, is new, or is required. */
function demandsOf(way: Chain, chain: Chain, index: ReasonIndex): Reason[] {
  const known = new Set(chain.flat());
  const places = [...way].reverse().flat();
  const own = places.filter((place) => !known.has(place)).flatMap(index.near);
  const asks = (reason: Reason, ...keywords: readonly string[]) => isAbout(index.changes[reason.index]!, keywords);
  const isList = ({ rest }: Reason) => ["", "required"].includes(rest.join("/"));
  const groups = [
    own.filter((reason) => asks(reason, "required", "readOnly", "writeOnly")),
    own.filter(({ rest }) => rest.length === 0),
    (chain.at(-1) ?? []).flatMap(index.near).filter((reason) => isList(reason) && asks(reason, "required")),
  ];
  return groups.find(({ length }) => length > 0) ?? [];
}

/** Whether a change is of one of these keywords, on either side. */
function isAbout({ base, revision }: Change, keywords: readonly string[]): boolean {
  return [base, revision].some((place) => keywords.includes(place?.pointer.replace(/^.*\//, "") ?? ""));
}

/** Changes of what is only sent or only received: by these, a component has a name for either, or one for both. */
function accessOf(places: readonly string[], index: ReasonIndex): Reason[] {
  const within = new Set(places);
  for (const document of index.documents)
    for (const place of places) for (const at of reach(document, lookUp(document, place))) within.add(at);
  return reasonsAt([...within], index).filter((reason) =>
    isAbout(index.changes[reason.index]!, ["readOnly", "writeOnly"]),
  );
}

/** Whether a change of what a holder requires is about another of its properties. */
function isOfOther({ rest, index }: Reason, at: readonly string[], { changes, documents }: ReasonIndex): boolean {
  const places = [changes[index]!.base, changes[index]!.revision].flatMap((place) => place?.pointer ?? []);
  const list = places.find((place) => place.endsWith("/required"));
  if (list === undefined || rest.length > 1 || list.includes("/parameters/")) return false;
  const name = at.at(-1)!;
  const [before, after] = documents
    .map((document) => lookUp(document, placeIn(document, list) ?? list))
    .map((each) => Array.isArray(each) && each.includes(name));
  return before === after;
}

/** Changes of what leads to a component: that which nothing leads to any more has no name in the package. */
function lastUsesOf(places: readonly string[], side: Reason["side"], { below, documents }: ReasonIndex): Reason[] {
  const document = documents[side === "base" ? 0 : 1];
  return (below.get("#") ?? []).filter((reason) => {
    if (reason.side !== side) return false;
    const value = lookUp(document, reason.at);
    const holder = isObject(value) ? value : lookUp(document, reason.at.replace(/\/[^/]*$/, ""));
    const reached = reach(document, holder);
    return places.some((place) => reached.has(place));
  });
}

/** What is described nowhere is worked out from the same parts of other operations: an undeclared 401 from their responses. */
function inferredFrom(chain: Chain, { byPart, documents }: ReasonIndex): Reason[] {
  const isDescribed = (at: string) => documents.some((document) => lookUp(document, at) !== undefined);
  const parts = chain.filter((places) => !places.some(isDescribed)).map(([at = ""]) => pointerKeys(at)[3]);
  const found = [...new Set(parts)].flatMap((part) => (part === undefined ? [] : (byPart.get(part) ?? [])));
  return found.sort((one, other) => one.index - other.index);
}

/** Whether a change is about the place itself: about a keyword of it, or one of its alternatives. */
function isHere({ rest, at }: Reason): boolean {
  const [first = "", ...others] = rest;
  // What is below a path are operations, which have nothing to do with each other.
  if (/^#\/paths\//.test(at) && pointerKeys(at).length - rest.length === 2) return rest.length === 0;
  if (others.length === 0) return true;
  if (first === "responses") return others.length === 1;
  const isOfPlace = ["schema", "allOf", "anyOf", "oneOf", "discriminator", "enum", "required", "content"].includes(
    first,
  );
  return isOfPlace && !others.some((key) => deeper.includes(key));
}

/** Whether a change says that something came or went, so that only one description has it. */
function isExistence({ index }: Reason, { changes }: ReasonIndex): boolean {
  const { base, revision } = changes[index]!;
  return base?.pointer !== revision?.pointer;
}

const deeper = ["properties", "items", "prefixItems", "additionalProperties", "patternProperties"];

function nearest(reasons: readonly Reason[]): Reason[] {
  const least = reasons.reduce((shortest, { rest }) => Math.min(shortest, rest.length), Infinity);
  return reasons.filter(({ rest }) => rest.length <= least + 1);
}

function worst(reasons: readonly Reason[], { changes }: ReasonIndex): number[] {
  const rank = ({ index }: Reason) => verdictRank(changes[index]!.wire);
  const [first, ...others] = reasons;
  if (first === undefined) return [];
  return [others.reduce((found, each) => (rank(found) <= rank(each) ? found : each), first).index];
}
