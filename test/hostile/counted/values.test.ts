import { expect, it } from "vitest";
import type { Document } from "../../../generator/document/types.js";
import { valueTables } from "../../../generator/emit/value-tables.js";
import type { ApiContent } from "../../../generator/model/api-response.js";
import { normalise } from "../../../generator/normalise/normalise.js";
import { callsOf } from "./calls-of.js";

const path = "/a";
const answer = `#/paths/~1a/get/responses/200/content/application~1json`;

/** Objects each of which has a property of each of them, and a whole number. */
function mesh(count: number): Document {
  const names = Array.from({ length: count }, (_, index) => `M${index}`);
  const references = names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]);
  const id = { type: "integer", format: "int64" };
  const schema = () => ({ type: "object", properties: { ...structuredClone(Object.fromEntries(references)), id } });
  const content = { "application/json": { schema: { $ref: "#/components/schemas/M0" } } };
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1.0.0" },
    paths: { [path]: { get: { operationId: "a", responses: { 200: { description: "", content } } } } },
    components: { schemas: Object.fromEntries(names.map((name) => [name, schema()])) },
  } as unknown as Document;
}

it("the work for values that are something else in code grows as the references do", async () => {
  const calls = (count: number) =>
    callsOf(
      (url) => /\/normalise\/mark-values\.|\/shapes\/value-place\.|\/emit\/value-tables\./.test(url),
      () => {
        const { document } = normalise(mesh(count), { values: { int64: "bigint" } });
        const tables = valueTables(document, { tables: "values", runtime: "runtime" });
        tables.reader({ pointer: answer, kind: "json" } as ApiContent, "json");
        expect(tables.constants()).toHaveLength(count + 1);
      },
    );
  await calls(5);
  // Twice as many objects have four times as many references.
  expect((await calls(24)) / (await calls(12))).toBeLessThan(4.5);
});
