import type { OpenApi, Operation, PathItem, Schema } from "../../generator/document/types.js";
import { pointerOf, visit } from "../../generator/document/walk.js";

type Json = Record<string, unknown>;

/** A way to write a document otherwise that means the same. */
export interface Rewrite {
  readonly name: string;
  /** Rewrites a document of its own; says how many places it changed. */
  run(document: OpenApi): number;
  /** Whether nothing but the order of keys or list items is another one, in places where generated code has none. */
  readonly onlyOrder?: true;
  /** What is told rightly, since a package exports the names of its schemas. */
  readonly exported?: RegExp;
}

/** A rewrite of each schema of a document. */
export function ofSchemas(name: string, change: (schema: Schema, at: string) => boolean, onlyOrder?: true): Rewrite {
  return {
    name,
    ...(onlyOrder && { onlyOrder }),
    run(document) {
      let changed = 0;
      visit(document, { schema: (schema, place) => void (changed += Number(change(schema, pointerOf(place)))) });
      return changed;
    },
  };
}

/** A rewrite of each operation under `paths`. */
export function ofOperations(
  name: string,
  change: (operation: Operation, item: PathItem, document: OpenApi) => boolean,
  onlyOrder?: true,
): Rewrite {
  return {
    name,
    ...(onlyOrder && { onlyOrder }),
    run(document) {
      let changed = 0;
      for (const item of Object.values(document.paths ?? {}))
        for (const operation of operationsOf(item)) changed += Number(change(operation, item, document));
      return changed;
    },
  };
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export function operationsOf(item: PathItem): Operation[] {
  return methods.flatMap((method) => (isObject(item[method]) ? [item[method] as Operation] : []));
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every object within a value, and itself, with the key that it stands under. */
export function eachObject(root: unknown, visit: (value: Json, key: string) => void): void {
  const waiting: [unknown, string][] = [[root, ""]];
  const seen = new Set<unknown>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, key] = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isObject(value)) visit(value, key);
    for (const [name, child] of Object.entries(value)) waiting.push([child, name]);
  }
}

/** Takes the place of what an object holds. */
export function replace(object: Json, by: Json): void {
  for (const key of Object.keys(object)) delete object[key];
  Object.assign(object, by);
}
