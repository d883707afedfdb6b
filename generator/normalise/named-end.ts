import { lookUp } from "../document/pointer.js";
import type { OpenApi, Operation } from "../document/types.js";
import { reach } from "../document/reach.js";

const text = "[DONE]";

/** The text that ends many streams of JSON without being JSON, where the words of an operation, or of what it refers to, name it. */
export function namedEnd(document: OpenApi, operation: Operation): string | undefined {
  const parts = [operation, ...[...reach(document, operation)].map((ref) => lookUp(document, ref))];
  return parts.some((part) => JSON.stringify(part)?.includes(text)) ? text : undefined;
}
