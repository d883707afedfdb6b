import { kinds } from "../document/keywords.js";
import type { Extensible, OpenApi } from "../document/types.js";
import { visit } from "../document/walk.js";

/**
 * Writes `true` and `false` as the objects that mean the same, where a schema stands in a list or has a name: there openapi-typescript
 * knows none.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.2
 */
export function writeBooleanSchemas(document: OpenApi): void {
  const write = (group: unknown) => {
    for (const [key, value] of Object.entries((group ?? {}) as Extensible))
      if (typeof value === "boolean") (group as Extensible)[key] = value ? {} : { not: {} };
  };
  visit(document, {
    components: ({ schemas }) => write(schemas),
    schema: (schema) => lists.forEach((keyword) => write(schema[keyword])),
  });
}

const lists = [...kinds.schema.keywords.values()].flatMap(({ name, holds, form }) =>
  holds === "schema" && form === "list" ? [name] : [],
);
