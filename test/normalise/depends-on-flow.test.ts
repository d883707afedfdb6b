import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isSchema } from "../../generator/document/facts.js";
import { visit } from "../../generator/document/walk.js";
import { load } from "../../generator/load/load.js";
import { normalise } from "../../generator/normalise/normalise.js";
import { flowDependence } from "../../generator/shapes/depends-on-flow.js";
import { shape } from "../../generator/shapes/shape.js";
import type { Schema } from "../../generator/document/types.js";

const golden = join(import.meta.dirname, "../golden");
const names = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What a schema refers to, in one order. */
function references(schema: Schema): string[] {
  const found = new Set<string>();
  visit(schema, { schema: ({ $ref }) => void ($ref !== undefined && found.add($ref)) }, { kind: "schema" });
  return [...found].sort();
}

it("what does not depend on the way that it goes has one shape, and refers to the same", async () => {
  let count = 0;
  for (const { name } of names) {
    const { document } = normalise((await load(join(golden, name, "openapi.yaml"))).document);
    const depends = flowDependence(document);
    visit(document, {
      schema(schema, place) {
        let isSame = true;
        visit(schema, { schema: (part) => void (isSame &&= !depends(part)) }, { kind: "schema" });
        if (!isSame || !isSchema(schema)) return;
        const [sent, received] = [shape(document, schema, "sent"), shape(document, schema, "received")];
        expect(received, `${name} ${place.key}`).toEqual(sent);
        expect(references(sent)).toEqual(references(schema));
        count++;
      },
    });
  }
  expect(count).toBeGreaterThan(1_000);
});
