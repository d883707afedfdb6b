import { expect, test } from "vitest";
import { pathsOf, runPass } from "../run-pass.js";

const binary = { type: "string", format: "binary" };

test.each([
  ["audio/mpeg", { type: "string" }, binary],
  ["application/octet-stream", undefined, binary],
  ["application/octet-stream", {}, binary],
  ["image/png", { type: "string", contentEncoding: "base64" }, { type: "string", contentEncoding: "base64" }],
  ["image/svg+xml", { type: "string" }, { type: "string" }],
  ["text/csv", { type: "string" }, { type: "string" }],
  ["application/pdf", { $ref: "#/components/schemas/Pdf" }, { $ref: "#/components/schemas/Pdf" }],
])("%s with %j", (type, schema, expected) => {
  const { document } = runPass("binary-strings", {
    paths: pathsOf({ 200: { content: { [type]: schema ? { schema } : {} } } }),
  });
  const operation = document.paths!["/a"]!.get as { responses: Record<string, { content: unknown }> };
  expect(operation.responses[200]!.content).toEqual({ [type]: { schema: expected } });
});

test("raw bytes as OpenAPI 3.1 says them, in a form's field", () => {
  const schema = { type: "object", properties: { file: { contentMediaType: "image/png" }, note: { type: "string" } } };
  const paths = { "/a": { post: { requestBody: { content: { "multipart/form-data": { schema } } }, responses: {} } } };
  const { document, repairs } = runPass("binary-strings", { paths });
  expect(JSON.stringify(document.paths)).toContain(
    '"file":{"contentMediaType":"image/png","type":"string","format":"binary"}',
  );
  expect(repairs).toHaveLength(1);
});
