import { isSchema } from "../document/facts.js";
import type { OpenApi, PathItem, Schema } from "../document/types.js";
import { visit, type Flow } from "../document/walk.js";

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
export function eachPart(document: OpenApi, see: Visit): void {
  const { paths, webhooks } = document;
  visitParts(document, { paths, webhooks }, "openapi", "sent", see);
}

/** Visits the parts of a path item. @param flow of its requests */
export function partsOf(document: OpenApi, declared: PathItem, flow: Flow, see: Visit): void {
  visitParts(document, declared, "pathItem", flow, see);
}

function visitParts(follow: OpenApi, root: object, kind: "openapi" | "pathItem", flow: Flow, see: Visit): void {
  const part = (object: object, _at: string, flow: Flow | undefined) => {
    see(object as Part, flow!);
    return "skip" as const;
  };
  visit(root, { parameter: part, requestBody: part, response: part }, { kind, flow, follow });
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
