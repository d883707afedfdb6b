import { isSchema } from "../document/facts.js";
import { dereference } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import type { ApiAlternative } from "./api.js";

/**
 * The type of the language that a value can be given in, beside the one of its JSON: a Date for `date-time`, a bigint for
 * `int64`, bytes for `binary`. Of a list it is the items', of an object its properties'.
 * @see https://spec.openapis.org/registry/format/
 */
export function builtInType(
  document: OpenApi,
  declared: Schema | undefined,
  isWithin = false,
): ApiAlternative | undefined {
  const schema = dereference<Schema>(document, declared);
  if (!isSchema(schema) || schema.enum || "const" in schema) return undefined;
  const [type, ...others] = [schema.type].flat().filter((each) => each !== "null");
  if (others.length > 0) return undefined;
  if (type === "array" && !isWithin) {
    const item = builtInType(document, schema.items, true);
    return item && { ...item, isList: true };
  }
  if (type === "object" && !isWithin) {
    const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const alternative = builtInType(document, property, true);
      return alternative ? [[name, alternative] as const] : [];
    });
    return properties.length === 0 ? undefined : { type, isList: false, properties: Object.fromEntries(properties) };
  }
  const name = types[`${type} ${schema.format}`];
  return name && { type: name, isList: false };
}

const types: Readonly<Record<string, ApiAlternative["type"]>> = {
  "string date-time": "Date",
  "integer int64": "bigint",
  "string binary": "bytes",
};
