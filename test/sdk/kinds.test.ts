import { describe, expect, it } from "vitest";
import { compare, openDocument } from "../../generator/diff.js";
import type { OpenApi } from "../../generator/document/types.js";

/** As it would be read from a file: no two places are one object. */
const parsed = (document: OpenApi) => JSON.parse(JSON.stringify(document)) as OpenApi;
const json = (schema: object) => ({ "application/json": { schema } });
const object = (properties: object, required: readonly string[] = []) => ({ type: "object", properties, required });
const ok = (schema: object) => ({ 200: { description: "OK", content: json(schema) } });
const text = { type: "string" };
const number = { type: "integer" };
const pot = (operation: object, rest: object = {}) =>
  ({
    openapi: "3.1.0",
    info: { title: "Pots", version: "1" },
    paths: { "/pots": { post: operation } },
    ...rest,
  }) as unknown as OpenApi;
const request = (content: object, responses: object = { 204: { description: "Done" } }) => ({
  operationId: "makePot",
  requestBody: { required: true, content },
  responses,
});
const answer = (responses: object) => ({ operationId: "getPot", responses });
const body = (before: object, after: object) => [pot(request(json(before))), pot(request(json(after)))] as const;

/** One edit or several, and at which changes of the description the sdk breaks. */
const kinds: Record<string, { readonly sides: readonly [OpenApi, OpenApi]; readonly breaks: readonly string[] }> = {
  "each of several edits of one request": {
    sides: body(object({ fuel: text, heat: number }, ["heat"]), object({ heat: text }, ["heat"])),
    breaks: ["properties/fuel", "properties/heat/type"],
  },
  "an inline member of a union": {
    sides: body(
      { oneOf: [object({ color: text }), object({ size: text }, ["size"])] },
      { oneOf: [object({ color: { type: "string", enum: ["red"] } }), object({ size: text }, ["size"])] },
    ),
    breaks: ["oneOf/0/properties/color"],
  },
  "what each inline member of a union needs": {
    sides: body(
      { anyOf: [object({ lid: text }, ["lid"]), { oneOf: [object({ foot: text }, ["foot"]), object({ ear: text })] }] },
      {
        anyOf: [
          object({ lid: text, one: text }, ["lid", "one"]),
          { oneOf: [object({ foot: text, two: text }, ["foot", "two"]), object({ ear: number })] },
        ],
      },
    ),
    breaks: ["anyOf/0/properties/one", "oneOf/0/properties/two", "oneOf/1/properties/ear/type"],
  },
  "a property of two inline members of a union": {
    sides: body(
      { oneOf: ["jar", "pan"].map((kind) => object({ kind: { const: kind }, size: text }, ["kind"])) },
      { oneOf: ["jar", "pan"].map((kind) => object({ kind: { const: kind }, size: number }, ["kind"])) },
    ),
    breaks: ["oneOf/0/properties/size/type", "oneOf/1/properties/size/type"],
  },
  "a value that went where another came": {
    sides: body({ oneOf: [{ const: "jar" }, { const: "pan" }] }, { type: "string", enum: ["jar", "cup"] }),
    breaks: ["oneOf/1"],
  },
  "each property that changes in the same way": {
    sides: [
      pot(answer(ok(object({ one: text, two: text }, ["one", "two"])))),
      pot(answer(ok(object({ one: number, two: number }, ["one", "two"])))),
    ],
    breaks: ["properties/one/type", "properties/two/type"],
  },
  "items that became objects": {
    sides: [
      pot(answer(ok({ type: "array", items: text }))),
      pot(answer(ok({ type: "array", items: object({ id: text }, ["id"]) }))),
    ],
    breaks: ["schema/items/type"],
  },
  "a parameter that became required beside another whose bounds changed": {
    sides: [
      pot({ ...answer({ 204: { description: "Done" } }), parameters: [{ name: "limit", in: "query", schema: text }] }),
      pot({
        ...answer({ 204: { description: "Done" } }),
        parameters: [{ name: "limit", in: "query", required: true, schema: { ...text, maxLength: 5 } }],
      }),
    ],
    breaks: ["parameters/0"],
  },
  "a schema that is another thing when it is sent": {
    sides: (["integer", "string"] as const).map((type) =>
      pot(request(json({ $ref: "#/components/schemas/Kiln" }), ok({ $ref: "#/components/schemas/Kiln" })), {
        components: { schemas: { Kiln: object({ id: { ...text, readOnly: true }, heat: { type } }, ["id", "heat"]) } },
      }),
    ) as unknown as [OpenApi, OpenApi],
    breaks: ["Kiln/properties/heat/type", "Kiln/properties/heat/type"],
  },
  "all headers of an answer": {
    sides: [{ "X-Rate": { schema: text }, "X-Left": { schema: text } }, {}].map((headers) =>
      pot(answer({ 200: { description: "OK", headers, content: json(object({ name: text })) } })),
    ) as unknown as [OpenApi, OpenApi],
    breaks: ["200/headers/X-Rate", "200/headers/X-Left"],
  },
  "a property that is named like a member of every object": {
    sides: [object({ constructor: text }), object({})].map((schema) =>
      pot(answer({ 200: { description: "OK", content: json(schema) } })),
    ) as unknown as [OpenApi, OpenApi],
    breaks: ["schema/properties/constructor"],
  },
  "a link that leads to another operation": {
    sides: (["getFuel", "getHeat"] as const).map((operationId) => ({
      ...pot({}),
      paths: {
        "/pots": { post: answer({ 200: { ...ok(text)[200], links: { next: { operationId } } } }) },
        "/fuel": { get: { operationId: "getFuel", responses: ok(text) } },
        "/heat": { get: { operationId: "getHeat", responses: ok(number) } },
      },
    })) as unknown as [OpenApi, OpenApi],
    breaks: ["200/links/next/operationId"],
  },
  "another status beside that of an answer": {
    sides: [{}, { 204: { description: "None" } }].map((more) =>
      pot(answer({ ...ok(object({ name: text }, ["name"])), ...more })),
    ) as unknown as [OpenApi, OpenApi],
    breaks: ["responses/204"],
  },
  "one item of a tuple": {
    sides: [
      pot(answer(ok({ type: "array", prefixItems: [text, number], items: false, minItems: 2 }))),
      pot(answer(ok({ type: "array", prefixItems: [number, text], items: false, minItems: 2 }))),
    ],
    breaks: ["prefixItems/0/type", "prefixItems/1/type"],
  },
  "one item of a tuple that is sent": {
    sides: body(
      { type: "array", prefixItems: [text, text], items: false, minItems: 2 },
      { type: "array", prefixItems: [text, number], items: false, minItems: 2 },
    ),
    breaks: ["prefixItems/1/type"],
  },
  "the payload of a webhook": {
    sides: [object({ bell: text }), object({})].map((schema) =>
      pot(answer({ 204: { description: "Done" } }), {
        webhooks: {
          rung: { post: { requestBody: { content: json(schema) }, responses: { 200: { description: "OK" } } } },
        },
      }),
    ) as unknown as [OpenApi, OpenApi],
    breaks: ["rung/post/requestBody/content/application~1json/schema/properties/bell"],
  },
  "what the runtime gives to packages with webhooks, where the last two go": {
    sides: [["rung", "rang"], []].map((names) =>
      pot(answer({ 204: { description: "Done" } }), {
        webhooks: Object.fromEntries(
          names.map((name) => [name, { post: { responses: { 200: { description: "OK" } } } }] as const),
        ),
      }),
    ) as unknown as [OpenApi, OpenApi],
    breaks: ["webhooks/rung", "webhooks/rang"],
  },
  "a property of one of two media types, which the other still has": {
    sides: [object({ fuel: text, heat: text }), object({ heat: text })].map((schema) =>
      pot(
        request({
          ...json(schema),
          "application/x-www-form-urlencoded": { schema: object({ fuel: text, heat: text }) },
        }),
      ),
    ) as unknown as [OpenApi, OpenApi],
    breaks: ["application~1json/schema/properties/fuel"],
  },
};

describe("the proof stands at the change that breaks", () => {
  it.each(Object.entries(kinds))("%s", async (_, { sides: [before, after], breaks }) => {
    const settings = { cwd: "/", sdk: true, severity: {}, approvals: [], today: "2026-01-01" };
    const { result } = await compare(
      "",
      openDocument("old", parsed(before)),
      openDocument("new", parsed(after)),
      settings,
    );
    const found = result.changes.filter(({ sdk }) => sdk === "breaking");
    const ends = found.map(({ id, base, revision }) => `${id} ${(base ?? revision)!.pointer}`);
    expect(ends).toHaveLength(breaks.length);
    const pointers = found.map(({ base, revision }) => (base ?? revision)!.pointer);
    for (const end of breaks)
      expect(pointers.filter((pointer) => pointer.endsWith(end)).length > 0 ? end : pointers).toBe(end);
    for (const { symbols = [] } of found) expect(symbols.some(({ witness }) => witness !== undefined)).toBe(true);
    expect(result.changes.filter(({ message }) => message.includes("Nothing in the description"))).toEqual([]);
  });
});

describe("the compiler is asked whatever the wire says", () => {
  it("where a path parameter is renamed", async () => {
    const of = (name: string) =>
      ({
        openapi: "3.1.0",
        info: { title: "Pots", version: "1" },
        paths: {
          [`/pots/{${name}}`]: {
            get: {
              operationId: "getPot",
              parameters: [{ name, in: "path", required: true, schema: text }],
              responses: { 204: { description: "Done" } },
            },
          },
        },
      }) as unknown as OpenApi;
    const settings = { cwd: "/", sdk: true, severity: {}, approvals: [], today: "2026-01-01" };
    const { result } = await compare("", openDocument("old", of("id")), openDocument("new", of("potId")), settings);
    expect([result.summary.wire, result.summary.sdk]).toEqual(["none", "breaking"]);
    expect(result.changes.map(({ base, revision }) => [base?.pointer, revision?.pointer])).toEqual([
      ["#/paths/~1pots~1{id}/get/parameters/0", "#/paths/~1pots~1{potId}/get/parameters/0"],
    ]);
  });
});
