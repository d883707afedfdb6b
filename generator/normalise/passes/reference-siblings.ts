import type { Schema } from "../../document/types.js";
import { visit } from "../../document/walk.js";
import { pass } from "../pass.js";

/** Keywords by which a schema has other values, or is read in another way; bounds and words change no type. */
const narrowing = "properties patternProperties required items prefixItems allOf anyOf oneOf enum const".split(" ");

/** Keywords by which a property is there, or is not, one way. */
const flags = ["readOnly", "writeOnly", "default"];

/**
 * Turns a reference and what stands beside it into an `allOf` of both: since OpenAPI 3.1 both apply. Before, what stands beside
 * a reference says nothing.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3
 */
export const referenceSiblings = pass("reference-siblings", "what stands beside a `$ref`", (document, report) => {
  if (document.openapi.startsWith("3.0")) return;
  visit(document, {
    schema(schema, pointer) {
      const { $ref } = schema;
      // A reference to a schema that is a reference itself is followed to the end of both.
      const kept = /^#\/components\/schemas\/[^/]+$/.test(pointer) ? [...narrowing, ...flags] : narrowing;
      const found = kept.filter((keyword) => keyword in schema);
      if ($ref === undefined || (found.length === 0 && !isOneScalar(schema))) return;
      delete schema.$ref;
      schema.allOf = [{ $ref }, ...(schema.allOf ?? [])];
      const beside = found.join(", ") || "type";
      report(pointer, `${beside} beside a $ref`, "an allOf of both", "since 3.1 both apply");
    },
  });
});

/** A type without any parts, as it takes null away from what is referred to. */
function isOneScalar({ type }: Schema): boolean {
  return typeof type === "string" && type !== "object" && type !== "array";
}
