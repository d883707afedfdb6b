import { expect, test } from "vitest";
import { responsesCode } from "../../generator/emit/responses.js";
import type { ApiOperation } from "../../generator/model/api.js";
import type { ApiContent, ApiResponse } from "../../generator/model/api-response.js";

const events = { format: "events", item: "event", discriminator: undefined, end: [], error: [], heartbeat: [] };
const content = (mediaType: string, kind = "json", stream?: object) => ({ mediaType, kind, stream }) as ApiContent;
const response = (status: string, ...contents: ApiContent[]) =>
  ({ status, contents, headers: [], links: [] }) as unknown as ApiResponse;

function code(responses: ApiResponse[], streaming?: ApiOperation["streaming"]) {
  return responsesCode({ responses, streaming } as unknown as ApiOperation);
}

test("what any response is declared as is accepted, each media type once and with its parameters", () => {
  const { accept, streaming } = code([
    response("200", content("application/json"), content("text/csv; header=present", "text")),
    response("204"),
    response("400", content("application/json")),
    response("4XX", content("application/problem+json")),
  ]);
  expect([accept, streaming]).toEqual([
    '"application/json, text/csv; header=present, application/problem+json"',
    undefined,
  ]);
});

test("where nothing is declared nothing is asked for, and bytes of no type come under any", () => {
  expect(code([response("204")]).accept).toBeUndefined();
  expect(code([response("200", content("application/octet-stream", "blob"))]).accept).toBe('"*/*"');
});

test("each of two modes asks for what it reads", () => {
  const both = response("200", content("application/json"), content("text/event-stream", "text", events));
  const failed = response("400", content("application/problem+json"));
  const { accept, responses, streaming } = code([both, failed], { property: "mode", value: "live", isDefault: false });
  expect(accept).toBe('"application/json, application/problem+json"');
  expect(responses).toBe("{ 200: [runtime.json], 400: [runtime.json] }");
  expect(streaming).toBe(
    '{ property: "mode", value: "live", accept: "text/event-stream, application/problem+json", responses: { 200: [/* @__PURE__ */ runtime.eventStream()] } }',
  );
});

test("what takes more is asked later: ranges after what is exact, and last what takes anything", () => {
  const readers = (...contents: ApiContent[]) => code([response("200", ...contents)]).responses;
  const json = content("application/json");
  const octets = content("application/octet-stream", "blob");
  expect(readers(octets, json)).toBe("{ 200: [runtime.json, runtime.blob] }");
  expect(readers(content("*/*", "text"), content("image/*", "blob"), content("image/svg+xml", "text"), json)).toBe(
    '{ 200: [/* @__PURE__ */ runtime.textAs("image/svg+xml"), runtime.json, /* @__PURE__ */ runtime.blobAs("image/*"), runtime.anyText] }',
  );
  expect(readers(content("text/*", "text"), content("image/png", "blob"), content("text/csv", "text"))).toBe(
    '{ 200: [/* @__PURE__ */ runtime.textAs("text/csv"), /* @__PURE__ */ runtime.blobAs("image/png"), /* @__PURE__ */ runtime.textAs("text/*")] }',
  );
});
