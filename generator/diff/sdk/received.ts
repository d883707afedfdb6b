import { visitObject } from "./received-object.js";
import { readWhole } from "./read-value.js";
import { visitUnion } from "./received-union.js";
import { shapeOf } from "./shape.js";
import { isTooDeep, namedSpot, type ReceivedSpot, type Walk } from "./walk.js";

/** Shows how what comes back at a spot can be read, and all parts of it. */
export function visitReceived(found: ReceivedSpot, walk: Walk): void {
  const spot = { ...found, ...namedSpot(found, "received", walk) };
  if (spot.isChanged) readWhole(spot, walk);
  const { objects, scalars, others } = shapeOf(spot.type, walk.checker);
  const [only] = objects;
  if (isTooDeep(spot, walk)) return;
  if (objects.length === 1 && scalars.size === 0 && others.length === 0) visitObject(spot, only!, walk);
  else if (objects.length > 0) visitUnion(spot, objects, scalars.size > 0, walk);
}
