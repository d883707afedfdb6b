import type ts from "typescript";
import { eventOf, isClass, isOptional, itemOf, visibleProperties } from "./object-types.js";
import type { Parting, Step } from "./parting.js";
import type { Pair, Walk } from "./walk.js";

/** Compares two objects: as arrays, as streams, by their properties, and by what an index signature allows. */
export function compareObjects(pair: Pair, walk: Walk): void {
  const { checker } = walk;
  if (isUntouched(pair.old, walk) && isUntouched(pair.new, walk)) return;
  const isList = (type: ts.Type) => checker.isArrayType(type) || checker.isTupleType(type);
  if (isList(pair.old) || isList(pair.new)) return compareLists(pair, walk);
  const [oldEvent, newEvent] = [eventOf(pair.old, checker), eventOf(pair.new, checker)];
  if (oldEvent && newEvent) walk.compare(next(pair, { kind: "event", from: wholeOf(pair) }, oldEvent, newEvent));
  if (isClass(pair.old) !== isClass(pair.new)) return differ(pair, walk);
  if (isClass(pair.old)) return compareMethods(pair, walk);
  compareProperties(pair, walk);
  compareEntries(pair, walk);
}

function compareLists(pair: Pair, walk: Walk): void {
  const [old, now] = [itemOf(pair.old, walk.checker), itemOf(pair.new, walk.checker)];
  if (old && now) walk.compare(next(pair, { kind: "item", from: wholeOf(pair) }, old, now));
  else differ(pair, walk);
}

function compareProperties(pair: Pair, walk: Walk): void {
  const { checker } = walk;
  const isSent = pair.root.flow === "sent";
  const after = new Map(visibleProperties(pair.new, checker).map((symbol) => [symbol.name, symbol]));
  const before = new Map(visibleProperties(pair.old, checker).map((symbol) => [symbol.name, symbol]));
  for (const [name, was] of before) {
    const is = after.get(name);
    const old = checker.getTypeOfSymbol(was);
    if (!is) {
      if (!pair.new.getStringIndexType()) report("property-removed", pair, walk, { name, old }, was);
      continue;
    }
    const now = checker.getTypeOfSymbol(is);
    const both = { name, old, new: now };
    if (isOptional(was) && !isOptional(is) && isSent) report("property-became-required", pair, walk, both, is, was);
    if (!isOptional(was) && isOptional(is) && !isSent) report("property-became-optional", pair, walk, both, is, was);
    const declared = [...(is.declarations ?? []), ...(was.declarations ?? []), ...pair.declared];
    const part = next(pair, { kind: "property", name, from: wholeOf(pair) }, old, now);
    walk.compare({ ...part, declared, ignoresUndefined: isOptional(was) || isOptional(is) });
  }
  for (const [name, is] of after) {
    if (before.has(name) || pair.old.getStringIndexType()) continue;
    const rule = isSent && !isOptional(is) ? "required-property-added" : "property-added";
    report(rule, pair, walk, { name, new: checker.getTypeOfSymbol(is) }, is);
  }
}

function compareEntries(pair: Pair, walk: Walk): void {
  const [old, now] = [pair.old.getStringIndexType(), pair.new.getStringIndexType()];
  if (old && now) walk.compare(next(pair, { kind: "entry", from: wholeOf(pair) }, old, now));
  else if (old) report("entries-removed", pair, walk);
}

/** Of a class of the runtime only what is missing matters: its types are compared by what they are made of. */
function compareMethods(pair: Pair, walk: Walk): void {
  for (const was of visibleProperties(pair.old, walk.checker)) {
    if (walk.checker.getPropertyOfType(pair.new, was.name)) continue;
    report("property-removed", pair, walk, { name: was.name, old: walk.checker.getTypeOfSymbol(was) });
  }
}

function differ({ root, steps, old, new: now, declared }: Pair, { found }: Walk): void {
  found.push({ rule: "type-changed", root, steps, old, new: now, declared });
}

function report(
  rule: Parting["rule"],
  pair: Pair,
  { found }: Walk,
  what: Pick<Parting, "name" | "old" | "new"> = { old: pair.old, new: pair.new },
  ...symbols: readonly ts.Symbol[]
): void {
  const { root, steps, declared } = pair;
  const nearest = symbols.flatMap(({ declarations }) => declarations ?? []);
  found.push({ rule, root, steps, owner: wholeOf(pair), ...what, declared: [...nearest, ...declared] });
}

function wholeOf({ whole, old }: Pair): ts.Type {
  return whole ?? old;
}

function next(pair: Pair, step: Step, old: ts.Type, now: ts.Type): Pair {
  return { ...pair, steps: [...pair.steps, step], old, new: now, whole: old, ignoresUndefined: false };
}

/** Whether an object's type is written where nothing changed, and names nothing that did. */
function isUntouched({ symbol }: ts.Type, { isAffected }: Walk): boolean {
  const declarations = symbol?.declarations ?? [];
  return declarations.length > 0 && !declarations.some(isAffected);
}
