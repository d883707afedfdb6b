import { methods } from "../../generator/document/objects.js";
import { isObject, lookUp } from "../../generator/document/pointer.js";
import type { Extensible, OpenApi } from "../../generator/document/types.js";

/** Whether an operation, a webhook or a security requirement leads to a place. */
export function reachedFrom(document: OpenApi): (at: string) => boolean {
  const components = new Set<string>();
  const waiting: unknown[] = [document.paths, document["webhooks"]];
  for (const value of waiting) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const target = key === "$ref" && typeof inner === "string" ? inner.split("/").slice(0, 4).join("/") : undefined;
      if (target === undefined || components.has(target)) waiting.push(inner);
      else {
        components.add(target);
        waiting.push(lookUp(document, target));
      }
    }
  }
  return (at) => {
    const [, section, path, list, index] = at.split("/");
    if (section === "paths" && list === "parameters" && isReplaced(document, path!, Number(index))) return false;
    // What is said beside the operations of a path counts for those alone.
    if (section === "paths" && path !== undefined && !hasOperation(document, path)) return false;
    const owner = at.split("/").slice(0, 4).join("/");
    return !at.startsWith("#/components/") || at.startsWith("#/components/securitySchemes/") || components.has(owner);
  };
}

/** Whether a path, as a pointer spells it, has an operation. */
export function hasOperation(document: OpenApi, path: string): boolean {
  const item = lookUp(document, `#/paths/${path}`);
  return (
    isObject(item) && (item["$ref"] !== undefined || [...methods, "additionalOperations"].some((key) => key in item))
  );
}

/** Whether every operation of a path has a parameter of its own in the place of one that stands beside them. */
function isReplaced(document: OpenApi, path: string, index: number): boolean {
  const item = lookUp(document, `#/paths/${path}`) as Extensible;
  const listOf = (owner: unknown) =>
    ((owner as Extensible)["parameters"] ?? []) as readonly { readonly in?: string; readonly name?: string }[];
  const { in: where, name } = listOf(item)[index]!;
  const operations = methods.flatMap((method) => item[method] ?? []);
  return operations.every((operation) => listOf(operation).some((one) => one.in === where && one.name === name));
}
