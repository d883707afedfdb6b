import { pointer, pointerKeys } from "../document/pointer.js";
import { reach } from "../document/reach.js";
import type { OpenApi } from "../document/types.js";
import { visit } from "../document/walk.js";
import { keepNamed } from "./leave-out-components.js";

/**
 * Takes out the security schemes that no operation asks for. What the document asks for goes where each operation has a word of its
 * own. What the API itself sends, webhooks and callbacks, is not meant by the document.
 */
export function leaveOutSecurity(document: OpenApi): void {
  const wanted: { $ref: string }[] = [];
  const add = (requirements: unknown) => {
    for (const requirement of Array.isArray(requirements) ? (requirements as unknown[]) : [])
      for (const name of Object.keys(Object(requirement) as object)) wanted.push({ $ref: schemeAt(name) });
  };
  let isInherited = false;
  visit(document, {
    operation({ security }, _place, flow) {
      add(security);
      isInherited ||= security === undefined && flow !== "received";
    },
  });
  if (isInherited) add(document.security);
  else delete document.security;
  keepNamed(document, "securitySchemes", reach(document, wanted));
}

/** The pointer of a scheme that is named, or referred to by its URI. */
function schemeAt(name: string): string {
  return name.startsWith("#/") ? pointer(...pointerKeys(name)) : pointer("components", "securitySchemes", name);
}
