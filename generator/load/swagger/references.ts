import { lookUp } from "../../document/pointer.js";
import { eachReference } from "../../document/each-reference.js";
import type { Places } from "./places.js";

/** Makes each `$ref` that leads to a place of the source, and to nothing in the document, lead to where that is now. */
export function mendReferences(document: object, { moved }: Places): void {
  eachReference(document, ({ ref, owner, key, keyword }) => {
    if (keyword !== "$ref" || !ref.startsWith("#/") || lookUp(document, ref) !== undefined) return;
    owner[key] = moved(ref);
  });
}
