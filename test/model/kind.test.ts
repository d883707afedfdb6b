import { expect, test } from "vitest";
import { responseKind } from "../../generator/model/kind.js";

test.for([
  [{ type: "string" }, "text"],
  [{ type: "string", format: "binary" }, "blob"],
  [{ type: "object" }, "json"],
  [{ type: ["string", "null"] }, "json"],
  [undefined, "blob"],
] as const)("under any media type, %j is read as %s", ([schema, kind]) => {
  expect(responseKind("*/*", schema ? { schema: schema as never } : {})).toBe(kind);
});
