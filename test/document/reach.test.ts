import { expect, test } from "vitest";
import { reach } from "../../generator/document/reach.js";

test("a list may be as long as it will", () => {
  const values = Array.from({ length: 300_000 }, (_, index) => index);
  expect([...reach({}, { enum: values, items: { $ref: "#/components/schemas/A" } })]).toEqual([
    "#/components/schemas/A",
  ]);
});
