import { dereference } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import { eachReference } from "../document/walk.js";

/** A `$ref` that leads to nothing. */
export interface BrokenReference {
  /** Of the object that holds it. */
  readonly pointer: string;
  readonly ref: string;
}

/** Every `$ref` of a document that leads to nothing, or to nothing but other `$ref`s; what stands in examples is none. */
export function brokenReferences(document: OpenApi): BrokenReference[] {
  const broken: BrokenReference[] = [];
  eachReference(document, ({ keyword, kind, ref, at }) => {
    if (keyword !== "$ref" || kind === "example") return;
    if (dereference(document, { $ref: ref }) === undefined) broken.push({ pointer: at, ref });
  });
  return broken;
}
