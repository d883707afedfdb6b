import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";

/** Faults that types can live with: where each stands, and what the document holds there afterwards. */
const harmless: readonly (readonly [fault: string, path: string, left: unknown])[] = [
  ["info: {title: t, version: 1.5}", "info.version", "1.5"],
  ["info: {title: t}", "info.version", ""],
  ["info: {title: [a], version: null}", "info.title", "API"],
  ["info: {title: null, version: {}}", "info.version", ""],
  ["info: {title: t, version: '1', description: null}", "info.description", undefined],
  [
    "tags: [{name: a, externalDocs: {url: https://a.test, description: null}}]",
    "tags.0.externalDocs",
    { url: "https://a.test" },
  ],
  ["info: {title: t, version: '1', license: {url: https://a.test}}", "info.license.name", ""],
  ["externalDocs: {description: More}", "externalDocs.url", ""],
  ["tags: [{description: A}]", "tags.0.name", ""],
  [
    "components: {securitySchemes: {A: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://a.test}}}}}",
    "components.securitySchemes.A.flows.clientCredentials",
    { tokenUrl: "https://a.test", scopes: {} },
  ],
  ["tags: null", "tags", undefined],
  ["info: {title: t, version: '1', x-logo: a.png}", "info.x-logo", "a.png"],
  ["components: {schemas: {A: {type: object, required: true}}}", "components.schemas.A", { type: "object" }],
  ["components: {schemas: {A: {maxLength: '5'}}}", "components.schemas.A.maxLength", 5],
  ["components: {schemas: {A: {examples: {a: 1}}}}", "components.schemas.A", {}],
  ["components: {schemas: {A: {type: any}}}", "components.schemas.A", {}],
  ["components: {schemas: {A: {type: int}}}", "components.schemas.A.type", "integer"],
  ["components: {schemas: {A: {enum: null}}}", "components.schemas.A", {}],
  ["components: {parameters: {A: {name: a, in: query, schema: null}}}", "components.parameters.A.schema", undefined],
  ["components: {schemas: {A: {type: array, items: null}}}", "components.schemas.A", { type: "array" }],
  ["components: {schemas: {A: {properties: {name: null}}}}", "components.schemas.A.properties", { name: {} }],
  ["components: {parameters: {A: {name: a, in: query}}}", "components.parameters.A.name", "a"],
  [
    "components: {parameters: {A: {name: a, in: query, schema: {}, examples: {$ref: '#'}}}}\nservers: [{url: https://a.test}]",
    "servers.0.url",
    "https://a.test",
  ],
  ["components: {responses: null, parameters: null}", "components.responses", undefined],
  ["components: {responses: {A: null}}", "components.responses.A", {}],
  ["info: {title: t, version: '1', license: MIT, contact: me}", "info.license", undefined],
  ["externalDocs: https://a.test", "externalDocs", undefined],
  ["tags: [{name: a}, null, 5]", "tags", [{ name: "a" }]],
  ["components: {schemas: {A: {discriminator: kind}}}", "components.schemas.A.discriminator.propertyName", "kind"],
  ["components: {schemas: {A: {additionalProperties: 'false'}}}", "components.schemas.A.additionalProperties", false],
  ["components: {schemas: {A: {additionalProperties: []}}}", "components.schemas.A", {}],
  ["components: {schemas: {A: {type: array, items: string}}}", "components.schemas.A.items", { type: "string" }],
  ["components: {schemas: {A: {properties: {a: Integer}}}}", "components.schemas.A.properties.a", { type: "integer" }],
  ["components: {schemas: {A: {enum: a}}}", "components.schemas.A", {}],
  ["components: {schemas: {A: {required: [a, 1, null]}}}", "components.schemas.A.required", ["a", "1"]],
  ["components: {schemas: {A: {type: [string, null]}}}", "components.schemas.A.type", ["string", "null"]],
  ["components: {schemas: {A: {type: String}}}", "components.schemas.A.type", "string"],
  ["components: {schemas: {A: {type: file}}}", "components.schemas.A", { type: "string", format: "binary" }],
  ["components: {schemas: {A: {type: datetime}}}", "components.schemas.A", { type: "string", format: "date-time" }],
  ["components: {schemas: {A: {type: map}}}", "components.schemas.A.type", "object"],
  [
    "servers: [{url: 'https://a.test:{port}', variables: {port: {default: 80, enum: [80, 443]}}}]",
    "servers.0.variables.port",
    { default: "80", enum: ["80", "443"] },
  ],
  [
    "components: {securitySchemes: {A: {type: oauth2, flows: {password: {scopes: {}}}}}}",
    "components.securitySchemes.A.flows.password",
    { scopes: {}, tokenUrl: "" },
  ],
  ["components: {securitySchemes: {A: {type: oauth2}}}", "components.securitySchemes.A.flows", {}],
  [
    "components: {securitySchemes: {A: {type: apiKey, in: header, name: k, scheme: basic}}}",
    "components.securitySchemes.A.name",
    "k",
  ],
];

test.each(harmless)("%s is a warning", async (fault, path, left) => {
  const own = fault.startsWith("info:") ? "" : "info: {title: t, version: '1'}\n";
  await inFolder({ "openapi.yaml": `openapi: 3.1.0\n${own}${fault}\npaths: {}\n` }, async (cwd) => {
    const { document, problems } = await load("openapi.yaml", { cwd });
    expect(problems.filter(({ rule }) => rule === "struct")).not.toEqual([]);
    const found = path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], document);
    expect(found).toEqual(left);
  });
});

test("a schema may be true or false wherever one stands, which 3.0 has not known yet", async () => {
  const told = async (version: string) => {
    const schemas = "{A: true, B: {allOf: [true, {type: string}], properties: {a: false}}}";
    const text = `openapi: ${version}\ninfo: {title: t, version: '1'}\ncomponents: {schemas: ${schemas}}\npaths: {}\n`;
    return inFolder({ "openapi.yaml": text }, async (cwd) => {
      const { document, problems } = await load("openapi.yaml", { cwd });
      expect(document.components!.schemas!["B"]).toEqual({
        allOf: [true, { type: "string" }],
        properties: { a: false },
      });
      return problems.filter(({ rule }) => rule === "struct").length;
    });
  };
  expect([await told("3.0.3"), await told("3.1.0"), await told("3.2.0")]).toEqual([3, 0, 0]);
});

test.each([
  ["components: {headers: {x-count: none}}"],
  ["components: {schemas: {A: {properties: {x-count: {type: object, properties: none}}}}}"],
  ["servers: [{url: null}]"],
])("%s stays an error", async (fault) => {
  const text = `openapi: 3.1.0\ninfo: {title: t, version: '1'}\n${fault}\npaths: {}\n`;
  await inFolder({ "openapi.yaml": text }, async (cwd) => {
    expect((await errorsOf(load("openapi.yaml", { cwd })))[0]).toContain(" struct ");
  });
});

test("a description without info has a title, and a warning", async () => {
  await inFolder({ "openapi.yaml": "openapi: 3.1.0\npaths: {}\n" }, async (cwd) => {
    const { document, problems } = await load("openapi.yaml", { cwd });
    expect(document.info).toEqual({ title: "API", version: "" });
    expect(problems.map(({ message }) => message)).toContain("The field `info` must be present on this level.");
  });
});

test("a description without paths has none, with a warning where its version asks for them", async () => {
  const schemas = "{A: {type: string}}";
  const texts = [
    `openapi: 3.0.3\ninfo: {title: t, version: '1'}\ncomponents: {schemas: ${schemas}}\n`,
    `swagger: "2.0"\ninfo: {title: t, version: '1'}\nhost: a.test\nschemes: [https]\ndefinitions: ${schemas}\n`,
  ];
  for (const text of texts)
    await inFolder({ "openapi.yaml": text }, async (cwd) => {
      const { document, problems } = await load("openapi.yaml", { cwd });
      expect(document).toMatchObject({ paths: {}, components: { schemas: { A: { type: "string" } } } });
      expect(problems.map(({ message }) => message)).toContain("The field `paths` must be present on this level.");
    });
});

test("an operation without responses has none, with a warning where its version asks for them", async () => {
  const text = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {/a: {delete: {}}}\n";
  await inFolder({ "openapi.yaml": text }, async (cwd) => {
    const { document, problems } = await load("openapi.yaml", { cwd });
    expect(document.paths!["/a"]!.delete).toEqual({ responses: {} });
    expect(problems.map(({ message }) => message)).toContain("The field `responses` must be present on this level.");
  });
});

test("lines within quotes or brackets may stand as far to the left as their key, with a warning each", async () => {
  const text = "openapi: 3.1.0\ninfo: {\n  title: t,\n  version: '1',\n  description: 'a\nb'\n}\npaths: {\n}\n";
  await inFolder({ "openapi.yaml": text }, async (cwd) => {
    const { document, problems } = await load("openapi.yaml", { cwd });
    expect(document.info).toEqual({ title: "t", version: "1", description: "a b" });
    const lines = problems.filter(({ rule }) => rule === "yaml-indentation").map(({ line }) => line);
    expect(lines).toEqual([6, 7, 9]);
  });
});

test("ever more keys that stand twice are an error", async () => {
  const text = `{"openapi":"3.1.0","info":{"title":"t","version":"1"},"x-a":{${'"a":1,'.repeat(200)}"b":1},"paths":{}}`;
  await inFolder({ "openapi.json": text }, async (cwd) => {
    expect((await errorsOf(load("openapi.json", { cwd })))[0]).toContain("More than 100 keys stand twice");
  });
});

test("a pattern is not run on its own example", async () => {
  const media = "{schema: {type: string, pattern: '^(a+)+$'}, example: " + "a".repeat(44) + "!}";
  const text =
    "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n" +
    `paths: {/a: {get: {responses: {'200': {description: ok, content: {application/json: ${media}}}}}}}\n`;
  await inFolder({ "openapi.yaml": text }, async (cwd) => {
    await expect(load("openapi.yaml", { cwd })).resolves.toBeDefined();
  });
});

test.each(["'#/gone'", "gone.yaml", "https://gone.test/a.json", "../../../outside.yaml"])(
  "a $ref to %s below an extension may lead nowhere",
  async ($ref) => {
    const text = `openapi: 3.1.0\ninfo: {title: t, version: '1', x-a: {b: [{$ref: ${$ref}}]}}\npaths: {}\n`;
    await inFolder({ "openapi.yaml": text }, async (cwd) => {
      const { problems } = await load("openapi.yaml", { cwd });
      expect(problems.filter(({ message }) => message.includes("$ref"))).toEqual([]);
    });
  },
);

test("a value of a discriminator that leads to nothing is left out, with a warning", async () => {
  const mapping = "{a: '#/components/schemas/A', b: A, c: '#/components/schemas/Gone', d: gone.yaml}";
  const schemas = `{A: {type: object}, U: {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k, mapping: ${mapping}}}}`;
  const text = `openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: ${schemas}}\n`;
  await inFolder({ "openapi.yaml": text }, async (cwd) => {
    const { document, problems } = await load("openapi.yaml", { cwd });
    const { discriminator } = document.components!.schemas!["U"]!;
    expect(discriminator!.mapping).toEqual({
      a: "#/components/schemas/A",
      b: expect.stringMatching(/^A$|\/A$/) as unknown,
    });
    const lost = problems.filter(({ rule }) => rule === "no-unresolved-refs");
    expect(lost.map(({ message }) => message)).toEqual([
      expect.stringContaining("#/components/schemas/Gone"),
      expect.stringContaining("gone.yaml"),
    ]);
  });
});

test("what OpenAPI 3.2 has, and no version before, is no fault: a response without description, and the style of cookies", async () => {
  const told = async (version: string) => {
    const parameters = "[{name: c, in: cookie, style: cookie, schema: {type: string}}]";
    const get = `{parameters: ${parameters}, responses: {200: {summary: ok}}}`;
    const text = `openapi: ${version}\ninfo: {title: t, version: '1'}\npaths: {/a: {get: ${get}}}\n`;
    return inFolder({ "openapi.yaml": text }, async (cwd) => {
      const { problems } = await load("openapi.yaml", { cwd });
      return problems.filter(({ rule }) => rule === "struct").map(({ message }) => message.split(/ (must|can) /)[0]);
    });
  };
  expect(await told("3.2.0")).toEqual([]);
  expect((await told("3.1.0")).sort()).toEqual([
    "Property `summary` is not expected here.",
    "The field `description`",
    "`style`",
  ]);
});
