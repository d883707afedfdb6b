// Whether an entry of a report stands at an edit, or where a line of a consumer breaks.
import { keysOf, lookUp } from "./mutations/places.mjs";

/**
 * Whether an entry stands at a place, inside it, or at what holds it at most two steps up (`…/properties/name` is two steps below its
 * object); or says something of what a line goes through before it comes to its place.
 * @param change entry of a report
 * @param unit `{ places, on }`: pointers at which something is seen, and those on the way
 */
export function isAt(change, { places, on = [] }) {
  const own = pointersOf(change).map(keysOf);
  return own.some(
    (keys) => places.some((place) => isNear(keysOf(place), keys)) || on.some((holder) => isOf(keysOf(holder), keys)),
  );
}

function isNear(place, keys) {
  return isWithin(keys, place) || (isWithin(place, keys) && place.length - keys.length <= 2);
}

/** The thing itself, or a keyword of it. */
function isOf(holder, keys) {
  return isWithin(keys, holder) && keys.length - holder.length <= 1;
}

function isWithin(inner, outer) {
  return outer.every((key, index) => inner[index] === key);
}

/** Places, and what stands there by reference. */
export function withTargets(places, documents) {
  const targets = places.flatMap((place) => documents.map((document) => lookUp(document, place)?.$ref));
  return [...new Set([...places, ...targets.filter((target) => typeof target === "string")])];
}

/** The pointers of an entry; of what has no place none. */
export function pointersOf({ base, revision }) {
  return [base, revision].flatMap((place) => (place?.pointer ? [place.pointer] : []));
}

export const isAlarm = ({ sdk }) => sdk === "breaking" || sdk === "warning";
