// Whether an entry of a report stands at an edit.

/**
 * At the place, inside it, or at what holds it at most two steps up (`…/properties/name` is two steps below its object).
 * @param place pointer that an edit is seen at
 * @param pointer of an entry
 */
export function isNear(place, pointer) {
  if (pointer === place || pointer.startsWith(`${place}/`)) return true;
  return place.startsWith(`${pointer}/`) && place.slice(pointer.length + 1).split("/").length <= 2;
}

/** The pointers of an entry; of what has no place none. */
export function pointersOf({ base, revision }) {
  return [base, revision].flatMap((place) => (place?.pointer ? [place.pointer] : []));
}

export const isAlarm = ({ sdk }) => sdk === "breaking" || sdk === "warning";
