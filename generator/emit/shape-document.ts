import type { Kind } from "../document/objects.js";
import { dereference, pointerKeys } from "../document/pointer.js";
import type { Extensible, OpenApi, PathItem, Schema } from "../document/types.js";
import type { ApiSchema } from "../model/api.js";
import { mapWithin, visit, type Flow, type Visitor } from "../document/walk.js";
import { shape } from "../shapes/shape.js";
import { spell } from "./spell.js";

/** Which way the components of a kind go where nothing else is said. */
const usual: Readonly<Record<string, { readonly kind: Kind; readonly flow: Flow }>> = {
  parameters: { kind: "parameter", flow: "sent" },
  requestBodies: { kind: "requestBody", flow: "sent" },
  responses: { kind: "response", flow: "received" },
  headers: { kind: "header", flow: "received" },
};

/**
 * Gives every schema of a document the shape that it has where it stands, and those that are sent in another shape a second component.
 * @param callbacks keys of the path items that are those of callbacks
 */
export function shapeDocument(
  document: OpenApi,
  schemas: readonly ApiSchema[],
  callbacks: ReadonlySet<string> = new Set(),
): void {
  const { components, paths, webhooks = {} } = document;
  const declared = components?.schemas ?? {};
  const original: OpenApi = { ...document, components: { ...components } };
  const inputs = new Map(schemas.flatMap(({ key, of }) => (key === of ? [] : [[of, key] as const])));
  const shaped = (schema: Schema, flow: Flow) => spell(shape(original, schema, flow, inputs));
  const own = (part: Extensible, _at: string, flow: Flow | undefined) => ownPart(document, part, flow!);
  const enter =
    (kind: "parameter" | "header" | "mediaType") => (part: Extensible, at: string, flow: Flow | undefined) => {
      own(part, at, flow);
      Object.assign(part, mapWithin(kind, part as never, { schema: (schema) => shaped(schema, flow!) }));
    };
  const visitor: Visitor = {
    ...{ requestBody: own, response: own },
    ...{ parameter: enter("parameter"), header: enter("header"), mediaType: enter("mediaType") },
  };
  for (const [name, item] of Object.entries(webhooks))
    webhooks[name] = structuredClone(dereference<PathItem>(original, item)) ?? {};
  visit({ paths, webhooks }, visitor);
  for (const [key, item] of Object.entries(components?.pathItems ?? {}))
    visit(item, visitor, { kind: "pathItem", flow: callbacks.has(key) ? "received" : "sent" });
  for (const [group, start] of Object.entries(usual))
    for (const part of Object.values((components?.[group] ?? {}) as Record<string, object>))
      visit(part, visitor, start);
  if (!components?.schemas) return;
  components.schemas = Object.fromEntries(
    schemas.flatMap(({ key, of, flow }) => {
      const schema = declared[of];
      return schema === undefined ? [] : [[key, shaped(schema, flow === "sent" ? "sent" : "received")] as const];
    }),
  );
}

/** A webhook goes the other way: a component that it refers to is copied to where it stands, to have a shape of its own. */
function ownPart(document: OpenApi, part: { $ref?: string }, flow: Flow): void {
  if (part.$ref === undefined || usual[pointerKeys(part.$ref)[1]!]?.flow === flow) return;
  const target = dereference(document, part);
  delete part.$ref;
  Object.assign(part, structuredClone(target));
}
