import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { pointerOf } from "../document/place.js";
import { isObject, pointerKeys } from "../document/pointer.js";
import { displayLocation } from "./location.js";
import { keysOf } from "./known-keys.js";
import { positionAt } from "./position.js";
import { fileProblem, type Problem } from "../problem.js";

const rule = "no-unresolved-refs";
const hint = "Let one of them lead to a value, or be one.";

/** Complaints about each `$ref` of a document that leads to other ones, which lead back to it. */
export function circularReferences({ source, parsed }: ParsedDocument, cwd: string): Problem[] {
  const inner = keysOf(parsed).references.filter(({ holder }) => reference(holder) !== undefined);
  const circular = inCircles(
    inner.map(({ holder }) => holder),
    parsed,
  );
  return inner.flatMap(({ holder, spot }): Problem[] => {
    if (!circular.has(holder)) return [];
    const at = pointerOf(spot, "$ref");
    const message = "This $ref leads back to itself, and never to a value.";
    const whole = fileProblem(displayLocation(source.absoluteRef, cwd), rule, message, hint);
    return [{ ...whole, ...positionAt(source, at, true), pointer: at }];
  });
}

/** The same of a document that leads in a circle through other files: it alone is named. */
export function circularSomewhere({ source }: ParsedDocument, cwd: string): Problem {
  const message = "A $ref leads back to itself, and never to a value.";
  return fileProblem(displayLocation(source.absoluteRef, cwd), rule, message, hint);
}

/** Those references that need themselves to be followed: to their end, or through what they name. Each is followed once. */
function inCircles(references: readonly object[], parsed: unknown): ReadonlySet<object> {
  const circular = new Set<object>();
  const targets = new Map<object, unknown>();
  const way: object[] = [];
  const follow = (value: unknown): unknown => {
    const next = reference(value);
    if (next === undefined) return value;
    const owner = value as object;
    if (targets.has(owner)) return targets.get(owner);
    const start = way.indexOf(owner);
    if (start >= 0) for (const each of way.slice(start)) circular.add(each);
    if (start >= 0) return undefined;
    way.push(owner);
    const target = pointerKeys(next).reduce<unknown>(
      (held, key) => child(isObject(held) && !Object.hasOwn(held, key) ? follow(held) : held, key),
      parsed,
    );
    targets.set(owner, follow(target));
    way.pop();
    return targets.get(owner);
  };
  references.forEach(follow);
  return circular;
}

function child(held: unknown, key: string): unknown {
  return typeof held === "object" && held !== null && Object.hasOwn(held, key) ? held[key as never] : undefined;
}

/** The target of an object that is a `$ref` into its own document. */
function reference(value: unknown): string | undefined {
  const target = (value as { $ref?: unknown } | null | undefined)?.$ref;
  return typeof target === "string" && target.startsWith("#/") ? target : undefined;
}
