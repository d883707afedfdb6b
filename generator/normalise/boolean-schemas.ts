import { kinds } from "../document/keywords.js";
import type { Extensible, OpenApi } from "../document/types.js";
import { visit, type Step } from "../document/walk.js";

/**
 * Writes `true` and `false` as the objects that mean the same, where a schema stands in a list or has a name: there openapi-typescript
 * knows none.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.2
 */
export function writeBooleanSchemas(document: OpenApi): void {
  const write = (group: unknown): Step => {
    let step: Step = undefined;
    if (typeof group !== "object") return step;
    for (const [key, value] of Object.entries((group ?? {}) as Extensible)) {
      if (typeof value !== "boolean") continue;
      (group as Extensible)[key] = value ? {} : { not: {} };
      step = "changed";
    }
    return step;
  };
  visit(document, {
    components: ({ schemas }) => write(schemas),
    schema(schema) {
      let step: Step = undefined;
      for (const key in schema) if (lists.has(key)) step = write(schema[key]) ?? step;
      return step;
    },
  });
}

const lists = new Set(
  [...kinds.schema.keywords.values()].flatMap(({ name, holds, form }) =>
    holds === "schema" && form === "list" ? [name] : [],
  ),
);
