import { kinds } from "../../document/keywords.js";
import { typesOf } from "../../document/facts.js";
import { isObject } from "../../document/pointer.js";
import type { Schema } from "../../document/types.js";
import { pointerOf, visit, type Step } from "../../document/walk.js";
import { writeBooleanSchemas } from "../boolean-schemas.js";
import { pass } from "../pass.js";

/**
 * Puts a schema that says nothing where a text, a number, a list or null stands instead of one, and takes a list of values
 * off an object that can have none of them.
 */
export const malformedSchemas = pass("malformed-schemas", "what is no schema where one belongs", (document, report) => {
  writeBooleanSchemas(document);
  visit(document, {
    schema(schema, place) {
      let step: Step = undefined;
      const isObjectAlone = schema.type === "object" && schema.nullable !== true;
      if (isObjectAlone && schema.enum?.length && !schema.enum.some(isObject)) {
        delete schema.enum;
        report(pointerOf(place, "enum"), "values that are no objects", "left out", "the schema is that of an object");
      }
      if (schema.allOf && schema.required && typesOf(document, schema)?.has("object") === false) {
        delete schema.required;
        report(
          pointerOf(place, "required"),
          "properties of what is no object",
          "left out",
          "only an object has properties",
        );
      }
      for (const keyword of holdsGroups(schema) ? groups : []) {
        const group = schema[keyword] as Record<string, unknown> | null;
        if (typeof group !== "object" || group === null) continue;
        for (const [key, value] of Object.entries(group)) {
          if (isObject(value) || typeof value === "boolean") continue;
          group[key] = {};
          step = "changed";
          const before = Array.isArray(value) ? "a list" : JSON.stringify(value);
          const reason = "only an object or a boolean is a schema";
          report(pointerOf(place, keyword, key), before, "a schema that allows everything", reason);
        }
      }
      return step;
    },
  });
});

/** To ask for each of the keywords takes longer than to look at the few that there are. */
function holdsGroups(schema: Schema): boolean {
  for (const key in schema) if (groupKeys.has(key)) return true;
  return false;
}

/** The keywords that hold lists and maps of schemas. */
const groups = [...kinds.schema.keywords.values()].flatMap(({ name, holds, form }) =>
  holds === "schema" && form !== "one" ? [name] : [],
);

const groupKeys: ReadonlySet<string> = new Set(groups);
