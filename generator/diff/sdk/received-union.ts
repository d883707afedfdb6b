import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { childPointer } from "../../document/pointer.js";
import { focused, joined, memberOf } from "./code.js";
import { casesOf } from "./discriminant.js";
import { visibleProperties } from "./object-types.js";
import { limits } from "./limits.js";
import { findPlaces } from "./find-places.js";
import { visitObject } from "./received-object.js";
import { assertion, mostValues, namedRoute, onward, reading, readWhole, show } from "./read-value.js";
import { shapeOf } from "./shape.js";
import { byWords } from "./type-text.js";
import { extended, objectSpot, propertySpot, type ReceivedSpot, type Route, type Spot, type Walk } from "./walk.js";

/** Tells objects apart, and reads what all of them have. */
export function visitUnion(spot: ReceivedSpot, objects: readonly ts.Type[], hasScalars: boolean, walk: Walk): void {
  const { checker, later, names } = walk;
  const name = names.get(spot.type);
  const held = { plain: spot.plain, bare: name === undefined ? spot.bare : namedRoute(name) };
  const [plain, bare] = [held.plain, held.bare].map((route) => part(route, spot, hasScalars));
  const at: ReceivedSpot = { ...spot, plain: plain!, bare: bare!, depth: spot.depth + 1 };
  if (walk.visited.received.has(spot.type)) return;
  walk.visited.received.add(spot.type);
  const placed = (type: ts.Type, index: number) => ({
    type,
    place: objectSpot(index < limits.members ? at : { ...at, type }, type, "received", walk),
  });
  const members = objects.map(placed);
  const isChanged = spot.isChanged || members.some(({ place }) => place.isChanged);
  const found = casesOf(objects, checker);
  const tag = found && memberOf(found.property);
  if (found && isChanged) {
    const { cases, property, isOpen } = found;
    const shown = { ...at, at: [...at.at, property] };
    for (const { value, members: own } of cases.slice(0, mostValues))
      show("read", { ...shown, chain: caseChain(shown, property, value, own, walk) }, walk, (route) =>
        joined(
          "switch (",
          route.prefix + route.suffix,
          focused(tag!),
          ") {\n  ",
          focused(`case ${value}:`),
          ` console.log(${value});\n}`,
        ),
      );
    const rest = isOpen ? `UnknownEvent<${JSON.stringify(property)}>` : "never";
    const values = cases.map(({ value }) => value).sort(byWords);
    if (cases.length <= mostValues && !hasScalars)
      show("cases", { ...spot, plain: at.plain, bare: at.bare }, walk, (route) => {
        const expression = route.prefix + route.suffix;
        const list = values.map((value) => `case ${value}:`).join(" ");
        const head = `switch (${expression}${tag}) {\n  ${list} break;\n  default: `;
        const code = joined(head, focused(`${expression} satisfies ${rest};`), "\n}");
        return { ...code, imports: isOpen ? ["type UnknownEvent"] : [] };
      });
  }
  if (isChanged && !hasScalars) {
    const shared = checker
      .getPropertiesOfType(checker.getNonNullableType(spot.type))
      .filter(({ name: each }) => each !== found?.property && !/^(__@|#)/.test(each));
    for (const property of shared) {
      const read = {
        ...propertySpot(at, property, "received", walk),
        ...onward(at, memberOf(property.name)),
        isChanged: true,
      };
      if (!isUnread(read.type)) readShared(read, walk);
    }
  }
  for (const { type, place } of members.slice(limits.members)) visitByName(type, { ...at, ...place, isChanged }, walk);
  for (const { type, place } of members.slice(0, limits.members)) {
    const opener = openerOf(type, objects, found, checker);
    const value = found?.cases.find(({ members: own }) => own.includes(type))?.value;
    const chain =
      value === undefined ? place.chain : extended(place.chain, caseChain(at, found!.property, value, [type], walk));
    const own = names.get(type);
    const enter = (route: Route) =>
      opener === undefined ? undefined : { ...route, openers: [...route.openers, opener(route.prefix + route.suffix)] };
    const [first, second] = [enter(at.plain) ?? (own && namedRoute(own)), own ? namedRoute(own) : enter(at.bare)];
    if (first && second)
      later(() => visitObject({ ...at, ...place, type, chain, isChanged, plain: first, bare: second }, type, walk));
  }
}

/** A member of a union of many: to tell it from all the others takes as many looks for each, but under its name it stands alone. */
function visitByName(type: ts.Type, spot: ReceivedSpot, walk: Walk): void {
  const name = walk.names.get(type);
  if (name === undefined) walk.meter.cut("members");
  else walk.later(() => visitObject({ ...spot, plain: namedRoute(name), bare: namedRoute(name) }, type, walk));
}

/** `never` and functions are not read. */
function isUnread(type: ts.Type): boolean {
  return (type.flags & compiler.TypeFlags.Never) !== 0 || type.getCallSignatures().length > 0;
}

/** What all members of a union have, read before they are told apart: only whether it is there, and what it is made of. */
function readShared(spot: ReceivedSpot, walk: Walk): void {
  const { objects, scalars } = shapeOf(spot.type, walk.checker);
  if (objects.length === 0 && scalars.size > 0) return readWhole({ ...spot }, walk);
  show("read", spot, walk, (route) => joined("console.log(", reading(route), ");"));
}

/** A value gets a name of its own before it is narrowed. */
function part(route: Route, spot: Spot, hasScalars: boolean): Route {
  const expression = route.prefix + route.suffix;
  const sure = assertion(route, spot);
  const name = `part${spot.depth || ""}`;
  const isName = /^[\w$]+$/.test(expression) && sure === "";
  const openers = [...route.openers, `const ${name} = ${expression}${sure};`];
  const own = isName ? route : { ...route, openers, prefix: "", suffix: name, isOpen: false };
  if (!hasScalars) return own;
  return { ...own, openers: [...own.openers, `if (typeof ${own.prefix}${own.suffix} === "object") {`] };
}

/** The line that leaves one member of a union, for an expression; undefined where nothing tells it apart. */
function openerOf(
  type: ts.Type,
  objects: readonly ts.Type[],
  found: ReturnType<typeof casesOf>,
  checker: ts.TypeChecker,
): ((expression: string) => string) | undefined {
  const one = found?.cases.find(({ members }) => members.length === 1 && members[0] === type);
  if (found && one) return (expression) => `if (${expression}${memberOf(found.property)} === ${one.value}) {`;
  const others = objects.filter((other) => other !== type);
  const own = visibleProperties(type, checker).find(({ name }) =>
    others.every((other) => !checker.getPropertyOfType(other, name)),
  );
  return own && ((expression) => `if (${JSON.stringify(own.name)} in ${expression}) {`);
}

/** Where a case is described: a status among the responses, any other among the members that have it. */
function caseChain(
  spot: Spot,
  property: string,
  value: string,
  members: readonly ts.Type[],
  walk: Walk,
): Spot["chain"] {
  if (property === "status" && /^\d+$/.test(value)) {
    const around = new Set(spot.chain.flat());
    const operation = walk.source.api.operations.find((each) => around.has(each.pointer));
    if (!operation) return spot.chain;
    const [, , there] = findPlaces(walk.source.document, operation.pointer, ["responses", value]);
    // One that normalisation declared is where it would be.
    return extended(spot.chain, [there ?? [childPointer(operation.pointer, "responses", value)]]);
  }
  const [member] = members;
  const symbol = member && walk.checker.getPropertyOfType(member, property);
  const declared = (symbol?.declarations ?? []).flatMap((node) => walk.declarations.at(node) ?? []);
  return declared.reduce((chain, each) => extended(chain, each.chain), spot.chain);
}
