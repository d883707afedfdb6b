import { dereference, pointerKeys } from "../document/pointer.js";
import type { OpenApi, PathItem, Schema } from "../document/types.js";
import type { ApiSchema } from "../model/api.js";
import { eachPart, partsOf, schemasOf, type Part } from "../shapes/each-part.js";
import type { Flow } from "../document/walk.js";
import { shape } from "../shapes/shape.js";
import { spell } from "./spell.js";

/** Which way the components of a kind go where nothing else is said. */
const usual: Readonly<Record<string, Flow>> = {
  parameters: "sent",
  requestBodies: "sent",
  responses: "received",
  headers: "received",
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
  const declared = document.components?.schemas ?? {};
  const original: OpenApi = { ...document, components: { ...document.components } };
  const inputs = new Map(schemas.flatMap(({ key, of }) => (key === of ? [] : [[of, key] as const])));
  const shaped = (schema: Schema, flow: Flow) => spell(shape(original, schema, flow, inputs));
  const seen = new Set<Part>();
  const enter = (part: Part, flow: Flow): void => {
    if (seen.has(part)) return;
    seen.add(part);
    ownPart(document, part, flow);
    schemasOf(part, (schema, holder, key) => (holder[key] = shaped(schema, flow)));
  };
  const { components } = document;
  for (const [name, item] of Object.entries(document.webhooks ?? {}))
    document.webhooks![name] = structuredClone(dereference<PathItem>(original, item)) ?? {};
  eachPart(document, enter);
  for (const [key, item] of Object.entries(components?.pathItems ?? {}))
    partsOf(document, item, callbacks.has(key) ? "received" : "sent", enter);
  for (const [kind, flow] of Object.entries(usual))
    for (const part of Object.values((components?.[kind] ?? {}) as Record<string, Part>)) enter(part, flow);
  if (!components?.schemas) return;
  components.schemas = Object.fromEntries(
    schemas.flatMap(({ key, of, flow }) => {
      const schema = declared[of];
      return schema === undefined ? [] : [[key, shaped(schema, flow === "sent" ? "sent" : "received")] as const];
    }),
  );
}

/** A webhook goes the other way: a component that it refers to is copied to where it stands, to have a shape of its own. */
function ownPart(document: OpenApi, part: Part, flow: Flow): void {
  if (part.$ref === undefined || usual[pointerKeys(part.$ref)[1]!] === flow) return;
  const target = dereference<Part>(document, part);
  delete part.$ref;
  Object.assign(part, structuredClone(target));
}
