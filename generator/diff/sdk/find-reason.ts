import { lookUp, pointer, pointerKeys } from "../../document/pointer.js";
import type { OpenApi } from "../../document/types.js";
import type { Change } from "../change.js";
import { isObject } from "../located.js";
import { verdictRank } from "../report/verdict-order.js";
import type { SdkChange } from "./sdk-change.js";
import type { Chain } from "./use.js";

/** Changes of a description by every place that they are at or below. */
export interface ReasonIndex {
  readonly changes: readonly Change[];
  readonly below: ReadonlyMap<string, readonly Reason[]>;
  readonly documents: readonly OpenApi[];
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
export function indexOf(changes: readonly Change[], documents: readonly OpenApi[]): ReasonIndex {
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
 * @returns its index; undefined where there is none
 */
export function findReason({ chain, side, given, at, rule, users }: SdkChange, index: ReasonIndex): number | undefined {
  const reasons = (places: readonly string[]) => places.flatMap((place) => index.below.get(place) ?? []);
  const all = [...chain].reverse().map(reasons);
  const [inner = []] = all;
  const beside = (chain.at(-1) ?? []).map((place) => place.replace(/\/[^/]*$/, "/parameters"));
  const demands =
    given === undefined ? [] : [...inner, ...reasons(beside)].filter((reason) => isDemand(reason, given, at, index));
  const ofUsers = rule === "export-removed" || rule === "export-added" ? reasons(users) : [];
  const groups = [
    nearest(demands),
    ...all.map((each) => each.filter(isHere)).flatMap((here) => [here.filter((reason) => reason.side === side), here]),
    nearest(inner),
    ofUsers.filter(isHere),
    ofUsers,
    inferredFrom(chain, index),
  ];
  return worst(groups.find((group) => group.length > 0) ?? [], index);
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

const deeper = ["properties", "items", "prefixItems", "additionalProperties", "patternProperties"];

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

function worst(reasons: readonly Reason[], { changes }: ReasonIndex): number | undefined {
  const rank = ({ index }: Reason) => verdictRank(changes[index]!.wire);
  const best = reasons.reduce<Reason | undefined>(
    (found, each) => (found && rank(found) <= rank(each) ? found : each),
    undefined,
  );
  return best?.index;
}
