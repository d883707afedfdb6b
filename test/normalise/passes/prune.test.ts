import { expect, test } from "vitest";
import { pathsOf, runPass } from "../run-pass.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("components that only reach each other go, cycles that an operation reaches stay", () => {
  const { document, repairs } = runPass("prune", {
    paths: pathsOf({ 200: { content: { "application/json": { schema: ref("A") } } } }),
    components: {
      schemas: {
        A: { properties: { b: ref("B") } },
        B: { items: ref("A"), discriminator: { mapping: { m: "Mapped", n: "#/components/schemas/odd~1name" } } },
        Mapped: {},
        "odd/name": {},
        C: { properties: { d: ref("D") } },
        D: { properties: { c: ref("C") } },
      },
      responses: { Unused: { content: { "application/json": { schema: ref("C") } } } },
      securitySchemes: { key: {} },
      "x-own": { kept: true },
    },
  });
  expect(Object.keys(document.components!.schemas!)).toEqual(["A", "B", "Mapped", "odd/name"]);
  expect(document.components).toMatchObject({ responses: {}, securitySchemes: { key: {} }, "x-own": { kept: true } });
  expect(repairs).toEqual([
    "#/components/schemas: 6 schemas → 4; without C, D",
    "#/components/responses: 1 responses → 0; without Unused",
  ]);
});

test("a description of schemas alone keeps them", () => {
  const { document, repairs } = runPass("prune", { components: { schemas: { A: {} } } });
  expect(document.components!.schemas).toEqual({ A: {} });
  expect(repairs).toEqual([]);
});
