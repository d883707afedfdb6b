import { pointerOf } from "../document/place.js";
import { lookUp } from "../document/pointer.js";
import { keysOf } from "./known-keys.js";

/** Most references that are followed one to the next: readers go one call deeper with each. */
export const longestChain = 100;

/** Where the first `$ref` stands from which too many others lead on; in a circle, where no value ends it, nowhere. */
export function longChain(parsed: unknown): string | undefined {
  const lengthOf = chainLengths(parsed);
  const isLong = ({ $ref }: Record<string, unknown>) => typeof $ref === "string" && lengthOf($ref) >= longestChain;
  const found = keysOf(parsed).references.find(({ holder }) => isLong(holder));
  return found && pointerOf(found.spot, "$ref");
}

/** Gives how many more references of a document lead on from what a pointer leads to. Each is looked up once. */
export function chainLengths(parsed: unknown): (fragment: string) => number {
  const known = new Map<string, number>();
  return (fragment) => {
    const passed: string[] = [];
    let next: unknown = fragment;
    while (isInner(next) && !known.has(next)) {
      known.set(next, 0);
      passed.push(next);
      next = (lookUp(parsed, next) as { $ref?: unknown } | null | undefined)?.$ref;
    }
    let length = isInner(next) ? known.get(next)! + 1 : 0;
    for (const each of passed.reverse()) known.set(each, length++);
    return known.get(fragment) ?? 0;
  };
}

function isInner(reference: unknown): reference is string {
  return typeof reference === "string" && reference.startsWith("#/");
}
