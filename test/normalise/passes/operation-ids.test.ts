import { expect, test } from "vitest";
import type { Operation } from "../../../generator/document/types.js";
import { runPass } from "../run-pass.js";

function ids(paths: Record<string, Record<string, string | undefined>>): (string | undefined)[] {
  const items = Object.entries(paths).map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, operationId]) => [
        method,
        { ...(operationId !== undefined && { operationId }) },
      ]),
    ),
  ]);
  const { document } = runPass("operation-ids", { paths: Object.fromEntries(items) });
  return Object.values(document.paths!).flatMap((item) =>
    Object.values(item).map((operation) => (operation as Operation).operationId),
  );
}

test("a missing id is made of method and path, in any script", () => {
  expect(ids({ "/a/{b_c}": { get: undefined }, "/会話": { get: "" } })).toEqual(["get_a_b_c", "get_会話"]);
});

test("a doubled id gets a number that no other operation has", () => {
  expect(ids({ "/1": { get: "x" }, "/2": { get: "x" }, "/3": { get: "x_2" }, "/4": { get: "x" } })).toEqual([
    "x",
    "x_3",
    "x_2",
    "x_4",
  ]);
});

test("a made id gives way to a declared one", () => {
  expect(ids({ "/a": { get: undefined }, "/b": { get: "get_a" } })).toEqual(["get_a_2", "get_a"]);
});
