import { childPointer, lookUp, pointer, pointerKeys } from "../../document/pointer.js";
import { reach } from "../../document/reach.js";
import type { OpenApi } from "../../document/types.js";
import type { Change } from "../change.js";
import { isObject } from "../located.js";
import { differsAt, isInBoth } from "../place-in.js";
import { verdictRank } from "../report/verdicts.js";
import type { SdkChange } from "./sdk-change.js";
import type { Chain } from "./use.js";

/** Changes of a description by every place that they are at or below. */
export interface ReasonIndex {
  readonly changes: readonly Change[];
  readonly below: ReadonlyMap<string, readonly Reason[]>;
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

/** Words explain nothing, so they are left out. */
export function indexOf(changes: readonly Change[], documents: ReasonIndex["documents"]): ReasonIndex {
  const below = new Map<string, Reason[]>();
  changes.forEach(({ base, revision, wire, docs }, index) => {
    if (wire === "none" && docs) return;
    for (const [side, place] of Object.entries({ base, revision })) {
      if (!place) continue;
      const at = place.pointer;
      const keys = pointerKeys(at);
      for (let depth = 0; depth <= keys.length; depth++) {
        const above = pointer(...keys.slice(0, depth));
        const known = below.get(above) ?? [];
        below.set(above, known);
        known.push({ index, rest: keys.slice(depth), at, side: side as Reason["side"] });
      }
    }
  });
  return { changes, below, documents };
}

/**
 * The change that explains what the compiler found: of too little that is sent, one that demands more just below; else one at
 * the place itself, the nearest above it, or the nearest below it. Of several the worst.
 * What is gone as a whole is explained by all that was in it.
 * @returns indices; none where nothing explains it
 */
export function findReasons({ chain, side, given, at, rule }: SdkChange, index: ReasonIndex): number[] {
  const reasons = (places: readonly string[]) => places.flatMap((place) => index.below.get(place) ?? []);
  const levels = [...chain].reverse();
  const [inner = []] = levels;
  const isEdited = (place: string) => isInBoth(index.documents, place) && differsAt(index.documents, place);
  // What differs, though no change tells of it, is not explained by what is around it.
  const untold = levels.findIndex((places) => reasons(places).length === 0 && places.some(isEdited));
  const all = levels.slice(0, untold === -1 ? levels.length : untold).map(reasons);
  const demanding = inner.flatMap((place) => demandingOf(place, index));
  const demands =
    given === undefined
      ? []
      : [...reasons(inner), ...reasons(demanding)].filter((reason) => isDemand(reason, given, at, index));
  const below = nearest(all[0] ?? []);
  const isPlaceGone = !inner.some((place) => isInBoth(index.documents, place));
  const parts = isPlaceGone ? below.filter((reason) => isExistence(reason, index)) : [];
  const isNameGone = rule === "export-removed" || rule === "export-added";
  const groups = [
    nearest(demands),
    parts,
    ...all
      .map((each) => each.filter(isHere))
      .flatMap((here) => [
        here.filter((reason) => reason.rest.length === 0 && isExistence(reason, index)),
        here.filter((reason) => reason.side === side),
        here,
      ]),
    below,
    isNameGone ? lastUsesOf(inner, side, index) : [],
    inferredFrom(chain, index),
  ];
  const group = groups.find(({ length }) => length > 0) ?? [];
  return group === parts ? parts.map((reason) => reason.index) : worst(group, index);
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
function inferredFrom(chain: Chain, { below, documents }: ReasonIndex): Reason[] {
  const isDescribed = (at: string) => documents.some((document) => lookUp(document, at) !== undefined);
  const parts = chain.filter((places) => !places.some(isDescribed)).map(([at = ""]) => pointerKeys(at)[3]);
  return (below.get("#") ?? []).filter(({ rest }) => rest[0] === "paths" && parts.includes(rest[3] ?? ""));
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

/** What else may ask for more at a place: the parameters of the path, and components that are a parameter or the body here. */
function demandingOf(place: string, { documents }: ReasonIndex): string[] {
  const lists = [place, childPointer(place, "parameters"), place.replace(/\/[^/]*$/, "/parameters")];
  const parts = documents.flatMap((document) => [
    ...lists.flatMap((list) => lookUp(document, list)).filter(isObject),
    lookUp(document, childPointer(place, "requestBody")),
  ]);
  const targets = parts.flatMap((part) => (isObject(part) && typeof part["$ref"] === "string" ? [part["$ref"]] : []));
  return [lists[2]!, ...new Set(targets)];
}

/** Whether a change asks for something that was not sent. */
function isDemand(
  { rest, at, index }: Reason,
  given: readonly string[],
  path: readonly string[],
  { changes, documents }: ReasonIndex,
): boolean {
  if (changes[index]!.wire !== "breaking" || rest.includes("responses")) return false;
  const name = rest[rest.lastIndexOf("properties") + 1];
  if (rest.includes("properties")) return name !== undefined && !given.includes(name);
  const keys = pointerKeys(at);
  const length = keys.lastIndexOf("parameters") + 2;
  if (length < 2) return true;
  const [parameter] = documents
    .map((document) => lookUp(document, pointer(...keys.slice(0, length))))
    .reverse()
    .filter(isObject);
  const isInPlace = path.length === 0 || parameter?.["in"] === path.at(-1);
  return isInPlace && parameter?.["required"] === true && !given.includes(String(parameter["name"]));
}

function nearest(reasons: readonly Reason[]): Reason[] {
  const least = Math.min(...reasons.map(({ rest }) => rest.length));
  return reasons.filter(({ rest }) => rest.length <= least + 1);
}

function worst(reasons: readonly Reason[], { changes }: ReasonIndex): number[] {
  const rank = ({ index }: Reason) => verdictRank(changes[index]!.wire);
  const [first, ...others] = reasons;
  if (first === undefined) return [];
  return [others.reduce((found, each) => (rank(found) <= rank(each) ? found : each), first).index];
}
