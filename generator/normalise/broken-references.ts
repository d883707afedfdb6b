import { dereference, pointer } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import { eachObject } from "./each-object.js";

/** A `$ref` that leads to nothing. */
export interface BrokenReference {
  /** Of the object that holds it. */
  readonly pointer: string;
  readonly ref: string;
}

/** Every `$ref` of a document that leads to nothing, or to nothing but other `$ref`s; what stands in examples is none. */
export function brokenReferences(document: OpenApi): BrokenReference[] {
  const broken: BrokenReference[] = [];
  eachObject(document, ({ $ref }, path) => {
    // A schema may have a property of this name, and a discriminator a value: what they hold is no text, or no object's.
    if (typeof $ref !== "string" || path.at(-1) === "mapping") return;
    if (dereference(document, { $ref }) === undefined) broken.push({ pointer: pointer(...path), ref: $ref });
  });
  return broken;
}
