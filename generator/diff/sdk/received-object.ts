import type ts from "typescript";
import { childPointer, lookUp } from "../../document/pointer.js";
import { focused, joined, memberOf } from "./code.js";
import { visitCall } from "./call.js";
import type { Chain } from "./use.js";
import { isOfPlatform, stepsInto, visibleProperties } from "./object-types.js";
import { mostValues, namedRoute, onward, reading, readWhole, show } from "./read-value.js";
import {
  extended,
  innerSpot,
  isNew,
  objectSpot,
  propertySpot,
  type ReceivedSpot,
  type Route,
  type Spot,
  type Walk,
} from "./walk.js";

/** Shows how an object that comes back can be read, and all parts of it. */
export function visitObject(holder: ReceivedSpot, type: ts.Type, walk: Walk): void {
  const { checker, names, later } = walk;
  const found = objectSpot(holder, type, "received", walk);
  const steps = stepsInto(type, checker);
  for (const [key, item] of steps) {
    const routes = key === "[]" ? onward(holder, "[0]", true) : onward(holder, key);
    later(() => walk.visitReceived({ ...innerSpot(found, item, key, walk), ...routes }, walk));
  }
  if (steps.length > 0) return;
  const [signature] = type.getCallSignatures();
  if (signature) return visitCall(signature, holder, walk);
  if (isOfPlatform(type)) return;
  // What stands here may be another object now, though this one did not change.
  if (holder.isChanged && !found.isChanged)
    for (const property of visibleProperties(type, checker).slice(0, mostValues)) {
      const read = { ...propertySpot(found, property, "received", walk), ...onward(holder, memberOf(property.name)) };
      if (read.type.getCallSignatures().length === 0) readWhole(read, walk);
    }
  if (!isNew(found, "received", walk)) return;
  const name = names.get(type);
  const spot = { ...found, plain: holder.plain, bare: name === undefined ? holder.bare : namedRoute(name) };
  // Wherever it is read by its name, that may stand for something else now, or for nothing.
  if (name !== undefined && found.isChanged && walk.isThere(name))
    show("read", { ...spot, plain: spot.bare }, walk, (route) =>
      joined(focused("const copy: object = "), reading(route), focused(";")),
    );
  const parts = { ...onward(holder, "") };
  const into = (suffix: string, isOpen = false) => {
    const bare = name === undefined ? parts.bare : { ...namedRoute(name), prefix: "value" };
    return { plain: { ...parts.plain, suffix, isOpen }, bare: { ...bare, suffix, isOpen } };
  };
  if (isStream(type, checker)) return visitStream(spot, walk);
  const entry = type.getStringIndexType();
  if (entry) later(() => walk.visitReceived({ ...innerSpot(spot, entry, "{}", walk), ...into(`["key"]`, true) }, walk));
  for (const property of visibleProperties(type, checker))
    later(() =>
      walk.visitReceived({ ...propertySpot(spot, property, "received", walk), ...into(memberOf(property.name)) }, walk),
    );
}

function isStream(type: ts.Type, checker: ts.TypeChecker): boolean {
  const isReference = (type as ts.TypeReference).target !== undefined;
  return isReference && checker.getPropertiesOfType(type).some(({ name }) => name.startsWith("__@asyncIterator"));
}

/** A stream can be asked what a link of its response says. */
function linkChain({ chain }: Spot, { source: { document } }: Walk): Chain {
  const links = chain.flat().map((at) => childPointer(at, "links"));
  return extended(
    chain,
    [links.filter((at) => lookUp(document, at) !== undefined)].filter(({ length }) => length > 0),
  );
}

/** What comes one after another, and what else can be asked of it that depends on what comes. */
function visitStream(spot: ReceivedSpot, walk: Walk): void {
  const { checker, later } = walk;
  const { target } = spot.type as ts.TypeReference;
  const [type] = checker.getTypeArguments(spot.type as ts.TypeReference);
  if (spot.isChanged)
    show("read", spot, walk, (route) => joined("for await (const event of ", reading(route), ") console.log(event);"));
  for (const property of visibleProperties(spot.type, checker)) {
    const general = target.getProperty(property.name);
    const [signature] = checker.getTypeOfSymbol(property).getCallSignatures();
    if (!signature || !general || checker.getTypeOfSymbol(general) === checker.getTypeOfSymbol(property)) continue;
    const part = { at: [...spot.at, property.name], chain: linkChain(spot, walk) };
    visitCall(signature, { ...spot, ...onward(spot, memberOf(property.name)), ...part }, walk);
  }
  if (!type) return;
  const enter = (route: Route): Route => ({
    ...route,
    openers: [...route.openers, `for await (const event of ${route.prefix}${route.suffix}) {`],
    prefix: "",
    suffix: "event",
    isOpen: false,
  });
  const event = { ...spot, type, kind: "event" as const, at: ["event"], depth: spot.depth + 1 };
  later(() => walk.visitReceived({ ...event, plain: enter(spot.plain), bare: enter(spot.bare) }, walk));
}
