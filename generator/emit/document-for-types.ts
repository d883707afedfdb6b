import type { Kind } from "../document/objects.js";
import { itemPointer, methodsOf, operationOf } from "../document/methods.js";
import { lookUp, pointer, pointerKeys, dereference } from "../document/pointer.js";
import type { Document, OpenApi, Operation, PathItem, Extensible, Schema } from "../document/types.js";
import { mapWithin, visit, type Flow, type Place, type Visitor } from "../document/walk.js";
import { markBinary } from "./mark-binary.js";
import { putOthersBeside } from "./other-methods.js";
import { spell } from "./spell.js";
import { copyHidden, hidePercent, safeText, withoutWords } from "./words.js";
import type { Api, ApiSchema } from "../model/api.js";
import { shape } from "../shapes/shape.js";

/**
 * A copy of the document that openapi-typescript transforms without tripping: operations are named after their functions,
 * "%" is hidden, a parameter of JSON has its schema, what is sent and what is received have their shapes, and no text can do anything to the comment it stands in.
 * @param comments whether types are written with the words of the description
 */
export function documentForTypes(document: Document, api: Api, comments: boolean): OpenApi {
  let hasBinary = false;
  const change = comments ? safeText : withoutWords;
  const copy = copyHidden(document, (key, value) => {
    hasBinary ||= key === "format" && value === "binary";
    return change(key, value);
  }) as OpenApi;
  if (hasBinary) markBinary(copy, api);
  const callbacks = addCallbacks(copy, api.handlers);
  const schemas = api.schemas.map((each) => ({ ...each, key: hidePercent(each.key), of: hidePercent(each.of) }));
  shapeDocument(copy, schemas, callbacks);
  for (const owner of [copy.webhooks, copy.components?.pathItems])
    for (const item of Object.values(owner ?? {}))
      for (const method of methodsOf(item)) delete (operationOf(item, method) as Partial<Operation>).operationId;
  // An operation is named after its function, which is its key in the types.
  for (const { path, method, name } of api.operations)
    operationOf(copy.paths![hidePercent(path)]!, hidePercent(method)).operationId = name;
  for (const items of [copy.paths, copy.webhooks, copy.components?.pathItems])
    for (const key of Object.keys(items ?? {})) putOthersBeside(items!, key);
  return copy;
}

/** openapi-typescript passes callbacks over; as path items, of these keys, they get types. */
function addCallbacks(copy: OpenApi, handlers: Api["handlers"]): Set<string> {
  const callbacks = handlers.flatMap(({ operation, webhooks }) => (operation === undefined ? [] : webhooks));
  for (const { key, pointer: own } of callbacks) {
    const item = lookUp(copy, pointer(...pointerKeys(itemPointer(own)).map(hidePercent))) as PathItem;
    const pathItems = ((copy.components ??= {}).pathItems ??= {});
    pathItems[hidePercent(key)] = structuredClone(item);
  }
  return new Set(callbacks.map(({ key }) => hidePercent(key)));
}

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
  const own = (part: Extensible, _place: Place, flow: Flow | undefined) => ownPart(document, part, flow!);
  const enter =
    (kind: "parameter" | "header" | "mediaType") => (part: Extensible, place: Place, flow: Flow | undefined) => {
      own(part, place, flow);
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
