import { expect, test } from "vitest";
import type { OpenApi } from "../../generator/document/types.js";
import { buildApi } from "../../generator/model/build-api.js";

const names = { reserved: [], operation: ["Data"], webhook: ["Event"] };

function shortened(operationId: string, key: string): readonly { pointer: string; reason: string }[] {
  const document: OpenApi = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: { "/a": { get: { operationId, responses: {} } } },
    components: { schemas: { [key]: { type: "string" } } },
  };
  return buildApi(document as Parameters<typeof buildApi>[0], names).shortened;
}

test("a name that code has only the beginning of is told, with what it is called", () => {
  expect(shortened("a".repeat(1_234), "b-".repeat(201))).toEqual([
    {
      pointer: "#/paths/~1a/get",
      reason: `its name has 1,234 characters: in code it is ${"a".repeat(200)}`,
    },
    {
      pointer: `#/components/schemas/${"b-".repeat(201)}`,
      reason: `its name has 402 characters: in code it is b${"B".repeat(199)}`,
    },
  ]);
});

test("a name that code has as a whole is not", () => {
  expect(shortened("a".repeat(200), "b-".repeat(200))).toEqual([]);
});
