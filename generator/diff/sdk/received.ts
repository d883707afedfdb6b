import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { focused, joined, memberOf, within, type Code } from "./code.js";
import { visitCall } from "./call.js";
import { casesOf } from "./discriminant.js";
import { isNothing, isOfPlatform, itemOf, visibleProperties } from "./object-types.js";
import { isLiteral, shapeOf, textOf } from "./shape.js";
import type { Candidate, Use } from "./use.js";
import { typeText } from "./type-text.js";
import {
  extended,
  innerSpot,
  isNew,
  namedSpot,
  objectSpot,
  propertySpot,
  type ReceivedSpot,
  type Route,
  type Spot,
  type Walk,
} from "./walk.js";

/** Lists of values and of cases are shown up to here. */
const mostValues = 60;

/** Shows how what comes back at a spot can be read, and all parts of it. */
export function visitReceived(found: ReceivedSpot, walk: Walk): void {
  const spot = { ...found, ...namedSpot(found, "received", walk) };
  if (spot.isChanged) readWhole(spot, walk);
  const { objects, scalars, others } = shapeOf(spot.type, walk.checker);
  const [only] = objects;
  if (objects.length === 1 && scalars.size === 0 && others.length === 0) visitObject(spot, only!, walk);
  else if (objects.length > 0) visitUnion(spot, objects, scalars.size > 0, walk);
}

/** Reads a value into its old type. */
function readWhole(spot: ReceivedSpot, walk: Walk): void {
  const { checker } = walk;
  const { objects, scalars, others, hasNull, hasUndefined } = shapeOf(spot.type, checker);
  const nothing = `${hasNull ? " | null" : ""}${hasUndefined ? " | undefined" : ""}`;
  const literals = [...scalars].filter(([, type]) => isLiteral(type)).map(([text]) => text);
  if (others.length > 0) return show("read", spot, [], (route) => joined("console.log(", reading(route), ");"), walk);
  const copy = (type: string, imports: readonly string[] = []): [readonly string[], (route: Route) => Code] => [
    imports,
    (route) => joined(focused(`const copy: ${type} = `), reading(route), focused(";")),
  ];
  const exact = typeText(spot.type, walk);
  if (objects.length === 0) {
    const primitives = new Set([...scalars.values()].map((type) => primitiveOf(type, checker)));
    show("read", spot, ...copy(([...primitives].join(" | ") + nothing).replace(/^ \| /, "")), walk);
    const isOpen = scalars.has("string") || literals.every((text) => /^(true|false)$/.test(text));
    if (isOpen || exact === undefined || literals.length > mostValues) return;
    show("cases", spot, ...copy(exact.text), walk);
    for (const text of literals)
      show(
        "read",
        spot,
        [],
        (route) => joined("switch (", reading(route), ") {\n  ", focused(`case ${text}:`), ` console.log(${text});\n}`),
        walk,
      );
    return;
  }
  if (exact && objects.length + scalars.size > 1) show("cases", spot, ...copy(exact.text, exact.imports), walk);
  const plainObject = scalars.size === 0 ? copy(`object${nothing}`) : undefined;
  const ways = [
    exact && objects.length === 1 && scalars.size === 0 ? copy(exact.text, exact.imports) : undefined,
    plainObject,
  ];
  const candidates = ways.flatMap((way) => (way ? candidatesOf(spot, ...way) : []));
  if (candidates.length > 0) push("read", spot, candidates, walk);
  for (const text of new Set(objects.length > 0 ? [...scalars.values()].map((type) => primitiveOf(type, checker)) : []))
    if (Object.hasOwn(asked, text))
      show(
        "read",
        spot,
        [],
        (route) =>
          joined(
            "if (typeof ",
            reading(route),
            ` === "${text}") console.log(`,
            focused(`${route.prefix}${route.suffix}.${asked[text]}`),
            ");",
          ),
        walk,
      );
}

/** What a value of a primitive can be asked. */
const asked: Readonly<Record<string, string>> = { string: "length", number: "toFixed()", boolean: "valueOf()" };

function primitiveOf(type: ts.Type, checker: ts.TypeChecker): string {
  const { StringLike, NumberLike, BooleanLike } = compiler.TypeFlags;
  if (type.flags & StringLike || type.isIntersection()) return "string";
  return type.flags & NumberLike ? "number" : type.flags & BooleanLike ? "boolean" : textOf(type, checker);
}

function reading({ prefix, suffix }: Route): Code {
  return joined(prefix, focused(suffix));
}

function show(
  what: Use["what"],
  spot: ReceivedSpot,
  imports: readonly string[],
  make: (route: Route) => Code,
  walk: Walk,
): void {
  push(what, spot, candidatesOf(spot, imports, make), walk);
}

function candidatesOf(
  { plain, bare }: ReceivedSpot,
  imports: readonly string[],
  make: (route: Route) => Code,
): Candidate[] {
  return (plain === bare ? [plain] : [plain, bare]).map((route) => {
    const code = within(route.openers, make(route));
    const { imports: more, before } = route;
    const sealed = route.seal?.(code) ?? { imports: [], before: [], code };
    return {
      imports: [...more, ...sealed.imports, ...imports],
      before: [...before, ...sealed.before],
      code: sealed.code,
    };
  });
}

function push(
  what: Use["what"],
  { symbol, kind, at, chain, unit }: Spot,
  candidates: readonly Candidate[],
  { uses }: Walk,
): void {
  uses.push({ what, flow: "received", symbol, kind, at, chain, unit, candidates });
}

/** The routes to a part of what stands at a spot. */
function onward(spot: ReceivedSpot, suffix: string): { plain: Route; bare: Route } {
  const isNullable = (spot.type.isUnion() ? spot.type.types : [spot.type]).some(isNothing);
  const go = (route: Route): Route => ({
    ...route,
    prefix: `${route.prefix}${route.suffix}${isNullable ? "!" : ""}`,
    suffix,
  });
  return { plain: go(spot.plain), bare: go(spot.bare) };
}

function visitObject(holder: ReceivedSpot, type: ts.Type, walk: Walk): void {
  const { checker, names, later } = walk;
  const found = objectSpot(holder, type, "received", walk);
  const item = itemOf(type, checker);
  if (item) {
    if (holder.isChanged)
      show(
        "read",
        holder,
        [],
        (route) => joined("for (const item of ", reading(route), nullable(holder), ") console.log(item);"),
        walk,
      );
    return later(() => visitReceived({ ...innerSpot(found, item, "[]", walk), ...onward(holder, "[0]!") }, walk));
  }
  const [signature] = type.getCallSignatures();
  if (signature) return visitCall(signature, holder, walk);
  if (isOfPlatform(type) || !isNew(found, "received", walk)) return;
  const name = names.get(type);
  const spot = { ...found, plain: holder.plain, bare: name === undefined ? holder.bare : namedRoute(name) };
  const parts = { ...onward(holder, "") };
  const into = (suffix: string) => {
    const plain = { ...parts.plain, suffix };
    return {
      plain,
      bare: name === undefined ? { ...parts.bare, suffix } : { ...namedRoute(name), prefix: "value", suffix },
    };
  };
  if (isStream(type, checker)) return visitStream(spot, walk);
  const entry = type.getStringIndexType();
  if (entry) later(() => visitReceived({ ...innerSpot(spot, entry, "{}", walk), ...into(`["key"]!`) }, walk));
  for (const property of visibleProperties(type, checker))
    later(() =>
      visitReceived({ ...propertySpot(spot, property, "received", walk), ...into(memberOf(property.name)) }, walk),
    );
}

function nullable({ type }: Spot): string {
  return (type.isUnion() ? type.types : [type]).some(isNothing) ? "!" : "";
}

/** A value of a type that is exported by this name. */
export function namedRoute(name: string): Route {
  return {
    imports: [`type ${name}`],
    before: [`declare const value: ${name};`],
    openers: [],
    prefix: "",
    suffix: "value",
  };
}

function isStream(type: ts.Type, checker: ts.TypeChecker): boolean {
  const isReference = (type as ts.TypeReference).target !== undefined;
  return isReference && checker.getPropertiesOfType(type).some(({ name }) => name.startsWith("__@asyncIterator"));
}

/** What comes one after another, and what else can be asked of it that depends on what comes. */
function visitStream(spot: ReceivedSpot, walk: Walk): void {
  const { checker, later } = walk;
  const { target } = spot.type as ts.TypeReference;
  const [type] = checker.getTypeArguments(spot.type as ts.TypeReference);
  if (spot.isChanged)
    show(
      "read",
      spot,
      [],
      (route) => joined("for await (const event of ", reading(route), ") console.log(event);"),
      walk,
    );
  for (const property of visibleProperties(spot.type, checker)) {
    const general = target.getProperty(property.name);
    const [signature] = checker.getTypeOfSymbol(property).getCallSignatures();
    if (!signature || !general || checker.getTypeOfSymbol(general) === checker.getTypeOfSymbol(property)) continue;
    visitCall(signature, { ...spot, ...onward(spot, memberOf(property.name)), at: [...spot.at, property.name] }, walk);
  }
  if (!type) return;
  const enter = (route: Route): Route => ({
    ...route,
    openers: [...route.openers, `for await (const event of ${route.prefix}${route.suffix}) {`],
    prefix: "",
    suffix: "event",
  });
  const event = { ...spot, type, kind: "event" as const, at: ["event"], depth: spot.depth + 1 };
  later(() => visitReceived({ ...event, plain: enter(spot.plain), bare: enter(spot.bare) }, walk));
}

/** Tells objects apart, and reads what all of them have. */
function visitUnion(spot: ReceivedSpot, objects: readonly ts.Type[], hasScalars: boolean, walk: Walk): void {
  const { checker, later, names } = walk;
  const name = names.get(spot.type);
  const held = { plain: spot.plain, bare: name === undefined ? spot.bare : namedRoute(name) };
  const [plain, bare] = [held.plain, held.bare].map((route) => part(route, spot, hasScalars));
  const at: ReceivedSpot = { ...spot, plain: plain!, bare: bare!, depth: spot.depth + 1 };
  if (walk.visited.received.has(spot.type)) return;
  walk.visited.received.add(spot.type);
  const members = objects.map((type) => ({ type, place: objectSpot(at, type, "received", walk) }));
  const isChanged = spot.isChanged || members.some(({ place }) => place.isChanged);
  const found = casesOf(objects, checker);
  const tag = found && memberOf(found.property);
  if (found && isChanged) {
    const { cases, property, isOpen } = found;
    const shown = { ...at, at: [...at.at, property] };
    for (const { value, members: own } of cases.slice(0, mostValues))
      show(
        "read",
        { ...shown, chain: caseChain(shown, property, value, own, walk) },
        [],
        (route) =>
          joined(
            "switch (",
            route.prefix + route.suffix,
            focused(tag!),
            ") {\n  ",
            focused(`case ${value}:`),
            ` console.log(${value});\n}`,
          ),
        walk,
      );
    const rest = isOpen ? `UnknownEvent<${JSON.stringify(property)}>` : "never";
    const switched = (route: Route) => {
      const expression = route.prefix + route.suffix;
      const list = cases.map(({ value }) => `case ${value}:`).join(" ");
      return joined(
        `switch (${expression}${tag}) {\n  ${list} break;\n  default: `,
        focused(`${expression} satisfies ${rest};`),
        "\n}",
      );
    };
    if (cases.length <= mostValues && !hasScalars)
      show(
        "cases",
        spot === at ? at : { ...spot, plain: at.plain, bare: at.bare },
        isOpen ? ["type UnknownEvent"] : [],
        switched,
        walk,
      );
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
  for (const { type, place } of members) {
    const opener = openerOf(type, objects, found, checker);
    const value = found?.cases.find(({ members: own }) => own.includes(type))?.value;
    const chain =
      value === undefined ? place.chain : extended(place.chain, caseChain(at, found!.property, value, [type], walk));
    const own = names.get(type);
    const enter = (route: Route) =>
      opener === undefined ? undefined : { ...route, openers: [...route.openers, opener(route.prefix + route.suffix)] };
    const [first, second] = [enter(at.plain) ?? (own && namedRoute(own)), own ? namedRoute(own) : enter(at.bare)];
    if (first && second)
      later(() =>
        visitObject({ ...at, ...place, type, chain, isChanged: false, plain: first, bare: second }, type, walk),
      );
  }
}

/** `never` and functions are not read. */
function isUnread(type: ts.Type): boolean {
  return (type.flags & compiler.TypeFlags.Never) !== 0 || type.getCallSignatures().length > 0;
}

/** What all members of a union have, read before they are told apart: only whether it is there, and what it is made of. */
function readShared(spot: ReceivedSpot, walk: Walk): void {
  const { objects, scalars } = shapeOf(spot.type, walk.checker);
  if (objects.length === 0 && scalars.size > 0) return readWhole({ ...spot }, walk);
  show("read", spot, [], (route) => joined("console.log(", reading(route), ");"), walk);
}

/** A value gets a name of its own before it is narrowed. */
function part(route: Route, { type, depth }: Spot, hasScalars: boolean): Route {
  const expression = route.prefix + route.suffix;
  const isNullable = (type.isUnion() ? type.types : [type]).some(isNothing);
  const name = `part${depth || ""}`;
  const isName = /^[\w$]+$/.test(expression) && !isNullable;
  const own = isName
    ? route
    : {
        ...route,
        openers: [...route.openers, `const ${name} = ${expression}${isNullable ? "!" : ""};`],
        prefix: "",
        suffix: name,
      };
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
    const operation = spot.chain[0]?.[0];
    return operation === undefined ? spot.chain : extended(spot.chain, [[`${operation}/responses/${value}`]]);
  }
  const [member] = members;
  const symbol = member && walk.checker.getPropertyOfType(member, property);
  const declared = (symbol?.declarations ?? []).flatMap((node) => walk.declarations.at(node) ?? []);
  return declared.reduce((chain, each) => extended(chain, each.chain), spot.chain);
}
