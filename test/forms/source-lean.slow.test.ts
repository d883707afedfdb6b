import { createServer } from "node:http";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { katagami } from "../e2e/katagami.js";
import { nodeModules } from "../package/repository.js";
import { runCommand } from "../package/run-command.js";
import { close, listen } from "../runtimes/server.js";

const description = `openapi: 3.1.0
info: { title: Kiln, version: "1" }
servers: [{ url: /v1 }]
paths:
  /pots/{id}:
    get:
      operationId: getPot
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: A pot, content: { application/json: { schema: { $ref: "#/components/schemas/Pot" } } } }
        "404": { description: None, content: { application/json: { schema: { type: object, properties: { code: { type: string } } } } } }
  /firings:
    post:
      operationId: fire
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [degrees], properties: { degrees: { type: integer } } } } }
      responses:
        "200": { description: How it goes, content: { application/x-ndjson: { itemSchema: { type: object, required: [degrees], properties: { degrees: { type: integer } } } } } }
components:
  schemas:
    Pot: { type: object, required: [id, glaze], properties: { id: { type: string }, glaze: { type: string, enum: [ash, celadon] } } }
`;

const compilerOptions = {
  ...{ target: "ES2022", lib: ["ES2022", "DOM"], module: "NodeNext", moduleResolution: "NodeNext", outDir: "out" },
  ...{ types: [], rootDir: ".", strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  ...{ noUnusedLocals: true, isolatedModules: true, verbatimModuleSyntax: true, skipLibCheck: false },
  skipDefaultLibCheck: true,
};

/** Calls each operation, and an address that is not there; a client by path must not compile where there is none. */
const program = (from: string, isLean: boolean) => `
import { createClient, fire, getPot, type Pot } from "${from}";
declare const process: { readonly argv: readonly string[] };

const client = createClient({ baseUrl: process.argv[2]! });
const pot: Pot = await getPot(client, { path: { id: "a/b" } }).unwrap();
const missing = await getPot(client, { path: { id: "none" } });
const heats: number[] = [];
for await (const { degrees } of await fire(client, { body: { degrees: 1240 } }).unwrap()) heats.push(degrees);
${isLean ? "// @ts-expect-error There is no openapi-fetch.\n" : ""}export const byPath = client.GET;
// @ts-expect-error A pot has a glaze, and nothing else.
export const wrong = pot.colour;
console.log(JSON.stringify([pot.glaze, missing.ok, !missing.ok && missing.status, heats]));
`;

/** A kiln, and the paths that it was asked for. */
function kiln(asked: string[]) {
  return createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === "/v1/firings")
      return response.setHeader("content-type", "application/x-ndjson").end('{"degrees":600}\n{"degrees":1240}\n');
    const isThere = request.url !== "/v1/pots/none";
    response.writeHead(isThere ? 200 : 404, { "content-type": "application/json" });
    response.end(isThere ? '{"id":"a/b","glaze":"ash"}' : '{"code":"no_pot"}');
  });
}

const forms = { package: ["--name", "kiln"], source: ["--source"] };
const compilers = { "TypeScript 5.9": "typescript", "TypeScript 7": "typescript-7" };

describe.each([
  ["package", "lean"],
  ["source", "lean"],
  ["source", "openapi-fetch"],
] as const)("%s, %s", (form, client) => {
  const isLean = client === "lean";
  test.each(Object.keys(compilers) as (keyof typeof compilers)[])(
    "is compiled by %s with the strictest flags, and calls a server",
    async (compiler) => {
      await inFolder([], async (cwd) => {
        writeFiles(cwd, {
          "kiln.yaml": description,
          "package.json": '{ "name": "app", "private": true, "type": "module" }',
          "tsconfig.json": JSON.stringify({ compilerOptions, include: ["*.ts", "src"] }),
        });
        const out = form === "source" ? "src/api" : "node_modules/kiln";
        const flags = [...forms[form], ...(isLean ? ["--lean"] : []), "--quiet"];
        const made = await katagami(cwd, ["generate", "kiln.yaml", "--out", out, ...flags]);
        expect([made.code, made.err]).toEqual([0, ""]);
        writeFileSync(join(cwd, "main.ts"), program(form === "source" ? "./src/api/index.js" : "kiln", isLean));
        if (!isLean) linkOpenapiFetch(cwd);
        expect(
          filesOf(join(cwd, out)).filter((path) =>
            readFileSync(join(cwd, out, path), "utf8").includes('"openapi-fetch"'),
          ),
        ).toEqual(isLean ? [] : expect.arrayContaining([expect.stringMatching(/client\.ts$/)]));
        if (form === "source") expect(existsSync(join(cwd, out, "package.json"))).toBe(false);

        const tsc = join(nodeModules, compilers[compiler], "bin/tsc");
        await runCommand(process.execPath, [tsc, "-p", ".", "--pretty", "false"], cwd);
        const asked: string[] = [];
        const server = kiln(asked);
        try {
          const url = await listen(server);
          const { stdout } = await runCommand(process.execPath, ["out/main.js", `${url}/v1`], cwd);
          expect(JSON.parse(stdout)).toEqual(["ash", false, 404, [600, 1240]]);
          expect(asked).toEqual(["GET /v1/pots/a%2Fb", "GET /v1/pots/none", "POST /v1/firings"]);
        } finally {
          close(server);
        }
      });
    },
  );
});

/** Its dependency, as an application has it that uses the source with openapi-fetch. */
function linkOpenapiFetch(cwd: string): void {
  mkdirSync(join(cwd, "node_modules"), { recursive: true });
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"])
    symlinkSync(join(nodeModules, name), join(cwd, "node_modules", name), "junction");
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.(ts|js|json)$/.test(path));
}
