import { basesIn } from "../document/heirs.js";
import { isObject, pointer } from "../document/pointer.js";
import { reachAlso } from "../document/reach.js";
import type { OpenApi } from "../document/types.js";

/** Takes out the components that no operation reaches; heirs of a base that is reached stay. Security is left to others. */
export function leaveOutComponents(document: OpenApi): void {
  const { paths, webhooks } = document;
  const baseAt = basesIn(document);
  const reached = reachAlso(document, [paths, webhooks], (component) => baseAt(component)?.heirs ?? []);
  for (const group of Object.keys(document.components ?? {}))
    if (group !== "securitySchemes" && !group.startsWith("x-")) keepNamed(document, group, reached);
}

/** Takes out of a group of components those that have no pointer among the given, and the group where it is empty then. */
export function keepNamed(document: OpenApi, group: string, kept: ReadonlySet<string>): void {
  const named = document.components?.[group];
  if (!isObject(named)) return;
  for (const name of Object.keys(named)) if (!kept.has(pointer("components", group, name))) delete named[name];
  if (Object.keys(named).length === 0) delete document.components![group];
}
