import type ts from "typescript";
import { placeOf } from "./cause.js";
import { discriminantOf } from "./discriminant.js";
import { isNothing, visibleProperties } from "./object-types.js";
import { isScalar } from "./shape.js";
import type { Parting } from "./parting.js";
import type { Pair, Walk } from "./walk.js";

/** Finds for each object of the old type its partner in the new one, and reports those that have none. */
export function pairMembers(
  pair: Pair,
  old: readonly ts.Type[],
  now: readonly ts.Type[],
  walk: Walk,
  compare: (pair: Pair) => void,
): void {
  if (old.length === 0 && now.length === 0) return;
  if (old.length === 0) return report("type-widened", [], pair, walk);
  if (now.length === 0) return report("member-removed", [], pair, walk);
  if (old.length === 1 && now.length === 1) return compare(toMember(pair, old[0]!, now[0]!, walk));
  const discriminant = discriminantOf(old, now, walk.checker);
  if (discriminant === undefined) return pairByFit(pair, old, now, walk, compare);

  const { property, old: oldByValue, new: newByValue } = discriminant;
  const values = (from: ReadonlyMap<string, ts.Type>, to: ReadonlyMap<string, ts.Type>) =>
    [...from.keys()].filter((value) => !to.has(value));
  const gone = values(oldByValue, newByValue);
  const come = values(newByValue, oldByValue);
  const both = { name: property, known: [...oldByValue.keys()] };
  for (const member of new Set(gone.map((value) => oldByValue.get(value)))) {
    report(
      "member-removed",
      gone.filter((value) => oldByValue.get(value) === member),
      pair,
      walk,
      both,
    );
  }
  if (come.length > 0) report("member-added", come, pair, walk, both);
  if (come.length > 0 && pair.root.flow === "received") sharedProperties(pair, walk);
  for (const [value, member] of oldByValue) {
    const partner = newByValue.get(value);
    if (!partner) continue;
    const step = { kind: "member", property, value, from: pair.old } as const;
    compare({ ...pair, steps: [...pair.steps, step], whole: member, old: member, new: partner });
  }
}

/** Without a property that tells members apart: a member's partner is declared in the same place, or is one that fits. */
function pairByFit(
  pair: Pair,
  old: readonly ts.Type[],
  now: readonly ts.Type[],
  walk: Walk,
  compare: (pair: Pair) => void,
): void {
  const { checker } = walk;
  const isSent = pair.root.flow === "sent";
  const fits = (from: ts.Type, to: ts.Type) => checker.isTypeAssignableTo(from, to);
  const namesakes = new Map(now.flatMap((type) => named(type)));
  const partners = new Map(old.flatMap((type) => named(type).map(([name]) => [type, namesakes.get(name)] as const)));
  const met = new Set(partners.values());
  const rest = old.filter((type) => !partners.get(type));
  const left = now.filter(
    (type) => !met.has(type) && !rest.some((other) => fits(isSent ? other : type, isSent ? type : other)),
  );
  const lost = rest.filter((type) => !fits(type, pair.new));
  for (const [type, partner] of partners) {
    if (partner) compare(toMember(pair, type, partner, walk));
  }
  if (lost.length === 1 && left.length === 1) return compare(toMember(pair, lost[0]!, left[0]!, walk));
  if (lost.length > 0) report(lost.length === old.length ? "type-changed" : "member-removed", [], pair, walk);
  if (lost.length === old.length) return;
  if (left.length > 0 && (!isSent || lost.length === 0)) report("member-added", [], pair, walk);
}

/** Goes on with one object of a union; code has to ask for an object where there are texts or numbers beside it. */
function toMember(pair: Pair, old: ts.Type, now: ts.Type, { checker }: Walk): Pair {
  const others = pair.old.isUnion() ? pair.old.types.filter((type) => type !== old && !isNothing(type)) : [];
  if (others.length === 0) return { ...pair, whole: pair.old, old, new: now };
  const isObject = (type: ts.Type) => checker.getPropertiesOfType(type).length > 0 && !isScalar(type);
  const objects = others.filter(isObject);
  const isOwn = ({ name }: ts.Symbol) => !objects.some((other) => checker.getPropertyOfType(other, name));
  const has = objects.length === 0 ? undefined : visibleProperties(old, checker).find(isOwn)?.name;
  const step = { kind: "object", from: pair.old, ...(has === undefined ? {} : { has }) } as const;
  return { ...pair, steps: [...pair.steps, step], whole: old, old, new: now };
}

/** Where a type is declared: alike in both packages for what is the same schema. */
function named(type: ts.Type): [name: string, type: ts.Type][] {
  const node = type.symbol?.declarations?.[0];
  const place = node && placeOf(node);
  return place ? [[[place.part, ...place.within].join("/"), type]] : [];
}

/** Properties that every old member had, so that code could read them before it told the members apart. */
function sharedProperties(pair: Pair, { checker, found }: Walk): void {
  for (const symbol of visibleProperties(checker.getNonNullableType(pair.old), checker)) {
    const { name } = symbol;
    if (checker.getPropertyOfType(checker.getNonNullableType(pair.new), name)) continue;
    const { root, steps, declared } = pair;
    const old = checker.getTypeOfSymbol(symbol);
    found.push({ rule: "shared-property-removed", root, steps, declared, owner: pair.old, name, old });
  }
}

function report(
  rule: Parting["rule"],
  values: readonly string[],
  { root, steps, old, new: now, declared }: Pair,
  { found }: Walk,
  told: Pick<Parting, "name" | "known"> = {},
): void {
  found.push({ rule, root, steps, old, new: now, declared, values, ...told });
}
