import { methods } from "./objects.js";
import { isObject, pointer, pointerKeys } from "./pointer.js";
import type { Extensible, Operation, PathItem } from "./types.js";

const fixed: ReadonlySet<string> = new Set(methods);

/**
 * The methods of a path item that have operations: those with a field of their own as it is called, in their order, then the
 * additional ones as they are written. An additional one that is called as such a field, in any letters, is none of these.
 * @see https://spec.openapis.org/oas/v3.2.0#path-item-object (additionalOperations)
 */
export function methodsOf(item: PathItem | undefined): string[] {
  const additional = additionalOf(item);
  const others = Object.keys(additional).filter((name) => !isFixed(name) && isObject(additional[name]));
  return [...methods.filter((method) => isObject(item?.[method])), ...others];
}

/** Additional operations that are called as a field of the path item is: the specification has them there. */
export function misplacedMethods(item: PathItem | undefined): string[] {
  return Object.keys(additionalOf(item)).filter(isFixed);
}

function isFixed(name: string): boolean {
  return fixed.has(name.toLowerCase());
}

function additionalOf(item: PathItem | undefined): Extensible {
  const additional = item?.["additionalOperations"];
  return isObject(additional) ? additional : {};
}

/** The keys that lead from a path item to the operation of one of its methods. */
export function keysOfMethod(method: string): readonly [string] | readonly [string, string] {
  return fixed.has(method) ? [method] : ["additionalOperations", method];
}

/** The pointer of the path item of an operation, by the operation's own. */
export function itemPointer(operation: string): string {
  const keys = pointerKeys(operation);
  return pointer(...keys.slice(0, -keysOfMethod(keys.at(-1)!).length));
}

/** The operation of one of the methods of a path item. */
export function operationOf(item: PathItem, method: string): Operation {
  return (fixed.has(method) ? item[method] : additionalOf(item)[method]) as Operation;
}

const common: ReadonlySet<string> = new Set("get put post delete options head patch trace".split(" "));

/** Whether OpenAPI has always had a method: openapi-typescript and openapi-fetch know these alone. */
export function isCommon(method: string): boolean {
  return common.has(method);
}

/** A method as it is sent: in capitals where it has a field of its own, else as it is written. */
export function sentMethod(method: string): string {
  return fixed.has(method) ? method.toUpperCase() : method;
}
