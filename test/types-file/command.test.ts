import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runIn } from "../commands/run-in.js";
import { inFolder } from "../e2e/in-folder.js";
import { cli } from "../e2e/katagami.js";
import { nodeModules } from "../package/repository.js";

const openapi = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
`;
const files = { "openapi.yaml": openapi };
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), "utf8");

describe("one source", () => {
  it("is written, is up to date then, and --check says when it is not", () =>
    inFolder(
      [],
      async (cwd) => {
        const args = ["types", "openapi.yaml", "-o", "src/schema.d.ts"];
        expect(await runIn(cwd, ...args, "--check")).toMatchObject({
          code: 1,
          err: expect.stringContaining("missing"),
        });
        expect(await runIn(cwd, ...args)).toMatchObject({ code: 0, out: "", err: expect.stringContaining("written") });
        const text = read(cwd, "src/schema.d.ts");
        expect(text).toContain("export interface paths {");
        expect(await runIn(cwd, ...args, "--check")).toMatchObject({ code: 0 });
        writeFileSync(join(cwd, "src/schema.d.ts"), "");
        const { code, err } = await runIn(cwd, ...args, "--check");
        expect([code, err]).toEqual([1, expect.stringContaining("src/schema.d.ts: not up to date.")]);
        expect(read(cwd, "src/schema.d.ts")).toBe("");
      },
      files,
    ));

  it("goes to standard output without a file, and nothing else does", () =>
    inFolder(
      [],
      async (cwd) => {
        const { code, out, err } = await runIn(cwd, "types", "openapi.yaml");
        expect([code, out.slice(0, 15), err]).toEqual([0, "// Made by Kata", ""]);
        await runIn(cwd, "types", "openapi.yaml", "-o", "schema.d.ts");
        expect(read(cwd, "schema.d.ts")).toBe(out);
      },
      files,
    ));

  it("comes on standard input, with its references beside it, and its problems are told by place", () =>
    inFolder(
      [],
      (cwd) => {
        const run = (input: string, ...args: string[]) =>
          spawnSync(process.execPath, [cli, "types", ...args], { cwd, input, encoding: "utf8" });
        expect(run(openapi).stdout).toContain("export interface paths {");
        const split = openapi.replace("#/components/schemas/Pet", "pet.yaml");
        writeFileSync(join(cwd, "pet.yaml"), "{ type: object, properties: { age: { type: integer } } }\n");
        expect(run(split, "-o", "a.d.ts").status).toBe(0);
        expect(read(cwd, "a.d.ts")).toContain("age?: number;");
        const broken = run("openapi: 3.1.0\npaths: 1\n");
        expect([broken.status, broken.stdout, broken.stderr]).toEqual([1, "", expect.stringMatching(/^<stdin>:2:/m)]);
        return Promise.resolve();
      },
      files,
    ));
});

describe("redocly.yaml", () => {
  const config = `apis:
  pets@v1:
    root: openapi.yaml
    x-openapi-ts: { output: src/pets.d.ts }
  others@v1:
    root: openapi.yaml
    x-openapi-ts: { output: src/others.d.ts }
  package@v1:
    root: openapi.yaml
    x-katagami: { output: generated/pets }
`;
  const all = { ...files, "api/openapi.yaml": openapi, "api/redocly.yaml": config };

  it("says which files are written, beside itself", () =>
    inFolder(
      [],
      async (cwd) => {
        for (const path of ["api", "api/redocly.yaml"]) {
          expect((await runIn(cwd, "types", "--redocly", path)).code).toBe(0);
          expect((await runIn(cwd, "types", "-c", path, "--check")).code).toBe(0);
        }
        expect(read(cwd, "api/src/others.d.ts")).toBe(read(cwd, "api/src/pets.d.ts"));
        writeFileSync(join(cwd, "api/src/others.d.ts"), "");
        expect((await runIn(join(cwd, "api"), "types", "--check")).code).toBe(1);
        expect((await runIn(join(cwd, "api"), "types", "pets@v1", "--check")).code).toBe(0);
      },
      all,
    ));

  it("has its APIs by name, also those without an output of their own", () =>
    inFolder(
      [],
      async (cwd) => {
        const { code, out } = await runIn(join(cwd, "api"), "types", "package@v1");
        expect([code, out]).toEqual([0, expect.stringContaining("export interface paths {")]);
      },
      all,
    ));

  it.each([
    ["x-openapi-ts: { output: a.ts, enum: true }", "x-openapi-ts has no setting called enum.", 4],
    ["x-openapi-ts: {}", "pets@v1 has an x-openapi-ts without an output.", 4],
    ["x-openapi-ts: 1", "x-openapi-ts must be an object.", 4],
  ])("%s is refused by name", (setting, message, line) =>
    inFolder(
      [],
      async (cwd) => {
        const { code, err } = await runIn(cwd, "types");
        expect([code, err]).toEqual([2, expect.stringContaining(message)]);
        expect(err).toMatch(new RegExp(`^redocly.yaml:${line}:`, "m"));
      },
      { ...files, "redocly.yaml": `apis:\n  pets@v1:\n    root: openapi.yaml\n    ${setting}\n` },
    ),
  );

  it("of which none is at a path is told", () =>
    inFolder([], async (cwd) => {
      expect(await runIn(cwd, "types", "--redocly", "nowhere")).toMatchObject({
        code: 2,
        err: expect.stringContaining("nowhere"),
      });
    }));
});

describe("options of openapi-typescript", () => {
  it.each([
    [["--export-type"], "export type paths = {"],
    [["-t"], "export type paths = {"],
    [["--exportType=true"], "export type paths = {"],
    [["--export-type", "true"], "export type paths = {"],
    [["--no-export-type"], "export interface paths {"],
    [["--export-type", "false"], "export interface paths {"],
    [["--exportType=false"], "export interface paths {"],
  ])("%s, in its spellings", (flags, text) =>
    inFolder(
      [],
      async (cwd) => expect((await runIn(cwd, "types", ...flags, "openapi.yaml")).out).toContain(text),
      files,
    ),
  );

  it.each([
    [["-ap"], "--additional-properties"],
    [["-it"], "--immutable"],
    [["--immutable-types"], "--immutable"],
    [["--support-array-length"], "--array-length"],
    [["--redoc", "redocly.yaml"], "--redocly"],
    [["--content-never"], "leave it out"],
    [["--prettier-config", "a"], "Prettier"],
    [["--auth", "token"], "--header"],
  ])("%s is refused with what to do instead", (flags, instead) =>
    inFolder(
      [],
      async (cwd) => {
        const { code, err } = await captured(() => runIn(cwd, "types", "openapi.yaml", ...flags));
        expect([code, err]).toEqual([2, expect.stringContaining(instead)]);
      },
      files,
    ),
  );
});

/** What the command line says before there is a command. */
async function captured(run: () => Promise<{ code: number }>): Promise<{ code: number; err: string }> {
  const { write } = process.stderr;
  let err = "";
  process.stderr.write = ((text: string) => ((err += text), true)) as typeof write;
  try {
    return { ...(await run()), err };
  } finally {
    process.stderr.write = write;
  }
}

it.each(["typescript", "typescript-7"])("client.GET compiles upon it in a project that has %s", (compiler) =>
  inFolder(
    [],
    async (cwd) => {
      await runIn(cwd, "types", "openapi.yaml", "-o", "schema.d.ts");
      mkdirSync(join(cwd, "node_modules"));
      symlinkSync(join(nodeModules, compiler), join(cwd, "node_modules/typescript"), "junction");
      for (const name of ["openapi-fetch", "openapi-typescript-helpers"])
        symlinkSync(join(nodeModules, name), join(cwd, "node_modules", name), "junction");
      const run = () =>
        spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], { cwd, encoding: "utf8" }).stdout;
      expect(run()).toBe("");
      writeFileSync(join(cwd, "call.ts"), `${read(cwd, "call.ts")}\nexport const wrong: number = (await pet("1"))!;\n`);
      expect(run()).toContain("call.ts(7,");
    },
    {
      ...files,
      "call.ts": `import createClient from "openapi-fetch";
import type { paths } from "./schema.js";

const client = createClient<paths>({ baseUrl: "https://pets.example" });
export const pet = async (id: string) => (await client.GET("/pets/{id}", { params: { path: { id } } })).data?.name;
`,
      "package.json": '{ "type": "module" }',
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, types: [] },
          ...{ module: "nodenext", target: "es2022", lib: ["es2022", "dom", "dom.iterable"] },
        },
      }),
    },
  ),
);
