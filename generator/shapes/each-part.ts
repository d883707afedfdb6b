import { dereference } from "../document/pointer.js";
import { methods } from "../document/objects.js";
import type { OpenApi, Operation, PathItem, Schema } from "../document/types.js";
import { opposite, type Flow } from "./flow.js";
import { isSchema } from "./subschemas.js";

/** A parameter, a header, a request body or a response: what has schemas. */
export interface Part {
  $ref?: string;
  schema?: Schema;
  content?: Record<string, { schema?: Schema; itemSchema?: Schema; [key: string]: unknown }>;
  headers?: Record<string, Part>;
  [key: string]: unknown;
}

type Visit = (part: Part, flow: Flow) => void;

/** Visits every part of every operation, webhook and callback, as it stands there: perhaps as a reference. */
export function eachPart(document: OpenApi, visit: Visit): void {
  for (const item of Object.values(document.paths ?? {})) partsOf(document, item, "sent", visit);
  for (const item of Object.values(document.webhooks ?? {})) partsOf(document, item, "received", visit);
}

/** Visits the parts of a path item. @param flow of its requests */
export function partsOf(document: OpenApi, declared: PathItem, flow: Flow, visit: Visit, depth = 0): void {
  const item = dereference<PathItem>(document, declared);
  if (!item || depth > 4) return;
  for (const parameter of item.parameters ?? []) visit(parameter as Part, flow);
  for (const method of methods) {
    const operation = item[method] as Operation | undefined;
    if (!isSchema(operation)) continue;
    for (const parameter of (operation as Operation).parameters ?? []) visit(parameter as Part, flow);
    if (operation.requestBody) visit(operation.requestBody as Part, flow);
    for (const response of Object.values((operation as Operation).responses ?? {}))
      visit(response as Part, opposite(flow));
    for (const callback of Object.values((operation as Operation).callbacks ?? {})) {
      const expressions = dereference<Record<string, unknown>>(document, callback) ?? {};
      for (const [key, inner] of Object.entries(expressions))
        if (!key.startsWith("x-") && isSchema(inner))
          partsOf(document, inner as PathItem, opposite(flow), visit, depth + 1);
    }
  }
}

/** Visits the schemas of a part, and of its headers, with what holds each and under which key. */
export function schemasOf(part: Part, visit: (schema: Schema, holder: Record<string, unknown>, key: string) => void) {
  const at = (holder: Record<string, unknown>, key: string) => {
    if (isSchema(holder[key])) visit(holder[key], holder, key);
  };
  at(part, "schema");
  for (const media of Object.values(part.content ?? {}))
    if (isSchema(media)) for (const key of ["schema", "itemSchema", "x-katagami-item"]) at(media, key);
  for (const header of Object.values(part.headers ?? {})) if (isSchema(header)) schemasOf(header as Part, visit);
}
