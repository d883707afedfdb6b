import type ts from "typescript";
import { isNothing, itemOf } from "./object-types.js";
import { isScalar, textOf } from "./shape.js";
import type { Walk } from "./walk.js";

/** A type as a user writes it, and the names that it needs. */
export interface TypeText {
  readonly text: string;
  readonly imports: readonly string[];
}

/** No reader wants a longer one. */
const longest = 400;

/**
 * A type by exported names, primitives and literals; undefined where that is not all it is made of.
 * @param isWhole whether its own name would say nothing, since it may stand for another type in another package
 */
export function typeText(
  type: ts.Type,
  walk: Pick<Walk, "checker" | "names">,
  isWhole = type.isUnion(),
): TypeText | undefined {
  const { checker, names } = walk;
  const name = isWhole ? undefined : names.get(type);
  if (name !== undefined) return { text: name, imports: [`type ${name}`] };
  if (isScalar(type) || isNothing(type)) return { text: textOf(type, checker), imports: [] };
  const item = checker.isArrayType(type) ? itemOf(type, checker) : undefined;
  const parts = item ? [item] : type.isUnion() ? type.types : [];
  const texts = parts.map((part) => typeText(part, walk, false));
  if (texts.length === 0 || texts.some((each) => each === undefined)) return undefined;
  const distinct = new Set(texts.map((each) => each!.text));
  if (distinct.has("true") && distinct.delete("false")) {
    distinct.delete("true");
    distinct.add("boolean");
  }
  // The compiler's own order follows that in which it met the types.
  const union = [...distinct].sort(byWords).join(" | ");
  const text = item ? `${/[ |&]/.test(union) ? `(${union})` : union}[]` : union;
  return text.length > longest ? undefined : { text, imports: texts.flatMap((each) => each!.imports) };
}

/** Numbers by their size, and all else by its letters. */
export function byWords(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
