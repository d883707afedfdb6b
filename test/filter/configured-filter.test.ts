import { expect, test } from "vitest";
import { readTemplate } from "../../generator/write/read-template.js";
import { configuredTargets } from "../../generator/config.js";
import { diff } from "../../generator/diff.js";
import { generate } from "../../generator/generate.js";
import { parseRule } from "../../generator/filter/read-rules.js";
import type { Rule } from "../../generator/filter/rule.js";
import { ProblemsError } from "../../generator/problem.js";
import { inFolder } from "../e2e/in-folder.js";

const operation = (id: string, tag: string) => ({
  get: { operationId: id, tags: [tag], responses: { 200: { description: "fine" } } },
});
const shop = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  paths: { "/pets": operation("listPets", "Pets"), "/orders": operation("listOrders", "Orders") },
};

function configOf(...lines: string[]): string {
  const own = ["apis:", "  shop:", "    root: shop.json", "    x-katagami:", "      output: client"];
  return [...own, ...lines.map((line) => `      ${line}`), ""].join("\n");
}

/** What a redocly.yaml with these lines says is wrong, as `line:column message → hint`. */
async function problems(...lines: string[]): Promise<string[]> {
  const files = { "shop.json": JSON.stringify(shop), "redocly.yaml": configOf(...lines) };
  return inFolder(
    [],
    async (cwd) => {
      try {
        const [target] = await configuredTargets("redocly.yaml", [], cwd);
        await generate(target!, { cwd, template: readTemplate() });
        return [];
      } catch (error) {
        if (!(error instanceof ProblemsError)) throw error;
        return error.problems.map(
          ({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} → ${hint}`,
        );
      }
    },
    files,
  );
}

test("a pattern that matches nothing is told where it stands in redocly.yaml, with the nearest name", async () => {
  expect(await problems("include:", "  tags: [Pets]", "  paths:", "    - /pest")).toEqual([
    'redocly.yaml:9:13 include: no path matches "/pest". → Did you mean /pets?',
  ]);
  expect(await problems("exclude: [{ tags: [Pets] }, { operations: [listOrder] }]")).toEqual([
    'redocly.yaml:6:50 exclude: no operationId matches "listOrder". → Did you mean listOrders?',
  ]);
});

test("settings of another form are told where they stand", async () => {
  expect(await problems("include: Pets", "exclude: [{ tag: [Pets] }, { tags: Pets }, { paths: [] }, {}]")).toEqual([
    "redocly.yaml:6:7 include must be an object that names operations. → Such as `{ tags: [Pets], paths: [/pets/**] }`, or a list of such.",
    "redocly.yaml:7:19 exclude has no setting called tag. → Did you mean tags? Known: tags, paths, operations, methods.",
    "redocly.yaml:7:36 tags must be a list of texts. → undefined",
    "redocly.yaml:7:52 paths must be a list of texts. → undefined",
    "redocly.yaml:7:65 exclude must be an object that names operations. → Such as `{ tags: [Pets], paths: [/pets/**] }`, or a list of such.",
  ]);
  expect(await problems("include: []")).toEqual([
    "redocly.yaml:6:7 include is an empty list, which names nothing. → Such as `{ tags: [Pets], paths: [/pets/**] }`, or a list of such.",
  ]);
});

test("a package has what the filter leaves, its stage says how much that is, and warnings are about that alone", async () => {
  const files = { "shop.json": JSON.stringify(shop), "redocly.yaml": configOf("include: { tags: [Pets] }") };
  await inFolder(
    [],
    async (cwd) => {
      const [target] = await configuredTargets("redocly.yaml", [], cwd);
      const stages: string[] = [];
      const onStage = (stage: string, detail: string) => void stages.push(`${stage}: ${detail}`);
      const { api, problems } = await generate(target!, { cwd, template: readTemplate(), onStage });
      expect(stages).toContain("filter: 1 of 2 operations left out");
      expect(api.operations.map(({ name }) => name)).toEqual(["listPets"]);
      expect(problems.map(({ pointer }) => pointer)).toContain("#/paths/~1pets/get/responses");
      expect(problems.map(({ pointer }) => pointer)).not.toContain("#/paths/~1orders/get/responses");
    },
    files,
  );
});

test("the command line names by `kind=pattern`, kinds of one rule by `&`", () => {
  const asked = { file: "shop.json", line: 1, column: 1 };
  expect(parseRule("tags=Q&A&methods=get&methods=put", "--include", asked)).toEqual({
    setting: "--include",
    asked,
    patterns: {
      tags: [{ text: "Q&A", asked }],
      methods: [
        { text: "get", asked },
        { text: "put", asked },
      ],
    },
  });
  expect(parseRule("tag=Pets", "--include", asked)).toEqual({
    mistake: "--include tag=Pets: Did you mean tags? Known: tags, paths, operations, methods.",
  });
  expect(parseRule("/pets", "--exclude", asked)).toEqual({
    mistake: "--exclude /pets: Known: tags, paths, operations, methods.",
  });
  expect(parseRule("paths=", "--include", asked)).toEqual({ mistake: "--include paths=: paths names nothing." });
});

test("both sides of a comparison are filtered alike, and a pattern may name what only one of them has", async () => {
  const asked = { file: "new.json", line: 1, column: 1 };
  const only = (...rules: string[]) => ({
    include: rules.map((rule) => parseRule(rule, "--include", asked) as Rule),
    exclude: [],
  });
  const later = {
    ...shop,
    paths: { "/pets": operation("listPets", "Pets"), "/toys": operation("listToys", "Toys") },
  };
  const files = { "old.json": JSON.stringify(shop), "new.json": JSON.stringify(later) };
  const side = (source: string) => ({ source, overlays: [] });
  await inFolder(
    [],
    async (cwd) => {
      const settings = { cwd, sdk: false, severity: {}, approvals: [], today: "2026-11-30" };
      const changes = async (...rules: string[]) => {
        const filter = only(...rules);
        const { result } = await diff("", side("old.json"), side("new.json"), { ...settings, filter });
        return result.changes.map(({ message }) => message);
      };
      expect(await changes("paths=/pets")).toEqual([]);
      expect(await changes("paths=/pets", "tags=Toys")).toEqual([expect.stringContaining("GET /toys")]);
      await expect(changes("tags=Toy")).rejects.toThrow('--include: no tag of an operation matches "Toy".');
    },
    files,
  );
});
