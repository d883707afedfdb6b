import { operationsOf, responsesOf } from "../../document/operations.js";
import { dereference, isObject, pointer } from "../../document/pointer.js";
import type { OpenApi, Operation, Schema } from "../../document/types.js";
import { pass, freeName } from "../pass.js";

/** Declares a 401 where an operation asks for credentials and says nothing of what comes without them. */
export const undeclared401 = pass("undeclared-401", "an undeclared 401 where security applies", (document, report) => {
  let shared: { $ref: string } | undefined;
  for (const { operation, pointer } of operationsOf(document)) {
    if (!asksForCredentials(document, operation) || declares401(operation)) continue;
    shared ??= declareResponse(document);
    operation.responses = { ...operation.responses, 401: shared };
    const reason = "the operation requires credentials, so a request may be refused";
    report(`${pointer}/responses/401`, "not declared", shared.$ref, reason);
  }
});

function asksForCredentials(document: OpenApi, operation: Operation): boolean {
  return (operation.security ?? document.security ?? []).some((requirement) => Object.keys(requirement).length > 0);
}

function declares401({ responses }: Operation): boolean {
  return ["401", "4XX", "4xx", "default"].some((status) => status in (responses ?? {}));
}

function declareResponse(document: OpenApi): { $ref: string } {
  const schema = commonErrorSchema(document);
  const components = (document.components ??= {});
  const responses = (components.responses ??= {});
  const name = freeName("Unauthorized", responses);
  responses[name] = { description: "Unauthorized", ...(schema ? { content: { "application/json": { schema } } } : {}) };
  return { $ref: pointer("components", "responses", name) };
}

/** What the JSON error bodies of a document have in common, or undefined where they have nothing. */
function commonErrorSchema(document: OpenApi): Schema | undefined {
  const schemas = errorSchemas(document);
  const [first, ...others] = schemas;
  if (first === undefined) return undefined;
  if (first.$ref !== undefined && others.every((schema) => schema.$ref === first.$ref)) return { $ref: first.$ref };
  const objects = schemas
    .map((schema) => dereference(document, schema))
    .filter((schema) => isObject(schema?.properties));
  const model = objects[0];
  if (!model || objects.length < schemas.length) return undefined;
  const names = Object.keys(model.properties!).filter((name) =>
    objects.every((schema) => Object.hasOwn(schema!.properties!, name)),
  );
  if (names.length === 0) return undefined;
  const required = names.filter((name) => objects.every((schema) => schema!.required?.includes(name)));
  const properties = names.map((name) => [name, generalise(model.properties![name]!)]);
  return { type: "object", ...(required.length > 0 ? { required } : {}), properties: Object.fromEntries(properties) };
}

/** A constant status becomes 401, and a list of codes any text: no example shows those of a 401. */
function generalise(schema: Schema): Schema {
  if (typeof schema.const === "number") return { type: "integer", const: 401 };
  if (schema.anyOf?.some((arm) => arm.enum)) return { type: "string" };
  return schema;
}

function errorSchemas(document: OpenApi): Schema[] {
  const schemas = new Set<Schema>();
  for (const { operation } of operationsOf(document))
    for (const { key, value: response } of responsesOf(document, operation))
      for (const [type, media] of Object.entries(response.content ?? {}))
        if (/^[45]/.test(key) && media.schema && /[/+]json\b/i.test(type)) schemas.add(media.schema);
  return [...schemas];
}
