import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { load } from "../../generator/load/load.js";
import { readTemplate } from "../../generator/write/read-template.js";
import { called } from "../canary/called.js";
import { escapes } from "../canary/escapes.js";
import { inFolder } from "../load/in-folder.js";
import { errorsOf } from "../load/problems-of.js";
import { serve } from "../load/serve.js";
import { caseFolder, targetOf } from "./cases.js";

test("nothing that other generators were published for runs, when it is imported or called", async () => {
  const { files, api } = await generate(await targetOf("advisories"), {
    cwd: caseFolder("advisories"),
    template: readTemplate(),
  });
  expect(escapes(files)).toEqual([]);
  const written = files.filter(({ path, text }) => /\.(js|d\.ts|md)$/.test(path) && text.includes("canaryRan"));
  expect(written.length, "texts are kept, and do nothing").toBeGreaterThan(4);
  await inFolder({}, async (folder) => {
    const request = { path: { id: "1", "canaryRan()": "2" } };
    const { ran, exports, asked } = await called(folder, { files, api }, request);
    expect({ ran, asked }).toEqual({
      ran: false,
      asked: expect.stringMatching(/^https:\/\/example\.com\/users\/.*canaryRan.*\/1$/),
    });
    expect(exports).toBeGreaterThan(4);
  });
});

test("no file has a name that a description chose", async () => {
  const { files } = await generate(await targetOf("advisories"), { cwd: caseFolder("advisories"), template: [] });
  expect(files.filter(({ path }) => !/^(src\/)?[\w.-]+$/.test(path))).toEqual([]);
});

test("a $ref leads to no other host, with a token least of all: GHSA-x36r-4347-pm5x, GHSA-h754-fxp7-88wx", async () => {
  await using elsewhere = await serve((_request, response) => response.end("{}"));
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {},
    components: { schemas: { A: { $ref: `${elsewhere.origin.replace("127.0.0.1", "localhost")}/a.json` } } },
  });
  await using site = await serve((_request, response) => response.end(text));
  const headers = { authorization: "Bearer secret" };
  const errors = await errorsOf(load(`${site.origin}/openapi.json`, { headers }));
  expect(errors.join("\n")).toContain("--allow-ref");
  expect(elsewhere.requests).toEqual([]);
});

test("each advisory has its place", () => {
  const text = readFileSync(join(caseFolder("advisories"), "openapi.yaml"), "utf8");
  expect(new Set(text.match(/CVE-\d+-\d+|GHSA(-\w{4}){3}|[\w-]+\/[\w-]+#\d+/g)).size).toBeGreaterThanOrEqual(20);
});
