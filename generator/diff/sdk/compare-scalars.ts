import type ts from "typescript";
import { compiler } from "../../compiler.js";
import type { Parting } from "./parting.js";
import { isLiteral, type Shape } from "./shape.js";
import type { Pair, Walk } from "./walk.js";

/** Compares what is not an object: null, literals, primitives, and `unknown`. */
export function compareScalars(pair: Pair, was: Shape, is: Shape, walk: Walk): void {
  const report = (rule: Parting["rule"], values?: readonly string[]) =>
    walk.found.push({
      rule,
      root: pair.root,
      steps: pair.steps,
      old: pair.old,
      new: pair.new,
      declared: pair.declared,
      known: [...was.scalars.keys()],
      ...(values ? { values } : {}),
    });
  const accepted = (type: ts.Type, by: ts.Type) => walk.checker.isTypeAssignableTo(type, by);

  if (was.others.length > 0 || is.others.length > 0) {
    const [from, to] = pair.root.flow === "sent" ? [pair.old, pair.new] : [pair.new, pair.old];
    report(accepted(from, to) && !isAny(from, to) ? "type-widened" : "type-changed");
    return;
  }
  if (was.hasNull && !is.hasNull) report("null-removed");
  if (!was.hasNull && is.hasNull) report("null-added");
  const isEmptied = !was.hasUndefined && is.hasUndefined && !pair.ignoresUndefined;
  if (isEmptied && pair.root.flow === "received") report("null-added", ["undefined"]);

  const gone = [...was.scalars].filter(([text, type]) => !is.scalars.has(text) && !accepted(type, pair.new));
  const come = [...is.scalars].filter(([text, type]) => !was.scalars.has(text) && !accepted(type, pair.old));
  const isListed = (entries: typeof gone) => entries.every(([, type]) => isLiteral(type));
  const texts = (entries: typeof gone) => entries.map(([text]) => text);
  if (gone.length > 0 && come.length > 0 && !(sameBase(gone, come) && isListed(gone))) {
    report("type-changed");
    return;
  }
  const isNarrowed = gone.every(([, type]) => [...is.scalars.values()].some((now) => baseOf(now) === baseOf(type)));
  const lost = isListed(gone) ? "value-removed" : isNarrowed ? "type-narrowed" : "type-changed";
  if (gone.length > 0) report(lost, texts(gone));
  if (come.length > 0) report(grows(was, come) ? "value-added" : "type-widened", texts(come));
}

/** Whether what came is of a primitive type that was there before, so that ordinary code goes on. */
function grows(was: Shape, come: readonly (readonly [string, ts.Type])[]): boolean {
  const bases = new Set([...was.scalars.values()].map(baseOf));
  return come.every(([, type]) => bases.has(baseOf(type)));
}

function sameBase(
  first: readonly (readonly [string, ts.Type])[],
  second: readonly (readonly [string, ts.Type])[],
): boolean {
  return new Set([...first, ...second].map(([, type]) => baseOf(type))).size === 1;
}

function baseOf({ flags }: ts.Type): "string" | "number" | "boolean" | "bigint" {
  if (flags & compiler.TypeFlags.NumberLike) return "number";
  if (flags & compiler.TypeFlags.BooleanLike) return "boolean";
  return flags & compiler.TypeFlags.BigIntLike ? "bigint" : "string";
}

/** `any` is assignable to everything, which says nothing. */
function isAny(...types: readonly ts.Type[]): boolean {
  return types.some(({ flags }) => flags & compiler.TypeFlags.Any);
}
