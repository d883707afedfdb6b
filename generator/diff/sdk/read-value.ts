import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { focused, joined, within, type Code } from "./code.js";
import { isNothing, stepsInto } from "./object-types.js";
import { isLiteral, shapeOf, textOf } from "./shape.js";
import { typeText } from "./type-text.js";
import type { Candidate, Use } from "./use.js";
import { addUse, valueChain, type ReceivedSpot, type Route, type Spot, type Walk } from "./walk.js";

/** Lists of values and of cases are shown up to here. */
export const mostValues = 60;

/** Reads a value into its old type. */
export function readWhole(spot: ReceivedSpot, walk: Walk): void {
  const { checker } = walk;
  const isThere = ({ imports }: Route) => imports.every((name) => walk.isThere(name.replace("type ", "")));
  if (!isThere(spot.plain) && !isThere(spot.bare)) return;
  const { objects, scalars, others, hasNull, hasUndefined } = shapeOf(spot.type, checker);
  const nothing = `${hasNull ? " | null" : ""}${hasUndefined ? " | undefined" : ""}`;
  const literals = [...scalars].filter(([, type]) => isLiteral(type)).map(([text]) => text);
  if (others.length > 0) return show("read", spot, walk, (route) => joined("console.log(", reading(route), ");"));
  const copy =
    (type: string, imports: readonly string[] = []): Way =>
    (route) => {
      const orNothing = route.isOpen && !/\bundefined$/.test(type) ? " | undefined" : "";
      return { ...joined(focused(`const copy: ${type}${orNothing} = `), reading(route), focused(";")), imports };
    };
  const exact = typeText(spot.type, walk);
  if (objects.length === 0) {
    const primitives = new Set([...scalars.values()].map((type) => primitiveOf(type, checker)));
    show("read", spot, walk, copy(([...primitives].join(" | ") + nothing).replace(/^ \| /, "")));
    const isOpen = scalars.has("string") || literals.every((text) => /^(true|false)$/.test(text));
    if (isOpen || exact === undefined || literals.length > mostValues) return;
    show("cases", spot, walk, copy(exact.text));
    for (const text of literals)
      show("read", { ...spot, chain: valueChain(spot, text, walk) }, walk, (route) =>
        joined("switch (", reading(route), ") {\n  ", focused(`case ${text}:`), ` console.log(${text});\n}`),
      );
    return;
  }
  const [only] = objects.length + scalars.size > 1 ? [] : objects;
  if (exact && !only) show("cases", spot, walk, copy(exact.text, exact.imports));
  const steps = only ? stepsInto(only, checker) : [];
  const isList = steps.length > 0;
  // What a list holds is read by itself.
  if (isList && steps[0]![0] !== "[]")
    show("cases", spot, walk, copy(tupleText(only as ts.TupleTypeReference) + nothing));
  const ways = [
    ...(exact && only && !isList ? [copy(exact.text, exact.imports)] : []),
    ...(scalars.size === 0 ? [copy((isList ? "unknown[]" : "object") + nothing)] : []),
  ];
  show("read", spot, walk, ...ways);
  for (const text of new Set([...scalars.values()].map((type) => primitiveOf(type, checker))))
    if (Object.hasOwn(asked, text))
      show("read", spot, walk, (route) =>
        joined(
          "if (typeof ",
          reading(route),
          ` === "${text}") console.log(`,
          focused(`${route.prefix}${route.suffix}.${asked[text]}`),
          ");",
        ),
      );
}

/** A list of places, of which some may be missing, whatever stands at each. */
function tupleText({ target }: ts.TupleTypeReference): string {
  const { Optional, Variable } = compiler.ElementFlags;
  const places = target.elementFlags.map((flags) =>
    flags & Variable ? "...unknown[]" : flags & Optional ? "unknown?" : "unknown",
  );
  return `${target.readonly ? "readonly " : ""}[${places.join(", ")}]`;
}

/** What a value of a primitive can be asked. */
const asked: Readonly<Record<string, string>> = { string: "length", number: "toFixed()", boolean: "valueOf()" };

function primitiveOf(type: ts.Type, checker: ts.TypeChecker): string {
  const { StringLike, NumberLike, BooleanLike } = compiler.TypeFlags;
  if (type.flags & StringLike || type.isIntersection()) return "string";
  return type.flags & NumberLike ? "number" : type.flags & BooleanLike ? "boolean" : textOf(type, checker);
}

/** A value as it is come by. What is wrong with a key in brackets is told at the beginning, as that something may be missing is. */
export function reading({ prefix, suffix }: Route): Code {
  if (!suffix.startsWith('["') || prefix === "") return joined(prefix, focused(suffix));
  return joined(focused(prefix[0]!), prefix.slice(1), prefix.endsWith("!") ? "" : "!", focused(suffix));
}

/** Code on a route, and the names that it needs beside those of the route. */
type Way = (route: Route) => Code & { readonly imports?: readonly string[] };

/** Writes down a use; of several ways the first is tried first. */
export function show(what: Use["what"], spot: ReceivedSpot, walk: Walk, ...ways: readonly Way[]): void {
  const { symbol, kind, at, chain, unit, plain, bare } = spot;
  const routes = plain === bare ? [plain] : [plain, bare];
  const candidateOf = (route: Route, { imports = [], ...code }: ReturnType<Way>): Candidate => {
    const whole = within(route.openers, code);
    const sealed = route.seal?.(whole) ?? { imports: [], before: [], code: whole };
    const before = [...route.before, ...sealed.before];
    return { imports: [...route.imports, ...sealed.imports, ...imports], before, code: sealed.code };
  };
  const candidates = ways.flatMap((way) => routes.map((route) => candidateOf(route, way(route))));
  if (candidates.length > 0) addUse(walk, { what, flow: "received", symbol, kind, at, chain, unit, candidates });
}

/** The routes to a part of what stands at a spot. */
export function onward(spot: ReceivedSpot, suffix: string, isOpen = false): { plain: Route; bare: Route } {
  const go = (route: Route): Route => ({
    ...route,
    prefix: `${route.prefix}${route.suffix}${assertion(route, spot)}`,
    suffix,
    isOpen,
  });
  return { plain: go(spot.plain), bare: go(spot.bare) };
}

/** What says that there is something at the end of a route; empty where there always is. */
export function assertion({ isOpen }: Route, { type }: Spot): "" | "!" {
  return isOpen || (type.isUnion() ? type.types : [type]).some(isNothing) ? "!" : "";
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
