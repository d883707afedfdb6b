import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { resolveIds } from "../../generator/load/schema-ids.js";
import { inFolder } from "./in-folder.js";

/** The `$ref`s of schemas by their names, once those by `$id` are resolved. */
function resolved(schemas: Readonly<Record<string, object>>, more: object = {}): Record<string, unknown> {
  const document = structuredClone({ openapi: "3.2.0", ...more, components: { schemas } }) as {
    components: { schemas: Record<string, { $ref?: string }> };
  };
  resolveIds(document);
  return Object.fromEntries(
    Object.entries(document.components.schemas).flatMap(([name, { $ref }]) =>
      $ref === undefined ? [] : [[name, $ref]],
    ),
  );
}

test("a reference leads to the schema of that address, wherever its own begins", () => {
  expect(
    resolved({
      Pet: { $id: "https://a.example/schemas/pet", type: "object", $defs: { name: { $anchor: "name" } } },
      Folder: { $id: "https://a.example/schemas/", properties: { deep: { $id: "deep/one" } } },
      Full: { $ref: "https://a.example/schemas/pet" },
      Part: { $ref: "https://a.example/schemas/pet#/$defs/name" },
      Anchor: { $ref: "https://a.example/schemas/pet#name" },
      Relative: { $id: "https://a.example/schemas/other", $ref: "pet" },
      Deep: { $id: "https://a.example/schemas/deep/two", $ref: "one" },
      Elsewhere: { $ref: "https://b.example/pet" },
      File: { $ref: "pet" },
    }),
  ).toEqual({
    Full: "#/components/schemas/Pet",
    Part: "#/components/schemas/Pet/$defs/name",
    Anchor: "#name",
    Relative: "#/components/schemas/Pet",
    Deep: "#/components/schemas/Folder/properties/deep",
    Elsewhere: "https://b.example/pet",
    File: "pet",
  });
});

test("without an address of its own, a description is at none, and with `$self` at that", () => {
  const schemas = { A: { $id: "a" }, B: { $ref: "a" }, C: { $ref: "https://x.example/d/a" } };
  expect(resolved(schemas)).toEqual({ B: "#/components/schemas/A", C: "https://x.example/d/a" });
  expect(resolved(schemas, { $self: "https://x.example/d/api.yaml" })).toEqual({
    B: "#/components/schemas/A",
    C: "#/components/schemas/A",
  });
});

test("a pointer begins at the description, or where nothing is there, at the nearest schema with an `$id`", () => {
  expect(
    resolved({
      A: { $id: "a", $ref: "#/$defs/own", $defs: { own: { type: "string" } } },
      B: { $id: "b", $ref: "#/components/schemas/A", $defs: {} },
      C: { $id: "c", $ref: "#/$defs/nothing" },
      D: { $ref: "#/$defs/own" },
    }),
  ).toEqual({
    A: "#/components/schemas/A/$defs/own",
    B: "#/components/schemas/A",
    C: "#/$defs/nothing",
    D: "#/$defs/own",
  });
});

test("a description of such references is read, and what is no text or a property of that name is no address", async () => {
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {},
    components: {
      schemas: {
        Pet: { $id: "pet", type: "object", properties: { $id: { type: "string" }, parent: { $ref: "pet" } } },
        Odd: { type: "object", properties: { $id: { type: "integer" } } },
      },
    },
  });
  await inFolder({ "openapi.json": text }, async (cwd) => {
    const { document } = await load("openapi.json", { cwd });
    expect(document.components!.schemas!["Pet"]!.properties!["parent"]).toEqual({ $ref: "#/components/schemas/Pet" });
  });
});
