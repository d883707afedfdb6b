import type { Schema } from "../document/types.js";
import { typeOfValue } from "../document/facts.js";
import { isObject } from "../document/pointer.js";

/**
 * Infers a schema that all examples fit.
 *
 * A property that every example has is required. A number equal to the HTTP `status` is that constant; texts that look like
 * codes (`not_chat_app`) become an open enum, which is complete in an editor and still admits any other text.
 */
export function schemaFromExamples(examples: readonly unknown[], context: { status: number }): Schema {
  if (examples.length === 0) return {};
  const objects = examples.filter(isObject);
  if (objects.length === examples.length) return objectSchema(objects, context);
  if (examples.every(Array.isArray)) return { type: "array", items: schemaFromExamples(examples.flat(), context) };
  const types = unique(examples.map(typeOfValue));
  return types.length === 1 ? { type: types[0]! } : { type: types };
}

function objectSchema(objects: readonly Record<string, unknown>[], context: { status: number }): Schema {
  const names = unique(objects.flatMap((object) => Object.keys(object)));
  const properties = names.map((name): [string, Schema] => {
    const values = objects.filter((object) => Object.hasOwn(object, name)).map((object) => object[name]);
    return [name, propertySchema(values, context)];
  });
  const required = names.filter((name) => objects.every((object) => Object.hasOwn(object, name)));
  return { type: "object", ...(required.length > 0 ? { required } : {}), properties: Object.fromEntries(properties) };
}

function propertySchema(values: readonly unknown[], context: { status: number }): Schema {
  if (values.every((value) => value === context.status)) return { type: "integer", const: context.status };
  if (values.every(isCode)) return openEnum(unique(values as string[]));
  return schemaFromExamples(values, context);
}

/** A text that may be any, of which some are known. */
export function openEnum(values: readonly string[]): Schema {
  return { anyOf: [{ type: "string", enum: [...values] }, { type: "string" }] };
}

function isCode(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^(?=.*[a-z])[a-z0-9]+([_.:-][a-z0-9]+)*$/i.test(value) &&
    !/^[0-9a-f-]{20,}$/i.test(value)
  );
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
