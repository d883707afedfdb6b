import { methods } from "../document/objects.js";
import { escapeKey, isObject } from "../document/pointer.js";
import type { OpenApi, Operation, PathItem } from "../document/types.js";

/** Where an operation stands, and how it is called. */
export interface Place {
  readonly path: string;
  readonly method: string;
  readonly pointer: string;
  readonly item: PathItem;
}

/** Visits every operation under `paths`, in the order of the document. */
export function eachOperation(document: OpenApi, visit: (operation: Operation, place: Place) => void): void {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = item?.[method] as Operation | undefined;
      if (isObject(operation))
        visit(operation, { path, method, item, pointer: `#/paths/${escapeKey(path)}/${method}` });
    }
  }
}

/** Where an operation stands, as the JSONPath of an overlay's target. */
export function operationPath({ path, method }: Place): string {
  return `$.paths[${quote(path)}].${method}`;
}

/** A member name in a JSONPath. */
export function quote(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
