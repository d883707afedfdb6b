import { propertiesOf, requiredOf } from "../../document/facts.js";
import { operationsOf, responsesOf } from "../../document/operations.js";
import { pointer } from "../../document/pointer.js";
import type { OpenApi, Operation, Schema } from "../../document/types.js";
import { freeName } from "../../document/component-names.js";
import { changed } from "../../document/walk.js";
import { pass } from "../pass.js";

/** Declares a 401 where an operation demands credentials and says nothing of what comes without them. */
export const undeclared401 = pass("undeclared-401", "an undeclared 401 where security applies", (document, report) => {
  let shared: { $ref: string } | undefined;
  for (const { operation, pointer } of operationsOf(document)) {
    if (!asksForCredentials(document, operation) || declares401(operation)) continue;
    shared ??= declareResponse(document);
    operation.responses = { ...operation.responses, 401: shared };
    changed(document);
    const reason = "the operation requires credentials, so a request may be refused";
    report(`${pointer}/responses/401`, "not declared", shared.$ref, reason);
  }
});

/**
 * What an operation of the document gets in this way: the body of its 401, null where nobody knows it, undefined where none is
 * declared. All of the document decides on it.
 */
export function bodyOfUndeclared401(document: OpenApi): (operation: Operation) => Schema | null | undefined {
  const schema = commonErrorSchema(document) ?? null;
  return (operation) => (asksForCredentials(document, operation) && !declares401(operation) ? schema : undefined);
}

function asksForCredentials(document: OpenApi, operation: Operation): boolean {
  const alternatives = operation.security ?? document.security ?? [];
  return alternatives.length > 0 && alternatives.every((requirement) => Object.keys(requirement).length > 0);
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

/**
 * What the JSON error bodies of a document have in common, where two statuses at least agree on it; undefined where they do
 * not. A 422 tells of values that are not valid, in a form of its own.
 */
function commonErrorSchema(document: OpenApi): Schema | undefined {
  const found = errorSchemas(document);
  const schemas = [...found.keys()];
  if (new Set([...found.values()].flatMap((statuses) => [...statuses])).size < 2) return undefined;
  const [first, ...others] = schemas as [Schema, ...Schema[]];
  if (first.$ref !== undefined && others.every((schema) => schema.$ref === first.$ref)) return { $ref: first.$ref };
  const all = schemas.map((schema) => propertiesOf(document, schema));
  const form = (properties: (typeof all)[number], name: string) =>
    JSON.stringify(
      properties.get(name)?.map((schema) => {
        const { description, example, examples, ...rest } = generalise(schema);
        return rest;
      }),
    );
  const names = [...all[0]!.keys()].filter((name) => all.every((each) => form(each, name) === form(all[0]!, name)));
  if (names.length === 0) return undefined;
  const required = names.filter((name) => schemas.every((schema) => requiredOf(document, schema).has(name)));
  const properties = names.map((name) => {
    const [only, ...more] = all[0]!.get(name)!.map(generalise);
    return [name, more.length > 0 ? { allOf: [only, ...more] } : only];
  });
  return { type: "object", ...(required.length > 0 ? { required } : {}), properties: Object.fromEntries(properties) };
}

/** A constant status becomes 401, and a list of codes any text: no example shows those of a 401. */
function generalise(schema: Schema): Schema {
  if (typeof schema.const === "number") return { type: "integer", const: 401 };
  if (schema.enum?.every((one) => typeof one === "string")) return { type: "string" };
  if (schema.anyOf?.some((arm) => arm.enum)) return { type: "string" };
  return schema;
}

/** The schemas of JSON errors, each with the statuses that it stands at. */
function errorSchemas(document: OpenApi): Map<Schema, Set<string>> {
  const schemas = new Map<Schema, Set<string>>();
  for (const { operation, pointer } of operationsOf(document))
    for (const { status, value } of responsesOf(document, operation, pointer)) {
      if (!/^[45]/.test(status) || status === "422") continue;
      for (const [type, media] of Object.entries(value.content ?? {}))
        if (media?.schema && /[/+]json\b/i.test(type))
          schemas.set(media.schema, (schemas.get(media.schema) ?? new Set()).add(status));
    }
  return schemas;
}
