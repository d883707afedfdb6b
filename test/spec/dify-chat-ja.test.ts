import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";

import { structureOf, type Json } from "./structure.js";

type MediaType = { schema?: { $ref?: string; type?: string; description?: string } };
type Response = { $ref?: string; content?: Record<string, MediaType> };
type Operation = {
  operationId?: string;
  summary?: string;
  description?: string;
  responses: Record<string, Response>;
};
type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown>; responses: Record<string, Response> };
};

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const root = new URL("../..", import.meta.url);
const text = readFileSync(new URL("spec/dify-chat-ja/openapi.yaml", root), "utf8");
const description = parseYaml(text) as Description;
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => METHODS.has(method))
    .map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
);

const publishedFile = fileURLToPath(new URL("../shared/dify/chat.ja.json", root));
const published = existsSync(publishedFile);
if (!published) {
  console.warn(
    `SKIPPED: the structure of spec/dify-chat-ja/openapi.yaml is not held against the published description, ` +
      `for ${publishedFile} is missing.`,
  );
}

describe("spec/dify-chat-ja/openapi.yaml", () => {
  it.skipIf(!published)("has the structure of the published description, key order included", () => {
    const expected = structureOf(JSON.parse(readFileSync(publishedFile, "utf8")) as Json);
    const actual = structureOf(parseYaml(text) as Json);
    expect(actual).toEqual(expected);
    expect(JSON.stringify(actual, null, 1)).toBe(JSON.stringify(expected, null, 1));
  });

  it("has 26 operations and 54 schemas", () => {
    expect(operations).toHaveLength(26);
    expect(Object.keys(description.components.schemas)).toHaveLength(54);
  });

  it("gives every operation an operationId of its own", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(operations)("describes $name in Japanese", ({ operation }) => {
    expect(operation.summary).toMatch(JAPANESE);
    expect(operation.description).toMatch(JAPANESE);
  });

  it("gives no error media type a schema", () => {
    const errors = operations.flatMap(({ name, operation }) =>
      Object.entries(operation.responses)
        .filter(([status]) => !/^[123]/.test(status))
        .flatMap(([status, response]) =>
          Object.entries(resolve(response).content ?? {}).map(([type, media]) => ({
            at: `${name} ${status} ${type}`,
            media,
          })),
        ),
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter(({ media }) => "schema" in media).map(({ at }) => at)).toEqual([]);
  });

  it("types the event stream as a string that its description explains", () => {
    const schemas = operations
      .flatMap(({ operation }) => Object.values(operation.responses))
      .flatMap((response) => resolve(response).content?.["text/event-stream"] ?? [])
      .map(({ schema }) => schema);
    expect(schemas).toEqual([{ type: "string", description: expect.stringMatching(JAPANESE) }]);
  });

  it("keeps relative links to the documentation", () => {
    expect(text.match(/\]\(\/api-reference\/[^)\s]+\)/g)?.length).toBeGreaterThanOrEqual(5);
  });
});

describe("structureOf", () => {
  it("drops words, and keeps what only looks like them", () => {
    expect(
      structureOf({
        summary: "a",
        "x-note": "b",
        properties: { description: { type: "string", description: "c" }, "x-y": { default: "d" } },
      }),
    ).toEqual({ properties: { description: { type: "string" }, "x-y": { default: "d" } } });
  });

  it("keeps of an example its name, its shape, and the status and code of an error", () => {
    expect(
      structureOf({
        examples: {
          fine: { summary: "a", value: { list: ["b", null], status: "c" } },
          wrong: { value: { status: 404, code: "not_found", message: "d" } },
        },
      }),
    ).toEqual({
      examples: {
        fine: { value: { list: ["string", "null"], status: "string" } },
        wrong: { value: { status: 404, code: "not_found", message: "string" } },
      },
    });
  });
});

function resolve(response: Response): Response {
  const name = response.$ref?.replace("#/components/responses/", "");
  if (name === undefined) return response;
  const found = description.components.responses[name];
  if (found === undefined) throw new Error(`no response component is named ${name}`);
  return found;
}
