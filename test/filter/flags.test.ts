import { describe, expect, test } from "vitest";
import { runIn, type Ended } from "../commands/run-in.js";
import { inFolder } from "../e2e/in-folder.js";

const operation = (id: string, tag: string, rest: object = {}) => ({
  operationId: id,
  tags: [tag],
  responses: { 200: { description: "fine" } },
  ...rest,
});
/** Every operation on orders is wrong: a summary is a text. */
const shop = (orders: readonly string[]) => ({
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  tags: [{ name: "Pets" }, { name: "Orders" }],
  paths: {
    "/pets": { get: operation("listPets", "Pets") },
    "/orders/{id}": Object.fromEntries(
      orders.map((method) => [method, operation(`${method}Order`, "Orders", { summary: 5 })]),
    ),
  },
});

const run = (...args: string[]): Promise<Ended> =>
  inFolder([], (cwd) => runIn(cwd, ...args), {
    "pets.json": JSON.stringify(shop([])),
    "old.json": JSON.stringify(shop(["get", "post"])),
    "shop.json": JSON.stringify(shop(["get"])),
    "redocly.yaml":
      "rules: { struct: warn }\napis:\n  shop:\n    root: shop.json\n    x-katagami: { output: client }\n",
  });

describe("lint", () => {
  const mistakes = ({ out }: Ended) => out.match(/Expected type `string` but got `(number|integer)`/g)?.length ?? 0;

  test("tells what is wrong with the operations that count", async () => {
    expect(mistakes(await run("lint", "old.json"))).toBe(2);
    expect(mistakes(await run("lint", "old.json", "--include", "tags=Pets"))).toBe(0);
    expect(mistakes(await run("lint", "old.json", "--exclude", "paths=/orders/**"))).toBe(0);
  });

  test("takes several rules: what any of them names", async () => {
    const args = ["--include", "tags=Pets", "--include", "methods=post"];
    expect(mistakes(await run("lint", "old.json", ...args))).toBe(1);
    expect(mistakes(await run("lint", "old.json", ...args, "--exclude", "operations=post*"))).toBe(0);
  });
});

describe("diff", () => {
  test("compares what both descriptions have of the operations that count", async () => {
    const all = await run("diff", "old.json", "shop.json", "--no-sdk", "--fail-on", "wire=breaking");
    expect(all).toMatchObject({ code: 1, out: expect.stringContaining("POST /orders/{id}") });
    const flags = ["--no-sdk", "--fail-on", "wire=breaking"];
    for (const rule of [
      ["--include", "tags=Pets"],
      ["--include", "paths=/orders/**&methods=get"],
      ["--exclude", "methods=post"],
    ]) {
      const { code, out } = await run("diff", "old.json", "shop.json", ...rule, ...flags);
      expect([rule, code]).toEqual([rule, 0]);
      expect(out).not.toContain("/orders/{id}");
    }
  });

  test("has its filter from redocly.yaml where the descriptions are from there", async () => {
    expect(await run("diff", "--exclude", "tags=Pets")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--exclude goes with two descriptions."),
    });
  });
});

describe.each([
  ["lint", ["lint", "pets.json"]],
  ["diff", ["diff", "pets.json", "pets.json", "--no-sdk"]],
] as const)("%s", (_name, args) => {
  test.each([
    ["--include", "tags=Pet", 'no tag of an operation matches "Pet"', "Did you mean Pets?"],
    ["--exclude", "operations=listPet", 'no operationId matches "listPet"', "Did you mean listPets?"],
    ["--include", "tag=Pets", "tag", 'Such as --include "tags=Pets"'],
    ["--exclude", "", "", 'Such as --exclude "tags=Pets"'],
  ])("tells what %s %s is wrong about", async (option, rule, message, hint) => {
    const { code, out, err } = await run(...args, option, rule);
    expect(code).toBeGreaterThan(0);
    expect(out + err).toContain(message);
    expect(out + err).toContain(hint);
  });
});
