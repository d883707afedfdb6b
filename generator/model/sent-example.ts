import { isSchema, propertiesOf } from "../document/facts.js";
import { dereference } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { isHidden } from "../shapes/shape.js";

/** An example without what is read only: descriptions show what comes back, and a sample has to compile. */
export function sentExample(document: OpenApi, schema: Schema | undefined, example: unknown): unknown {
  if (!schema) return example;
  if (Array.isArray(example)) {
    const items = dereference<Schema>(document, schema)?.items;
    return example.map((item) => sentExample(document, items, item));
  }
  if (!isSchema(example)) return example;
  const declared = propertiesOf(document, schema);
  return Object.fromEntries(
    Object.entries(example).flatMap(([name, value]) => {
      const [property] = declared.get(name) ?? [];
      const isGone = property !== undefined && isHidden(document, property, "sent");
      return isGone ? [] : [[name, sentExample(document, property, value)]];
    }),
  );
}
