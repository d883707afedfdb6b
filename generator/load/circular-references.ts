import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { childPointer, lookUp } from "../document/pointer.js";
import { displayLocation } from "./location.js";
import { eachValue } from "./parsed-value.js";
import { positionAt } from "./position.js";
import { fileProblem, type Problem } from "../problem.js";

const rule = "no-unresolved-refs";

/** Complaints about each `$ref` of a document that leads to nothing but other ones, which lead back to it. */
export function circularReferences({ source, parsed }: ParsedDocument, cwd: string): Problem[] {
  const places = new Map<object, string>();
  eachValue(parsed, (value, pointer) => {
    if (reference(value) !== undefined) places.set(value, pointer);
  });
  const circular = inCircles([...places.keys()], parsed);
  return [...places].flatMap(([value, pointer]): Problem[] => {
    if (!circular.has(value)) return [];
    const at = childPointer(pointer, "$ref");
    const message = "This $ref leads back to itself, and never to a value.";
    const whole = fileProblem(displayLocation(source.absoluteRef, cwd), rule, message);
    return [{ ...whole, ...positionAt(source, at, true), pointer: at }];
  });
}

/** The same of a document that leads in a circle through other files, or through what is within one of its own: it alone is named. */
export function circularSomewhere({ source }: ParsedDocument, cwd: string): Problem {
  const message = "A $ref leads back to itself, and never to a value.";
  return fileProblem(displayLocation(source.absoluteRef, cwd), rule, message);
}

/** Those references that lead from one to the next back to themselves. Each is followed once. */
function inCircles(references: readonly object[], parsed: unknown): ReadonlySet<unknown> {
  const circular = new Set<unknown>();
  const startOf = new Map<unknown, object>();
  for (const start of references) {
    const way: unknown[] = [];
    let value: unknown = start;
    for (let next = reference(value); next !== undefined && !startOf.has(value); next = reference(value)) {
      startOf.set(value, start);
      way.push(value);
      value = lookUp(parsed, next);
    }
    if (startOf.get(value) === start) for (const each of way.slice(way.indexOf(value))) circular.add(each);
  }
  return circular;
}

/** The target of an object that is a `$ref` into its own document. */
function reference(value: unknown): string | undefined {
  const target = (value as { $ref?: unknown } | null | undefined)?.$ref;
  return typeof target === "string" && target.startsWith("#/") ? target : undefined;
}
