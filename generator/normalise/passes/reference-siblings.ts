import { othersOf, propertiesOf, typesOf } from "../../document/facts.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { pointerOf, visit } from "../../document/walk.js";
import { pass } from "../pass.js";

/** Keywords by which a schema has other values, or is read in another way; bounds and words change no type. */
const narrowing = "properties patternProperties required items prefixItems allOf anyOf oneOf enum const".split(" ");

/** Keywords by which a property is there, or is not, one way. */
const flags = ["readOnly", "writeOnly", "default"];

/**
 * Turns a reference and what stands beside it into an `allOf` of both: since OpenAPI 3.1 both apply. Before, what stands beside
 * a reference says nothing. What no type can say, or what allows no more than the reference does, is taken away and told.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3
 */
export const referenceSiblings = pass("reference-siblings", "what stands beside a `$ref`", (document, report) => {
  if (document.openapi.startsWith("3.0")) return;
  visit(document, {
    schema(schema, place) {
      const { $ref } = schema;
      if ($ref === undefined) return undefined;
      const pointer = pointerOf(place);
      // A reference to a schema that is a reference itself is followed to the end of both.
      const kept = /^#\/components\/schemas\/[^/]+$/.test(pointer) ? [...narrowing, ...flags] : narrowing;
      const found = kept.filter((keyword) => keyword in schema);
      for (const [keyword, effect] of Object.entries(effects)) {
        const outcome = keyword in schema ? effect(document, schema, { $ref }) : undefined;
        if (outcome === "narrows") found.push(keyword);
        if (outcome === undefined || outcome === "narrows") continue;
        delete schema[keyword];
        report(pointer, `${keyword} beside a $ref`, "the $ref alone", outcome);
      }
      if (found.length === 0) return undefined;
      delete schema.$ref;
      schema.allOf = [{ $ref }, ...(schema.allOf ?? [])];
      report(pointer, `${found.join(", ")} beside a $ref`, "an allOf of both", "since 3.1 both apply");
      return "changed";
    },
  });
});

/** Whether a keyword narrows what a reference allows; undefined where it says the same, else why it says nothing. */
type Effect = (document: OpenApi, schema: Schema, target: Schema) => "narrows" | (string & {}) | undefined;

const effects: Readonly<Record<string, Effect>> = {
  type(document, schema, target) {
    const own = new Set<string>([schema.type ?? []].flat());
    const allows = (type: string) => own.has(type) || (type === "integer" && own.has("number"));
    const types = typesOf(document, target);
    if (types && [...types].every(allows))
      return own.has("null") && !types.has("null") ? "since 3.1 both apply, so that null is not allowed" : undefined;
    // Beside a list or an object TypeScript takes nothing away.
    const isScalar = !own.has("object") && !own.has("array");
    return isScalar || types === undefined ? "narrows" : "no type says what both allow";
  },
  nullable: () => "3.1 has no such keyword: null is a type of its own",
  additionalProperties(document, schema, target) {
    const others = othersOf(schema);
    if (others === undefined) return undefined;
    const isMap = others !== false && propertiesOf(document, target).size === 0;
    return isMap
      ? "narrows"
      : "it knows no property but those that stand beside it, so that it shuts out those of the $ref";
  },
};
