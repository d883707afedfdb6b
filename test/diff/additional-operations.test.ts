import { expect, test } from "vitest";
import { compare as compareSides, openDocument } from "../../generator/diff.js";
import { operationLabel } from "../../generator/diff/report/fold-changes.js";
import type { OpenApi } from "../../generator/document/types.js";
import { compare } from "./compare.js";

const body = (type: string) => ({
  requestBody: {
    required: true,
    content: { "application/json": { schema: { type: "object", required: ["to"], properties: { to: { type } } } } },
  },
  responses: { 204: { description: "Done" } },
});

const files = (item: object): OpenApi =>
  ({ openapi: "3.2.0", info: { title: "Files", version: "1" }, paths: { "/files": item } }) as unknown as OpenApi;

const told = (before: object, after: object) =>
  compare(files(before), files(after)).map(({ id, operation, wire }) => `${id} ${operationLabel(operation!)} ${wire}`);

test("operations of any method are compared, each with its own", () => {
  const copy = { get: body("string"), additionalOperations: { COPY: body("string"), lock: body("string") } };
  expect(told(copy, { get: body("string"), additionalOperations: { COPY: body("integer"), lock: body("string") } })).toEqual([
    "request-property-type-changed COPY /files breaking",
  ]); // prettier-ignore
  expect(told(copy, { get: body("string"), additionalOperations: { COPY: body("string") } })).toEqual([
    "api-removed-without-deprecation lock /files breaking",
  ]);
  expect(told({ get: body("string"), additionalOperations: { COPY: body("string"), LOCK: body("string") } }, copy)).toEqual([
    "api-removed-without-deprecation LOCK /files breaking",
    "endpoint-added lock /files info",
  ]); // prettier-ignore
});

test("the sdk verdict compiles calls of them", async () => {
  const side = (type: string, name: string) =>
    openDocument(name, files({ additionalOperations: { COPY: { operationId: "copyFile", ...body(type) } } }));
  const settings = { cwd: "/", sdk: true, severity: {}, approvals: [], today: "2026-01-01" };
  const { result } = await compareSides("", side("string", "old"), side("integer", "new"), settings);
  const broken = result.changes.filter(({ sdk }) => sdk === "breaking");
  expect(broken.map(({ id, operation }) => `${id} ${operationLabel(operation!)}`)).toEqual([
    "request-property-type-changed COPY /files",
  ]);
  expect(broken[0]!.symbols![0]!.witness).toBeDefined();
});

test("what breaks a handler of a webhook, and a call by a path without a slash, is told where it stands", async () => {
  const side = (type: string, path: string, name: string) => {
    const document = files({});
    document.paths = { [path]: { get: { operationId: "read", responses: { 204: { description: "Read" } } } } } as never;
    document.webhooks = { moved: { additionalOperations: { NOTIFY: body(type) } } } as never;
    return openDocument(name, document);
  };
  const settings = { cwd: "/", sdk: true, severity: {}, approvals: [], today: "2026-01-01" };
  const { result } = await compareSides("", side("string", "trash", "old"), side("integer", "bin", "new"), settings);
  const broken = result.changes.filter(({ sdk }) => sdk === "breaking");
  expect(broken.map(({ id, base, revision }) => `${id} ${(base ?? revision)!.pointer}`).sort()).toEqual([
    "api-operation-moved #/paths/trash/get",
    "response-property-type-changed #/webhooks/moved/additionalOperations/NOTIFY/requestBody/content/application~1json/schema/properties/to/type",
  ]);
});
