import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Document } from "../../generator/document/types.js";
import { emit, emitSources, emitters, namesOf } from "../../generator/emit/emit.js";
import type { EmitInput, Emitter } from "../../generator/emit/emitter.js";
import { buildApi } from "../../generator/model/build-api.js";
import { normalise } from "../../generator/normalise/normalise.js";
import { printPlain } from "../../generator/print/print-plain.js";
import { importsOf, sourceFiles } from "../architecture/imports.js";

/** One more emitter, as one file would have it: a table of all paths, for APIs that have any. */
const routes: Emitter = {
  part: "source",
  applies: ({ api }) => api.operations.length > 0,
  emit: ({ api }) => ({
    path: "src/routes.ts",
    statements: [
      {
        kind: "const",
        isExported: true,
        name: "routes",
        type: "readonly string[]",
        value: JSON.stringify(api.operations.map(({ path }) => path)),
      },
    ],
  }),
  exports: [{ from: "./routes.js" }, { from: "./runtime/index.js", values: ["matchRoute"], types: ["Route"] }],
  names: { reserved: ["routes"], operation: ["Route"] },
};

/** What is emitted of operations of these ids, and a schema called like a type that the emitter makes. */
function packageOf(all: readonly Emitter[], ...operationIds: string[]): EmitInput & { readonly all: typeof all } {
  const paths = operationIds.map((operationId) => [
    `/${operationId}`,
    { get: { operationId, responses: { 204: {} } } },
  ]);
  const { document } = normalise(
    {
      openapi: "3.2.0",
      info: { title: "Test", version: "1" },
      paths: Object.fromEntries(paths),
      components: { schemas: { ListPetsRoute: { type: "string" } } },
    } as unknown as Document,
    { skip: ["prune"] },
  );
  const options = { name: "the-package", version: "0.0.0", license: "MIT" };
  const api = buildApi(document, namesOf(all));
  return { all, api, document, options, template: [], comments: true };
}

const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);
const textOf = (input: ReturnType<typeof packageOf>, path: string) =>
  printPlain(emit(input, input.all)).find((file) => file.path === path)?.text;

describe("an emitter that is added to the list", () => {
  const all = [...emitters, routes];

  it("makes its file, which the sdk verdict compiles too", () => {
    const input = packageOf(all, "listPets");
    expect(pathsOf(emit(input, all))).toContain("src/routes.ts");
    expect(pathsOf(emitSources(input, all))).toContain("src/routes.ts");
    expect(pathsOf(emit(input))).not.toContain("src/routes.ts");
  });

  it("has what it exports in src/index.ts, the names of a shared module among those of the others", () => {
    const index = textOf(packageOf(all, "listPets"), "src/index.ts")!;
    expect(index.split("\n")).toContain('export * from "./routes.js";');
    expect(index).toMatch(/^export \{ AbortError, .*, matchRoute \} from "\.\/runtime\/index\.js";$/m);
    expect(index).toMatch(/^export type \{ BinaryBody, .*, Route \} from "\.\/runtime\/index\.js";$/m);
  });

  it("keeps its names for itself", () => {
    const named = (list: readonly Emitter[]) =>
      packageOf(list, "routes", "matchRoute", "listPets").api.operations.map(({ name, typeName }) => [name, typeName]);
    expect(named(emitters).map(([name]) => name)).toEqual(["listPets", "matchRoute", "routes"]);
    expect(named(all)).toEqual([
      // `ListPetsRoute` is a schema.
      ["listPets", "ListPetsOperation"],
      ["matchRoute2", "MatchRoute2"],
      ["routes2", "Routes2"],
    ]);
  });

  it("makes nothing, and exports nothing, where it does not apply", () => {
    const input = packageOf(all);
    expect(pathsOf(emit(input, all))).toEqual(pathsOf(emit(input)));
    expect(textOf(input, "src/index.ts")).not.toMatch(/routes|matchRoute/);
  });
});

it("every emitter is in the list", () => {
  const root = join(import.meta.dirname, "../..");
  const listed = new Set(importsOf(root, "generator/emit/emit.ts").map(({ to }) => to));
  const made = sourceFiles(root, "generator/emit").flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(/^export const \w+: Emitter = /gm)].map(() => path),
  );
  expect(made.length).toBe(emitters.length);
  expect(made.filter((path) => !listed.has(path))).toEqual([]);
});

it("what is compiled is what has the part of a source", () => {
  const input = packageOf(emitters, "listPets");
  const sources = pathsOf(emitSources(input));
  expect(sources).toEqual(expect.arrayContaining(["src/index.ts", "src/schema.ts", "src/operations.ts"]));
  expect(sources.filter((path) => !/^src\/.*\.ts$/.test(path))).toEqual([]);
  expect(pathsOf(emit(input)).filter((path) => path.startsWith("src/") && !sources.includes(path))).toEqual([]);
});
