import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filledIn } from "./filled-in.js";
import { inFolder, writeFiles } from "./in-folder.js";
import { katagami } from "./katagami.js";

const openapi = `openapi: 3.1.0
info: { title: Silence, version: 1.0.0 }
servers: [{ url: https://silence.example }]
paths:
  /things:
    get: { operationId: listThings, responses: { "200": { description: What there is } } }
`;
const generate = ["generate", "openapi.yaml", "--out", "client"];

test("--suggest writes the overlay of the report, which mends its places once it is filled in, and writes over nothing", () =>
  inFolder(
    [],
    async (cwd) => {
      const suggesting = [...generate, "--suggest", "overlay.json"];
      const first = await katagami(cwd, suggesting);
      expect(first.code, first.err).toBe(0);
      const written = readFileSync(join(cwd, "overlay.json"), "utf8");
      expect((JSON.parse(written) as { actions: unknown[] }).actions).not.toEqual([]);
      expect((await katagami(cwd, [...generate, "--report"])).out).toContain(written.trimEnd());
      expect((await katagami(cwd, suggesting)).code).toBe(0);
      writeFiles(cwd, { "filled-in.json": filledIn(written) });
      const report = ["--overlay", "filled-in.json", "--report"];
      expect((await katagami(cwd, [...generate, ...report])).out).toContain("0 places without a type");

      writeFiles(cwd, { "overlay.json": "mine" });
      const refused = await katagami(cwd, suggesting);
      expect(refused.code).toBe(1);
      expect(refused.err).toContain("Name another file with --suggest");
      expect(readFileSync(join(cwd, "overlay.json"), "utf8")).toBe("mine");
    },
    { "openapi.yaml": openapi },
  ));

test("--suggest writes how credentials would be sent with operations that name no security", () =>
  inFolder(
    [],
    async (cwd) => {
      expect((await katagami(cwd, [...generate, "--suggest", "overlay.json"])).code).toBe(0);
      const { actions } = JSON.parse(readFileSync(join(cwd, "overlay.json"), "utf8")) as { actions: object[] };
      expect(actions).toEqual([expect.objectContaining({ target: "$", update: { security: [{ key: [] }] } })]);
    },
    {
      "openapi.yaml": `${openapi.replace("{ description: What there is }", "{ description: What there is, content: { text/plain: {} } }")}
  /open: { get: { operationId: getOpen, security: [{ key: [] }], responses: { "204": { description: Open } } } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
`,
    },
  ));

test("with --out, the rules of redocly.yaml count", () =>
  inFolder(
    [],
    async (cwd) => {
      const { code, err } = await katagami(cwd, generate);
      expect(err).toContain("error operation-summary");
      expect(code).toBe(1);
      writeFiles(cwd, { "soft.yaml": "rules: { struct: error }\n" });
      expect((await katagami(cwd, [...generate, "--config", "soft.yaml"])).code).toBe(0);
    },
    { "openapi.yaml": openapi, "redocly.yaml": "rules: { operation-summary: error }\n" },
  ));
