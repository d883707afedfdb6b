import { kinds } from "../../document/keywords.js";
import { escapeKey } from "../../document/pointer.js";
import type { OpenApi } from "../../document/types.js";
import { isObject } from "../../document/pointer.js";
import type { Pass, Repair } from "../repair.js";
import { visit } from "../../document/walk.js";

/**
 * Puts a schema that says nothing where a text, a number, a list or null stands instead of one, and takes a list of values
 * off an object that can have none of them.
 */
export const malformedSchemas: Pass = {
  id: "malformed-schemas",
  summary: "what is no schema where one belongs",
  run(document: OpenApi) {
    const repairs: Repair[] = [];
    visit(document, {
      schema(schema, pointer) {
        if (schema.type === "object" && schema.enum?.length && !schema.enum.some(isObject)) {
          delete schema.enum;
          repairs.push({
            pass: "malformed-schemas",
            pointer: `${pointer}/enum`,
            before: "values that are no objects",
            after: "left out",
            reason: "the schema is that of an object",
          });
        }
        for (const keyword of groups) {
          const entries = Object.entries(Object(schema[keyword]) as Record<string, unknown>);
          for (const [key, value] of entries) {
            if (isObject(value) || typeof value === "boolean") continue;
            (schema[keyword] as Record<string, unknown>)[key] = {};
            repairs.push({
              pass: "malformed-schemas",
              pointer: `${pointer}/${keyword}/${escapeKey(key)}`,
              before: Array.isArray(value) ? "a list" : JSON.stringify(value),
              after: "a schema that allows everything",
              reason: "only an object or a boolean is a schema",
            });
          }
        }
      },
    });
    return repairs;
  },
};

/** The keywords that hold lists and maps of schemas. */
const groups = [...kinds.schema.keywords.values()].flatMap(({ name, holds, form }) =>
  holds === "schema" && form !== "one" ? [name] : [],
);
