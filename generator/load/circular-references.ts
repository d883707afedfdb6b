import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { fileProblem, type Problem } from "../problem.js";
import { eachValue } from "./each-value.js";
import { displayLocation } from "./location.js";
import { childPointer, pointerKeys } from "../document/pointer.js";
import { positionAt } from "./position.js";

/**
 * Complaints about `$ref`s that lead to nothing but one another: openapi-core gives up on the first of them, without
 * saying which. Where they lead through other files, only the document is named.
 */
export function circularReferences({ source, parsed }: ParsedDocument, cwd: string): Problem[] {
  const message = "This $ref leads back to itself, and never to a value.";
  const whole = fileProblem(displayLocation(source.absoluteRef, cwd), "no-unresolved-refs", message);
  const problems: Problem[] = [];
  eachValue(parsed, (value, pointer) => {
    if (!leadsBack(value)) return;
    const at = childPointer(pointer, "$ref");
    problems.push({ ...whole, ...positionAt(source, at, true), pointer: at });
  });
  return problems.length > 0 ? problems : [{ ...whole, message: "A $ref leads back to itself, and never to a value." }];

  function leadsBack(start: object): boolean {
    const passed = new Set<unknown>();
    let value: unknown = start;
    for (let target = reference(value); target !== undefined; target = reference(value)) {
      if (passed.has(value)) return value === start;
      passed.add(value);
      value = pointerKeys(target).reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], parsed);
    }
    return false;
  }
}

/** The target of an object that is a `$ref` into its own document. */
function reference(value: unknown): string | undefined {
  const target = (value as { $ref?: unknown } | null | undefined)?.$ref;
  return typeof target === "string" && target.startsWith("#/") ? target : undefined;
}
