import { expect, test } from "vitest";
import { pathsOf, runPass } from "../run-pass.js";

const header = (name: string) => ({ name, in: "header", schema: { type: "string" } });
const inPath = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });

test("what a path has in braces and nothing declares is a text", () => {
  const { document, repairs } = runPass("parameters", {
    paths: { "/{a}/{b}/{a}": { parameters: [inPath("a")], get: {}, post: { parameters: [inPath("b")] } } },
  });
  const item = document.paths!["/{a}/{b}/{a}"]!;
  expect(item.get).toEqual({ parameters: [inPath("b")] });
  expect(item.post).toEqual({ parameters: [inPath("b")] });
  expect(repairs).toEqual(['#/paths/~1{a}~1{b}~1{a}/get/parameters: "b" is not declared → a text']);
});

test("headers that OpenAPI ignores are left out, wherever they are declared", () => {
  const { document, repairs } = runPass("parameters", {
    paths: {
      "/a": {
        parameters: [header("Authorization")],
        get: { parameters: [{ $ref: "#/components/parameters/T" }, header("X-A")] },
      },
    },
    components: { parameters: { T: header("content-type") } },
  });
  expect(document.paths!["/a"]).toEqual({ parameters: [], get: { parameters: [header("X-A")] } });
  expect(repairs).toHaveLength(2);
});

test("of a parameter that stands twice the first counts", () => {
  const parameter = { name: "a", in: "query" };
  const operation = { parameters: [parameter, { ...parameter, required: true }, { name: "a", in: "header" }] };
  const { document, repairs } = runPass("parameters", { paths: pathsOf({}, operation) });
  expect((document.paths!["/a"]!["get"] as { parameters: unknown }).parameters).toEqual([
    parameter,
    { name: "a", in: "header" },
  ]);
  expect(repairs).toEqual(["#/paths/~1a/get/parameters: one parameter twice → the first"]);
});

test("a path without operations has a parameter once, too", () => {
  const parameter = { name: "a", in: "query" };
  const { document, repairs } = runPass("parameters", { paths: { "/a": { parameters: [parameter, parameter] } } });
  expect(document.paths!["/a"]).toEqual({ parameters: [parameter] });
  expect(repairs).toEqual(["#/paths/~1a/parameters: one parameter twice → the first"]);
});
