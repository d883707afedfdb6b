import type ts from "typescript";
import { isClass, itemOf, visibleProperties } from "./object-types.js";
import { member } from "./access.js";
import { shapeOf, textOf } from "./shape.js";
import { marked } from "./smallest-value.js";

/**
 * Lines that use a value as its old type allowed.
 * @param gone primitives that the type does not have any more, as TypeScript
 */
export function readLines(
  expression: string,
  old: ts.Type,
  checker: ts.TypeChecker,
  gone: readonly string[] = [],
): { lines: string[] }[] {
  const { objects, scalars } = shapeOf(old, checker);
  const narrowed = gone
    .filter((type) => Object.hasOwn(uses, type))
    .map((type) => `if (typeof ${expression} === "${type}") console.log(${marked(`${expression}.${uses[type]}`)});`);
  const whole =
    scalars.size > 0 && objects.length === 0 ? [`const copy: ${textOf(old, checker)} = ${expression};`] : [];
  const [first] = objects;
  const isStream = first !== undefined && isClass(first);
  const isList = first !== undefined && itemOf(first, checker) !== undefined;
  const property = first && !isList && !isStream ? visibleProperties(first, checker)[0] : undefined;
  return [
    ...narrowed,
    ...whole.map((line) => line.replace("copy", marked("copy"))),
    ...(isStream ? [`for await (const event of ${marked(expression)}) console.log(event);`] : []),
    ...(isList ? [`for (const item of ${marked(expression)}) console.log(item);`] : []),
    ...(property ? [`console.log(${marked(member(expression, property.name))});`] : []),
  ].map((line) => ({ lines: [line] }));
}

/** What a value of a primitive can be asked. */
const uses: Readonly<Record<string, string>> = { string: "length", number: "toFixed()", boolean: "valueOf()" };
