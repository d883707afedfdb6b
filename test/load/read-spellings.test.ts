import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { inFolder } from "./in-folder.js";

/** What is read of a description, and what is warned of by the rules that are named. */
const read = (text: string, ...rules: readonly string[]) =>
  inFolder({ "openapi.yaml": text }, async (cwd) => {
    const { document, problems } = await load("openapi.yaml", { cwd });
    const own = problems.filter(({ rule }) => rules.includes(rule));
    return { document, warnings: own.map(({ line, message, hint }) => `${line} ${message} ${hint}`) };
  });

const title = "info: { title: t, version: '1' }\n";

test("methods and places of parameters are read in any letters, with a warning each", async () => {
  const operation = "{ parameters: [{ name: q, in: Query, schema: { type: string } }], responses: {} }";
  const text = `openapi: 3.0.3\n${title}paths:\n  /a:\n    GET: ${operation}\n    Post: { responses: {} }\n`;
  const { document, warnings } = await read(text, "spelling");
  expect(document.paths!["/a"]).toEqual({
    get: { parameters: [{ name: "q", in: "query", schema: { type: "string" } }], responses: {} },
    post: { responses: {} },
  });
  const hint = "Write it in these letters: most readers know no others.";
  expect(warnings).toEqual([
    `5 "Query" is read as "query". ${hint}`,
    `5 "GET" is read as "get". ${hint}`,
    `6 "Post" is read as "post". ${hint}`,
  ]);
});

test("an additional operation of a method that has a field is that field's, where it is free", async () => {
  const additional = "{ POST: { responses: {} }, Get: { responses: {} }, COPY: { responses: {} } }";
  const text = `openapi: 3.2.0\n${title}paths:\n  /a:\n    get: { responses: {} }\n    additionalOperations: ${additional}\n`;
  const { document, warnings } = await read(text, "spelling");
  expect(document.paths!["/a"]).toEqual({
    get: { responses: {} },
    post: { responses: {} },
    additionalOperations: { Get: { responses: {} }, COPY: { responses: {} } },
  });
  const hint = 'Write it as "post" of the path: additional operations are of other methods.';
  expect(warnings).toEqual([`6 "POST" is read as "post". ${hint}`]);
});

test("what Swagger 2.0 shares is read so, too, and `x-ms-paths` are paths", async () => {
  const text =
    `swagger: "2.0"\n${title}host: a.test\nschemes: [https]\nparameters: { F: { name: f, in: formdata, type: string } }\n` +
    `paths: { /a: { post: { parameters: [{ $ref: "#/parameters/F" }], responses: {} } } }\n` +
    `x-ms-paths: { "/a?comp=list": { get: { responses: {} } } }\n`;
  const { document, warnings } = await read(text, "spelling");
  expect(Object.keys(document.paths!)).toEqual(["/a?comp=list", "/a"]);
  const form = ["paths", "/a", "post", "requestBody", "content", "application/x-www-form-urlencoded"];
  expect(document).toHaveProperty(form);
  expect(warnings.map((warning) => warning.split(". ")[0])).toEqual([
    '5 "formdata" is read as "formData"',
    "7 x-ms-paths is read as paths",
  ]);
});

test.each([
  ["openapi: 3.1", "3.1.0"],
  ["openapi: 3.0", "3.0.0"],
  ["openapi: '3.2'", "3.2.0"],
  ["openapi: ' v3.0.1 '", "3.0.1"],
])("%s is a warning", async (version, meant) => {
  const { document, warnings } = await read(`${version}\n${title}paths: {}\n`, "spec-version");
  expect(document.openapi).toBe(meant);
  expect(warnings).toEqual([expect.stringMatching(/^1 The version of OpenAPI is .* Write openapi: "3\.\d\.\d"$/)]);
});

test.each([
  ['swagger: "2.0"', "host: a.test\nschemes: [https]\ndefinitions:", "schema: { $ref: Pet }", "definitions"],
  [
    "openapi: 3.1.0",
    "components:\n  schemas:",
    "content: { text/json: { schema: { $ref: Pet } } }",
    "components/schemas",
  ],
])("%s: a reference that is the name of a schema leads there, but not in a value", async (first, home, answer, at) => {
  const indent = home.includes("components") ? "    " : "  ";
  const text =
    `${first}\n${title}paths: { /a: { get: { responses: { 200: { description: ok, ${answer} } } } } }\n${home}\n` +
    `${indent}Pet: { type: object, properties: { next: { $ref: Pet }, other: { $ref: Dog } }, example: { $ref: Pet } }\n` +
    `${indent}Dog: { type: string }\n`;
  const { document, warnings } = await read(text, "spelling");
  expect(document.components!.schemas!["Pet"]).toMatchObject({
    properties: { next: { $ref: "#/components/schemas/Pet" }, other: { $ref: "#/components/schemas/Dog" } },
    example: { $ref: "Pet" },
  });
  expect(warnings.map((warning) => warning.replace(/^\d+ /, ""))).toEqual(
    ["Pet", "Pet", "Dog"].map(
      (name) =>
        `The reference ${name} is read as #/${at}/${name}. Write it so: a name alone is a file to most readers.`,
    ),
  );
});
