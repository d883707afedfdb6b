import type ts from "typescript";
import { focused, joined, keyOf, listed, type Code } from "./code.js";
import { isOfPlatform, isOptional, stepsInto, visibleProperties } from "./object-types.js";
import { isLiteral, shapeOf } from "./shape.js";
import { limits } from "./limits.js";
import type { Use } from "./use.js";
import {
  addUse,
  innerSpot,
  isNew,
  isTooDeep,
  namedSpot,
  objectSpot,
  partChain,
  propertySpot,
  valueChain,
  type SentSpot,
  type Walk,
  type Wrap,
} from "./walk.js";
import { anything, literal, requiredOf, widest } from "./write-value.js";

/** No list of values is tried any further. */
const mostValues = 60;

/** Shows what can be sent at a spot, and in all parts of it. */
export function visitSent(found: SentSpot, walk: Walk): void {
  const spot = { ...found, ...namedSpot(found, "sent", walk) };
  const { checker } = walk;
  const { scalars, objects, others, hasNull } = shapeOf(spot.type, checker);
  if (spot.isChanged) {
    const isOpen = scalars.has("string");
    const types = [...scalars.values()].filter(
      (type) => !isOpen || !(isLiteral(type) && checker.isTypeAssignableTo(type, checker.getStringType())),
    );
    const isBoolean = ["true", "false"].every((text) => scalars.has(text));
    const values = types.map((type) =>
      isBoolean && isBooleanLiteral(type, checker) ? "true as boolean" : widest(type, checker),
    );
    for (const value of new Set([...values, ...others.map(() => "{}")].slice(0, mostValues)))
      show("value", focused(value), { ...spot, chain: valueChain(spot, value, walk) }, walk);
    if (hasNull) show("value", focused("null"), spot, walk);
  }
  if (isTooDeep(spot, walk)) return;
  for (const type of objects.slice(0, limits.members))
    visitObject({ ...spot, ...objectSpot(spot, type, "sent", walk) }, spot, walk);
  for (const type of objects.slice(limits.members)) visitByName(type, spot, walk);
}

/** A member of a union of many: to tell it from all the others takes as many looks for each, but under its name it stands alone. */
function visitByName(type: ts.Type, { depth, ...spot }: SentSpot, walk: Walk): void {
  const name = walk.names.get(type);
  if (name === undefined) return walk.meter.cut("members");
  const own = { ...spot, ...objectSpot({ ...spot, type, depth: depth + 1 }, type, "sent", walk) };
  const alone = { ...own, plain: named(name), bare: named(name) };
  visitObject(alone, alone, walk);
}

function isBooleanLiteral(type: ts.Type, checker: ts.TypeChecker): boolean {
  return checker.isTypeAssignableTo(type, checker.getBooleanType());
}

function show(what: Use["what"], value: Code, spot: SentSpot, walk: Walk, given?: readonly string[]): void {
  const { symbol, kind, at, chain, unit, plain, bare } = spot;
  const candidates = [plain(value, true), bare(value, true)];
  const context = bare(focused(anything), true);
  addUse(walk, { what, flow: "sent", symbol, kind, at, chain, unit, candidates, context, ...(given && { given }) });
}

function visitObject(found: SentSpot, holder: SentSpot, walk: Walk): void {
  const { checker, values, names, later } = walk;
  const { type } = found;
  const isShown = found.isChanged || holder.isChanged;
  const name = names.get(type);
  const spot = name === undefined ? found : { ...found, bare: named(name) };
  const steps = stepsInto(type, checker);
  if (steps.length > 0 && isShown) show("value", focused(values.plain(type)), holder, walk);
  for (const [index, [key, item]] of steps.entries()) {
    const into =
      (wrap: Wrap): Wrap =>
      (value) => {
        const parts = steps.map(([, own], place) => (place === index ? value : values.plain(own)));
        return wrap(joined("[", listed(parts), "]"), false);
      };
    const routes = { plain: into(holder.plain), bare: into(spot.bare) };
    later(() => visitSent({ ...innerSpot(spot, item, key, walk), ...routes }, walk));
  }
  if (steps.length > 0) return;
  const [signature] = type.getCallSignatures();
  if (signature && !isOfPlatform(type)) return visitFunction(signature, spot, walk);
  const required = requiredOf(type, checker).map(({ name }) => name);
  const value = values.plain(type);
  if (isShown) {
    if (value.startsWith("{"))
      show("least", joined(focused("{"), value.slice(1)), { ...spot, bare: leastOf(spot, walk) }, walk, required);
    else show("value", focused(value), spot, walk);
  }
  if (isOfPlatform(type) || !isNew(spot, "sent", walk)) return;
  const entry = type.getStringIndexType();
  if (entry) {
    const into =
      (wrap: Wrap): Wrap =>
      (value, own) =>
        wrap(joined("{ ", own ? focused("key: ") : "key: ", value, " }"), false);
    later(() =>
      visitSent({ ...innerSpot(spot, entry, "{}", walk), plain: into(spot.plain), bare: into(spot.bare) }, walk),
    );
  }
  const needed = neededOf(type, holder, walk);
  for (const property of visibleProperties(type, checker)) later(() => visitProperty(property, needed, spot, walk));
}

/** What is required, and what tells a member of a union from the others, even where it may be left out. */
function neededOf(type: ts.Type, holder: SentSpot, { checker }: Walk): ts.Symbol[] {
  const isMember = shapeOf(holder.type, checker).objects.length > 1;
  return visibleProperties(type, checker).filter(
    (symbol) => !isOptional(symbol) || (isMember && isLiteral(valueOf(symbol, checker))),
  );
}

/** The type of what is there, if it is there. */
function valueOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Type {
  const type = checker.getTypeOfSymbol(symbol);
  return isOptional(symbol) ? checker.getNonNullableType(type) : type;
}

function visitProperty(property: ts.Symbol, needed: readonly ts.Symbol[], spot: SentSpot, walk: Walk): void {
  const into =
    (wrap: Wrap, isBare: boolean): Wrap =>
    (value, own) => {
      const beside = besides(needed, property, isBare, walk);
      const key = own ? focused(`${keyOf(property.name)}: `) : `${keyOf(property.name)}: `;
      return wrap(joined(`{ ${beside}`, key, value, " }"), false);
    };
  const found = propertySpot(spot, property, "sent", walk);
  visitSent({ ...found, plain: into(spot.plain, false), bare: into(spot.bare, true) }, walk);
}

/** All else that a literal has to have. */
function besides(needed: readonly ts.Symbol[], property: ts.Symbol, isBare: boolean, walk: Walk): string {
  const { checker, values } = walk;
  return needed
    .filter(({ name }) => name !== property.name)
    .map((symbol) => {
      const own = valueOf(symbol, checker);
      return `${keyOf(symbol.name)}: ${isBare && !isLiteral(own) ? anything : values.plain(own)}, `;
    })
    .join("");
}

/** The least that is required, whatever its values are; spread, so that one too many is no error. */
function leastOf({ type, bare }: SentSpot, { checker }: Walk): Wrap {
  const entries = requiredOf(type, checker).map((symbol) => {
    const own = checker.getTypeOfSymbol(symbol);
    return [symbol.name, isLiteral(own) ? checker.typeToString(own) : anything] as const;
  });
  return () => bare(joined(focused("{"), ` ...${literal(entries)} }`), true);
}

/** A value under the name of its type. */
export function named(name: string): Wrap {
  return (value, own) => ({
    imports: [`type ${name}`],
    before: [],
    code: joined("const ", own ? focused("value") : "value", `: ${name} = `, value, ";"),
  });
}

/** A function that the user writes: it is given what is received, and gives back what is sent. */
function visitFunction(signature: ts.Signature, spot: SentSpot, walk: Walk): void {
  const { checker, later } = walk;
  const parameters = signature.getParameters();
  const names = parameters.map(({ name }) => name);
  const [first] = parameters;
  if (first) {
    const type = checker.getTypeOfSymbol(first);
    const seal = (code: Code) =>
      spot.plain(joined(`async (${names[0]}) => {\n  `, code, `\n  throw new Error("…");\n}`), false);
    const route = { imports: [], before: [], openers: [], prefix: "", suffix: names[0]!, seal };
    later(() =>
      walk.visitReceived(
        {
          ...spot,
          type,
          chain: partChain(spot, "body", walk),
          kind: "result",
          at: [...spot.at, names[0]!],
          plain: route,
          bare: route,
        },
        walk,
      ),
    );
  }
  const result = signature.getReturnType();
  const members = (result.isUnion() ? result.types : [result]).filter((type) => !type.getProperty("then"));
  const into =
    (wrap: Wrap): Wrap =>
    (value) =>
      wrap(joined("() => (", value, ")"), false);
  for (const type of members)
    later(() =>
      visitSent(
        { ...spot, type, chain: partChain(spot, "status", walk), plain: into(spot.plain), bare: into(spot.bare) },
        walk,
      ),
    );
}
