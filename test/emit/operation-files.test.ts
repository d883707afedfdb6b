import { describe, expect, it } from "vitest";
import type { Document } from "../../generator/document/types.js";
import { emitSources, namesOf } from "../../generator/emit/emit.js";
import { asSource } from "../../generator/emit/source-form.js";
import { buildApi } from "../../generator/model/build-api.js";
import { normalise } from "../../generator/normalise/normalise.js";
import { printPlain } from "../../generator/print/print-plain.js";
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
    return [`/v1/things${index}/{id}`, { get: { ...words, parameters, responses: { 200: answer } } }];
  });
  const described = { openapi: "3.2.0", info: { title: "Test", version: "1" }, paths: Object.fromEntries(paths) };
  const { document } = normalise(described as unknown as Document, {});
  const api = buildApi(document, namesOf());
  return emitSources({ api, document, options: { name: "a", version: "0.0.0" }, template: [], comments: true });
}

const operationPaths = (files: readonly { readonly path: string }[]) =>
  files.map(({ path }) => path).filter((path) => path.includes("operations"));

const problemsOf = (files: ReturnType<typeof emitted>) =>
  typeCheck(new Map([["a", new Map(printPlain(files).map(({ path, text }) => [path, text]))]]));

const tags = ["Pets & owners", "pets-owners", "CON", "猫", "../../etc"];

describe("the files of operations", () => {
  it("are one where an editor opens it quickly", () => {
    expect(operationPaths(emitted(tags, 1000))).toEqual(["src/operations.ts"]);
  });

  it("are one a tag where they are long, each by a name that every disk can have, and they compile", () => {
    const files = emitted(tags, 150_000);
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

  it("name one another as an application's compiler needs it", () => {
    const files = asSource(emitted(tags, 150_000), ".ts");
    const texts = new Map(printPlain(files).map(({ path, text }) => [path, text]));
    expect(texts.get("operations.ts")).toContain('export * from "./operations/etc.ts";');
    expect(texts.get("operations/v1.ts")).toContain('from "../runtime/index.ts";');
  });
});
