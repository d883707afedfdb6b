import { describe, expect, it } from "vitest";
import type { Document } from "../../generator/document/types.js";
import { emit, namesOf } from "../../generator/emit/emit.js";
import { asSource } from "../../generator/emit/source-form.js";
import { buildApi } from "../../generator/model/build-api.js";
import { normalise } from "../../generator/normalise/normalise.js";
import { printPlain } from "../../generator/print/print-plain.js";
import { print } from "../../generator/print/print.js";
import { typeCheck } from "../golden/type-check.js";

/** What is emitted of an operation of each tag, whose descriptions have so many characters each; one leads to another by a Link. */
function emitted(tags: readonly string[], characters: number) {
  const answer = {
    description: "It is there.",
    content: { "application/json": { schema: { type: "object", properties: { id: { type: "string" } } } } },
    links: { next: { operationId: `call${tags.length - 1}`, parameters: { id: "$response.body#/id" } } },
  };
  const paths = tags.map((tag, index) => {
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
    const words = { operationId: `call${index}`, tags: [tag], description: "word ".repeat(characters / 5) };
    return [
      `/v1/things${index}/of-a-path-that-is-long-enough-to-make-lines-of-it-long/{id}`,
      { get: { ...words, parameters, responses: { 200: answer } } },
    ];
  });
  const described = { openapi: "3.2.0", info: { title: "Test", version: "1" }, paths: Object.fromEntries(paths) };
  const { document } = normalise(described as unknown as Document, {});
  const api = buildApi(document, namesOf());
  const options = { name: "a", version: "0.0.0", license: "MIT" };
  const files = emit({ api, document, options, template: [], comments: true });
  const textOf = (path: string) => {
    const file = files.find((each) => each.path === path)!;
    return "text" in file ? file.text : "";
  };
  return { document, files, code: files.filter((file) => !("text" in file)), textOf };
}

const operationPaths = (files: readonly { readonly path: string }[]) =>
  files.map(({ path }) => path).filter((path) => path.includes("operations"));

const problemsOf = (files: ReturnType<typeof emitted>["code"]) =>
  typeCheck(new Map([["a", new Map(printPlain(files).map(({ path, text }) => [path, text]))]]));

const tags = ["Pets & owners", "pets-owners", "CON", "猫", "../../etc"];

describe("the files of operations", () => {
  it("are one where an editor opens it quickly", () => {
    expect(operationPaths(emitted(tags, 1000).code)).toEqual(["src/operations.ts"]);
  });

  it("are one a tag where they are long, each by a name that every disk can have, and they compile", () => {
    const files = emitted(tags, 150_000).code;
    expect(operationPaths(files)).toEqual([
      "src/operations.ts",
      "src/operations/con-operations.ts",
      "src/operations/etc.ts",
      "src/operations/pets-owners.ts",
      "src/operations/v1.ts",
    ]);
    const text = printPlain(files).find(({ path }) => path === "src/operations/v1.ts")!.text;
    expect(text).toContain('import type { Call4Request, Call4Data, Call4Result } from "./etc.js";');
    expect(problemsOf(files)).toEqual([]);
  });

  it("are what the package exports when it runs", async () => {
    const printed = await print(emitted(tags, 150_000).files, { form: "javascript", notice: "Made by a test." });
    const textOf = (path: string) => printed.find((file) => file.path === path)!.text;
    expect(textOf("src/index.js")).toContain('export * from "./operations.js";');
    expect(textOf("src/operations.js")).toContain('export * from "./operations/etc.js";');
    expect(textOf("src/operations/etc.js")).toContain("export function call4(");
  });

  it("name one another as an application's compiler needs it", () => {
    const files = asSource(emitted(tags, 150_000).code, ".ts");
    const texts = new Map(printPlain(files).map(({ path, text }) => [path, text]));
    expect(texts.get("operations.ts")).toContain('export * from "./operations/etc.ts";');
    expect(texts.get("operations/v1.ts")).toContain('from "../runtime/index.ts";');
  });
});

describe("the README", () => {
  const some = (count: number, characters: number) =>
    emitted(Array<string>(count).fill("Pets"), characters).textOf("README.md");

  it("says as much of each operation as npm shows of all of them", () => {
    const call = "`GET /v1/things0/of-a-path-that-is-long-enough-to-make-lines-of-it-long/{id}`";
    const texts = [20, 150, 700].map((count) => some(count, 500));
    expect(texts[0]).toContain(`### \`call0\`\n\n${call}`);
    expect(texts[1]).toContain(`- \`call0\`: ${call}\n- \`call1\`: `);
    expect(texts[2]).toContain("`call0`, `call1`, ");
    for (const text of texts) expect(text.length).toBeLessThan(64_000);
  });
});

describe("openapi.json", () => {
  it("has a line for each operation where it is large, and is the same document", () => {
    const small = emitted(["Pets"], 1000);
    expect(small.textOf("openapi.json")).toBe(`${JSON.stringify(small.document, null, 2)}\n`);
    const large = emitted(Array<string>(10).fill("Pets"), 150_000);
    const text = large.textOf("openapi.json");
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(large.document)));
    expect(text.split("\n").filter((line) => line.startsWith('      "get": {"'))).toHaveLength(10);
  });
});
