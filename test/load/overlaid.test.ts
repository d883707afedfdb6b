import { createConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { loadOverlay } from "../../generator/load/overlay.js";
import { inFolder } from "./in-folder.js";
import { problemsOf } from "./problems-of.js";

const head = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

/** What a description loads as once an overlay with these actions is applied. */
async function overlaid<Result>(
  description: string | Record<string, string>,
  actions: readonly object[],
  use: (loading: ReturnType<typeof load>) => Promise<Result>,
): Promise<Result> {
  const files = typeof description === "string" ? { "openapi.yaml": head + description } : description;
  const overlay = JSON.stringify({ overlay: "1.0.0", info: { title: "O", version: "1" }, actions }, null, 1);
  return inFolder({ ...files, "overlay.json": overlay }, async (cwd) =>
    use(load("openapi.yaml", { cwd, overlays: [await loadOverlay("overlay.json", { cwd })] })),
  );
}

const schema = { target: "$.components.schemas.A", update: { type: "string" } };

test.each([
  ["an unresolved $ref", "paths: {}\ncomponents: {schemas: {A: {$ref: Gone}}}", { $ref: "#/components/schemas/B" }],
  ["a type that there is not", "paths: {}\ncomponents: {schemas: {A: {type: null}}}", { type: "string" }],
  ["text where a map stands", "paths: {}\ncomponents: {schemas: {A: {properties: none}}}", { properties: {} }],
])("an overlay mends %s", async (_name, description, update) => {
  const actions = [
    { target: "$.components.schemas", update: { B: {} } },
    { target: "$.components.schemas.A", update },
  ];
  await overlaid(description, actions, async (loading) => {
    const { document, repairs } = await loading;
    expect(document.components!.schemas).toMatchObject({ A: update });
    expect(repairs).toHaveLength(2);
  });
});

test("an overlay mends a version, a missing field and an object that is text", async () => {
  const files = { "openapi.yaml": "openapi: 3.1\ninfo: none\n" };
  const info = { title: "t", version: "1" };
  const update = { openapi: "3.1.0", info, paths: {} };
  await overlaid(files, [{ target: "$", update }], async (loading) => {
    expect((await loading).document).toMatchObject(update);
  });
});

test("an item that stands after a removed one is told where it was written", async () => {
  const description =
    "tags:\n  - name: a\n  - name: b\n    externalDocs: {url: 1, more: null}\npaths: {}\nservers: {}\n";
  await overlaid(description, [{ target: "$.tags[0]", remove: true }], async (loading) => {
    const problems = await problemsOf(loading);
    expect(problems).toContainEqual(expect.objectContaining({ file: "openapi.yaml", line: 6, rule: "struct" }));
  });
});

test("what an overlay wrote wrongly is told at its place in the overlay", async () => {
  const description = "paths: {}\ncomponents: {schemas: {A: {allOf: [{}]}}}\n";
  const actions = [
    { target: "$.info", update: { summary: "s" } },
    { target: "$.components.schemas.A", update: { allOf: [{ $ref: "#/components/schemas/Gone" }], properties: 1 } },
  ];
  await overlaid(description, actions, async (loading) => {
    const errors = (await problemsOf(loading)).filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([
      { file: "overlay.json", line: 19, rule: "no-unresolved-refs", pointer: "#/actions/1/update/allOf/0/$ref" },
      { file: "overlay.json", line: 22, rule: "struct", pointer: "#/actions/1/update/properties" },
    ]);
  });
});

test("what an overlay mends is no warning", async () => {
  const rules = async (actions: readonly object[]) =>
    overlaid("paths: {}\n", actions, async (loading) => (await loading).problems.map(({ rule }) => rule));
  expect(await rules([])).toContain("info-license");
  const license = { license: { name: "MIT", url: "https://mit.test" } };
  expect(await rules([{ target: "$.info", update: license }])).not.toContain("info-license");
});

test("an overlay changes what many files make together, and places stay those of the files", async () => {
  const files = {
    "openapi.yaml": `${head}paths: {}\ncomponents: {schemas: {A: {$ref: a.yaml}}}\n`,
    "a.yaml": "type: object\nproperties:\n  b: {type: null}\n  c: {properties: none}\n",
  };
  const mend = { target: "$..properties.c", remove: true };
  await overlaid(files, [schema, mend], async (loading) => {
    const { document, locate } = await loading;
    expect(document.components!.schemas).toMatchObject({ A: { type: "string" } });
    expect(locate("#/components/schemas/A/properties/b")).toMatchObject({ file: "a.yaml", line: 3 });
    expect(locate("#/components/schemas/A/type")).toMatchObject({ file: "overlay.json" });
  });
  await overlaid(files, [schema], async (loading) => {
    const errors = (await problemsOf(loading)).filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ file: "a.yaml", line: 4, rule: "struct" }]);
  });
});

test("what leads nowhere from another file does not lead elsewhere from the description", async () => {
  const files = {
    "openapi.yaml": `${head}paths: {}\ncomponents: {schemas: {A: {$ref: parts/a.yaml}, B: {}}}\n`,
    "parts/a.yaml": "properties:\n  b: {$ref: '#/components/schemas/B'}\n",
  };
  await overlaid(files, [schema], async (loading) => {
    const errors = (await problemsOf(loading)).filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ file: "parts/a.yaml", line: 2, rule: "no-unresolved-refs" }]);
  });
});

test("what an alias repeats is changed where the overlay says it, and nowhere else", async () => {
  const description = "paths: {}\ncomponents:\n  schemas:\n    A: &a {properties: {p: {}}}\n    B: *a\n";
  await overlaid(
    description,
    [{ target: "$.components.schemas.A.properties.p", update: { type: "string" } }],
    async (loading) => {
      const { schemas } = (await loading).document.components!;
      expect(schemas).toMatchObject({ A: { properties: { p: { type: "string" } } }, B: { properties: { p: {} } } });
      expect(JSON.stringify(schemas?.["B"])).not.toContain("string");
    },
  );
});

test("itemSchema may stand in a description of any version, whatever the team's rules are", async () => {
  const config = await createConfig({ rules: { struct: "error" } });
  const media = "{text/event-stream: {itemSchema: {type: object}}}";
  const text = `${head}paths: {/a: {get: {responses: {'200': {description: ok, content: ${media}}}}}}\n`;
  await inFolder({ "openapi.yaml": text }, async (cwd) => {
    expect((await load("openapi.yaml", { cwd, config })).problems).toEqual([]);
  });
});

test("an object in the place of a text is told, also by a copy, which version 1.0 does not have", async () => {
  const actions = [
    { target: "$.info.version", update: { a: 1 } },
    { target: "$.info.title", copy: "$.components" },
    { target: "$.info.title", update: "T" },
  ];
  await overlaid("paths: {}\ncomponents: {}\n", actions, async (loading) => {
    const { document, problems } = await loading;
    expect(document.info.title).toBe("T");
    const told = problems.filter(({ rule }) => rule === "overlay-target").map(({ message }) => message);
    expect(told).toEqual([
      "Overlay action 1 puts an object or a list in the place of the value at #/info/version.",
      "Overlay action 2 puts an object or a list in the place of the value at #/info/title.",
    ]);
  });
});
