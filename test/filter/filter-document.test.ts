import { expect, test } from "vitest";
import { filterDocument } from "../../generator/filter/filter-document.js";
import { parseRule } from "../../generator/filter/read-rules.js";
import type { Filter, Rule } from "../../generator/filter/rule.js";
import type { OpenApi } from "../../generator/document/types.js";
import { documentOf } from "../normalise/run-pass.js";

const asked = { file: "redocly.yaml", line: 1, column: 1 };

function filterOf(given: { include?: readonly string[]; exclude?: readonly string[] }): Filter {
  const rules = (setting: "include" | "exclude") =>
    (given[setting] ?? []).map((text) => parseRule(text, setting, asked) as Rule);
  return { include: rules("include"), exclude: rules("exclude") };
}

/** What a filter makes of a document, which it must not change. */
function filtered(parts: Readonly<Record<string, unknown>>, given: Parameters<typeof filterOf>[0]) {
  const document = documentOf(parts);
  const before = structuredClone(document);
  const result = filterDocument(document, filterOf(given));
  expect(document).toEqual(before);
  return result;
}

/** `GET /pets` of each operation that is left, webhooks by their name. */
function operationsOf({ paths, webhooks }: OpenApi): string[] {
  return [...Object.entries(paths ?? {}), ...Object.entries(webhooks ?? {})].flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => /^(get|put|post|delete)$/.test(key))
      .map((method) => `${method} ${path}`),
  );
}

const shop = {
  paths: {
    "/pets": {
      parameters: [{ name: "trace", in: "header", schema: { type: "string" } }],
      get: { operationId: "listPets", tags: ["Pets"], responses: {} },
      post: { operationId: "addPet", tags: ["Pets", "Admin"], responses: {} },
    },
    "/pets/{id}": { delete: { operationId: "removePet", tags: ["Admin"], responses: {} } },
    "/orders": { get: { operationId: "listOrders", tags: ["Orders"], responses: {} } },
    "x-paths": { note: "an extension" },
  },
  webhooks: {
    newPet: { post: { operationId: "petCame", tags: ["Pets"], responses: {} } },
    newOrder: { post: { operationId: "orderCame", responses: {} } },
  },
};

test.each<[Parameters<typeof filterOf>[0], string[]]>([
  [{ include: ["tags=Pets"] }, ["get /pets", "post /pets", "post newPet"]],
  [{ include: ["tags=Pets&methods=GET"] }, ["get /pets"]],
  [{ include: ["methods=get", "operations=remove*"] }, ["get /pets", "delete /pets/{id}", "get /orders"]],
  [{ include: ["paths=/pets/**"] }, ["get /pets", "post /pets", "delete /pets/{id}"]],
  [{ include: ["paths=new*"] }, ["post newPet", "post newOrder"]],
  [{ exclude: ["tags=Admin", "paths=newOrder"] }, ["get /pets", "get /orders", "post newPet"]],
  [{ include: ["paths=/pets/**"], exclude: ["methods=get&methods=delete"] }, ["post /pets"]],
])("%j leaves %j", (given, expected) => {
  const { document, operations, problems } = filtered(shop, given);
  expect(problems).toEqual([]);
  expect(operationsOf(document)).toEqual(expected);
  expect(operations).toEqual({ all: 6, leftOut: 6 - expected.length });
  expect(document.paths!["x-paths"]).toBeDefined();
});

test("without a rule the document is what it was", () => {
  const document = documentOf(shop);
  expect(filterDocument(document, filterOf({})).document).toBe(document);
});

test.each<[Parameters<typeof filterOf>[0], string, string | undefined]>([
  [{ include: ["tags=Pest"] }, 'include: no tag of an operation matches "Pest".', "Did you mean Pets?"],
  [{ include: ["tags=pets"] }, 'include: no tag of an operation matches "pets".', "Did you mean Pets?"],
  [{ exclude: ["tags=Stock"] }, 'exclude: no tag of an operation matches "Stock".', "There are Pets, Admin, Orders."],
  [{ include: ["paths=/pet/**"] }, 'include: no path matches "/pet/**".', "Did you mean /pets/**?"],
  [{ include: ["paths=/ordrs"] }, 'include: no path matches "/ordrs".', "Did you mean /orders?"],
  [{ include: ["operations=lsit*Pets"] }, 'include: no operationId matches "lsit*Pets".', "Did you mean listPets?"],
  [{ include: ["methods=gte"] }, 'include: no method of an operation matches "gte".', "Did you mean get?"],
  [
    { include: ["tags=Orders&methods=post"] },
    "include: no operation matches tags and methods at once.",
    "Rules of a list are alternatives: write one for each, `[{ tags: … }, { paths: … }]`.",
  ],
  [
    { include: ["tags=Pets"], exclude: ["paths=/pets/**", "paths=newPet"] },
    "exclude: no operation of the description is left.",
    "What `exclude` names is left out, also where `include` names it.",
  ],
])("%j is refused", (given, message, hint) => {
  expect(filtered(shop, given).problems).toEqual([{ ...asked, severity: "error", rule: "filter", message, hint }]);
});

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("what operations reach stays, and nothing else: schemas by mapping and by inheritance, security, tags and their groups", () => {
  const { document } = filtered(
    {
      tags: [{ name: "Animals" }, { name: "Pets", parent: "Animals" }, { name: "Orders" }],
      "x-tagGroups": [
        { name: "Shop", tags: ["Pets", "Orders"] },
        { name: "Rest", tags: ["Orders"] },
      ],
      security: [{ key: [] }],
      paths: {
        "/pets": { get: { tags: ["Pets"], security: [{ token: [] }], responses: { 200: json(ref("Pet")) } } },
        "/toys": { get: { tags: ["Pets"], security: [], responses: { 200: json(ref("Toy")) } } },
        "/orders": { get: { tags: ["Orders"], responses: { 200: json(ref("Order")) } } },
      },
      components: {
        schemas: {
          Pet: { type: "object", discriminator: { propertyName: "kind" }, properties: { kind: { type: "string" } } },
          Cat: { allOf: [ref("Pet"), { type: "object", properties: { lives: ref("Lives") } }] },
          Lives: { type: "integer" },
          Toy: {
            discriminator: { propertyName: "kind", mapping: { ball: "Ball" } },
            oneOf: [ref("Ball"), ref("Rope")],
          },
          Ball: { type: "object" },
          Rope: { type: "object" },
          Order: { type: "object" },
        },
        responses: { Unused: { description: "" } },
        securitySchemes: {
          key: { type: "http" },
          token: { $ref: "#/components/securitySchemes/other" },
          other: { type: "http" },
        },
      },
    },
    { include: ["tags=Pets"] },
  );
  expect(Object.keys(document.components!.schemas!)).toEqual(["Pet", "Cat", "Lives", "Toy", "Ball", "Rope"]);
  expect(Object.keys(document.components!)).toEqual(["schemas", "securitySchemes"]);
  expect(Object.keys(document.components!.securitySchemes!)).toEqual(["token", "other"]);
  expect(document.security).toBeUndefined();
  expect(document.tags!.map(({ name }) => name)).toEqual(["Animals", "Pets"]);
  expect(document["x-tagGroups"]).toEqual([{ name: "Shop", tags: ["Pets"] }]);
});

test("security of the document stays for an operation without a word of its own, a callback's counts only what it says", () => {
  const callback = { "{$url}": { post: { responses: {} } } };
  const parts = (own: object) => ({
    security: [{ key: [] }],
    paths: { "/a": { get: { operationId: "a", ...own, callbacks: { done: callback }, responses: {} } } },
    components: { securitySchemes: { key: { type: "http" } } },
  });
  const given = { include: ["operations=a"] };
  expect(filtered(parts({}), given).document.components).toEqual({ securitySchemes: { key: { type: "http" } } });
  const { document } = filtered(parts({ security: [] }), given);
  expect([document.security, document.components]).toEqual([undefined, {}]);
});

test("a link to what is left out goes, and is told; a callback stays whole with its operation", () => {
  const responses = {
    200: {
      description: "",
      links: {
        stop: { operationId: "stop" },
        self: { operationRef: "#/paths/~1tasks/post" },
        gone: { operationRef: "#/paths/~1stop/post" },
        typo: { operationId: "nobody" },
      },
    },
  };
  const callbacks = { done: { "{$url}": { get: { operationId: "heard", responses: {} } } } };
  const { document, repairs } = filtered(
    {
      paths: {
        "/tasks": { post: { operationId: "start", callbacks, responses } },
        "/stop": { post: { operationId: "stop", responses: {} }, get: { operationId: "stopped", responses: {} } },
      },
    },
    { exclude: ["paths=/stop&methods=post", "methods=get"] },
  );
  const { post } = document.paths!["/tasks"]! as { post: { callbacks: object; responses: typeof responses } };
  expect(Object.keys(post.responses[200].links)).toEqual(["self", "typo"]);
  expect(post.callbacks).toEqual(callbacks);
  expect(repairs.map(({ pointer, before, after }) => `${pointer}: ${before} → ${after}`)).toEqual([
    "#/paths/~1tasks/post/responses/200/links/stop: a link to stop → nothing",
    "#/paths/~1tasks/post/responses/200/links/gone: a link to #/paths/~1stop/post → nothing",
  ]);
});

test("what stands within an operation that is left out, and is referred to, becomes a component with all that it needs", () => {
  const inner = "#/paths/~1old/get/responses/200/content/application~1json/schema";
  const { document } = filtered(
    {
      paths: {
        "/old": {
          get: {
            operationId: "old",
            parameters: [{ name: "at", in: "query", schema: ref("At") }],
            responses: {
              200: json({
                type: "object",
                properties: { next: { $ref: inner }, deep: { $ref: `${inner}/properties/leaf` }, leaf: ref("Leaf") },
              }),
            },
          },
        },
        "/new": {
          get: {
            operationId: "new",
            parameters: [{ $ref: "#/paths/~1old/get/parameters/0" }],
            responses: { 200: json({ $ref: inner }) },
          },
        },
      },
      components: { schemas: { Leaf: { type: "string" }, At: { type: "string" }, Other: {} } },
    },
    { include: ["operations=new"] },
  );
  const { schemas, parameters } = document.components!;
  const moved = { $ref: "#/components/schemas/GetResponsesContentSchema" };
  expect(document.paths!["/new"]!["get"]).toEqual({
    operationId: "new",
    parameters: [{ $ref: "#/components/parameters/GetParameters" }],
    responses: { 200: json(moved) },
  });
  expect(parameters).toEqual({ GetParameters: { name: "at", in: "query", schema: ref("At") } });
  expect(schemas).toEqual({
    Leaf: { type: "string" },
    At: { type: "string" },
    GetResponsesContentSchema: {
      type: "object",
      properties: {
        next: moved,
        deep: { $ref: "#/components/schemas/GetResponsesContentSchemaLeaf" },
        leaf: ref("Leaf"),
      },
    },
    GetResponsesContentSchemaLeaf: ref("Leaf"),
  });
});

test("a path item that is shared loses operations only where it is named", () => {
  const shared = { $ref: "#/components/pathItems/Shared" };
  const { document } = filtered(
    {
      paths: {
        "/a": shared,
        "/b": { ...shared, summary: "b" },
        "/c": { $ref: "#/paths/~1d" },
        "/d": { get: { responses: {} }, put: { responses: {} } },
      },
      components: { pathItems: { Shared: { get: { responses: {} }, put: { responses: {} } } } },
    },
    { exclude: ["paths=/b&methods=get", "paths=/d"] },
  );
  expect(document.paths).toEqual({
    "/a": shared,
    "/b": { summary: "b", put: { responses: {} } },
    "/c": { $ref: "#/components/pathItems/Part" },
  });
  expect(Object.keys(document.components!.pathItems!)).toEqual(["Shared", "Part"]);
});

test("methods of `additionalOperations` are named as others are", () => {
  const paths = {
    "/a": { get: { responses: {} }, additionalOperations: { COPY: { responses: {} }, LOCK: { responses: {} } } },
  };
  expect(filtered({ paths }, { include: ["methods=copy"] }).document.paths).toEqual({
    "/a": { additionalOperations: { COPY: { responses: {} } } },
  });
  expect(filtered({ paths }, { include: ["methods=get"] }).document.paths).toEqual({
    "/a": { get: { responses: {} } },
  });
});

test("a document of any shape is no reason to stop", () => {
  const odd = {
    paths: { "/a": null, "/b": { get: { tags: "Pets", operationId: 3, responses: {}, security: "no" } } },
    tags: [null, 3],
    components: { schemas: { A: null }, securitySchemes: null },
  };
  expect(filtered(odd, { include: ["methods=get"] }).document.paths).toEqual({ "/b": odd.paths["/b"] });
});
