import type { Place } from "./each-operation.js";

/** Where an operation stands, as the JSONPath of an overlay's target. */
export function operationPath({ path, method }: Place): string {
  return `$.paths[${quote(path)}].${method}`;
}

/** A member name in a JSONPath. */
export function quote(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
