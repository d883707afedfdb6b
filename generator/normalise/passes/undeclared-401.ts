import { dereference, pointer } from "../../document/pointer.js";
import type { OpenApi, Operation, Response, Schema } from "../../document/types.js";
import { isObject } from "../../document/pointer.js";
import type { Pass, Repair } from "../repair.js";
import { freeName } from "../free-name.js";
import { eachOperation } from "../each-operation.js";

/** Declares a 401 where an operation asks for credentials and says nothing of what comes without them. */
export const undeclared401: Pass = {
  id: "undeclared-401",
  summary: "an undeclared 401 where security applies",
  run(document) {
    const repairs: Repair[] = [];
    let shared: { $ref: string } | undefined;
    eachOperation(document, (operation, place) => {
      if (!asksForCredentials(document, operation) || declares401(operation)) return;
      shared ??= declareResponse(document);
      operation.responses = { ...operation.responses, 401: shared };
      repairs.push({
        pass: "undeclared-401",
        pointer: `${place.pointer}/responses/401`,
        before: "not declared",
        after: shared.$ref,
        reason: "the operation requires credentials, so a request may be refused",
      });
    });
    return repairs;
  },
};

function asksForCredentials(document: OpenApi, operation: Operation): boolean {
  return (operation.security ?? document.security ?? []).some((requirement) => Object.keys(requirement).length > 0);
}

function declares401({ responses = {} }: Operation): boolean {
  return ["401", "4XX", "4xx", "default"].some((status) => status in responses);
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
  eachOperation(document, ({ responses = {} }) => {
    for (const [status, declared] of Object.entries(responses)) {
      if (!/^[45]/.test(status)) continue;
      const content = dereference<Response>(document, declared)?.content ?? {};
      for (const [type, media] of Object.entries(content))
        if (media.schema && /[/+]json\b/i.test(type)) schemas.add(media.schema);
    }
  });
  return [...schemas];
}
