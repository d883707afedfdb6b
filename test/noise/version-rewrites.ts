import type { OpenApi, Schema } from "../../generator/document/types.js";
import { visit } from "../../generator/document/walk.js";
import type { Rewrite } from "./rewrite.js";

/** Writes in 3.1 what 3.0 says in a way of its own; `example` stays, as it may. */
function migrate(schema: Schema): void {
  for (const [bound, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    const flag = schema[exclusive];
    if (typeof flag !== "boolean") continue;
    delete schema[exclusive];
    if (!flag || typeof schema[bound] !== "number") continue;
    schema[exclusive] = schema[bound];
    delete schema[bound];
  }
  const { nullable } = schema;
  delete schema.nullable;
  if (nullable !== true) return;
  if (typeof schema.type === "string" && !(schema.allOf ?? schema.oneOf ?? schema.anyOf)) {
    schema.type = [schema.type, "null"];
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  } else if (schema.allOf?.length === 1 && !schema.oneOf && !schema.anyOf) {
    schema.anyOf = [schema.allOf[0]!, { type: "null" }];
    delete schema.allOf;
  }
}

function migrated(to: string, from: RegExp): Rewrite {
  return {
    name: `${from.source.replace(/\W+/g, ".").slice(1)} as ${to}`,
    run(document: OpenApi) {
      if (!from.test(document.openapi)) return 0;
      if (document.openapi.startsWith("3.0")) {
        let isSure = true;
        visit(document, {
          schema({ nullable, type, $ref, allOf, oneOf, anyOf }) {
            const plain = typeof type === "string" && !(allOf ?? oneOf ?? anyOf);
            if (
              nullable === true &&
              ($ref !== undefined || !(plain || (allOf?.length === 1 && !type && !oneOf && !anyOf)))
            )
              isSure = false;
          },
        });
        // What `nullable` means beside some keywords is read in several ways.
        if (!isSure) return 0;
        visit(document, { schema: migrate });
      }
      document.openapi = to;
      return 1;
    },
  };
}

/** Documents in a later version of OpenAPI. */
export const versionRewrites: readonly Rewrite[] = [
  migrated("3.1.1", /^3\.0/),
  migrated("3.2.0", /^3\.0/),
  migrated("3.2.0", /^3\.1/),
];
