import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readNpmDocument } from "../../generator/load/npm-document.js";
import { diff } from "../../generator/diff.js";
import { ProblemsError } from "../../generator/problem.js";
import { inFolder } from "../e2e/in-folder.js";

/** What is told of a package that a registry answers with a status for; the registry is named by the folder's .npmrc. */
async function told(specifier: string, status: number, body: object = {}): Promise<string> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await inFolder([], async (cwd) => {
      writeFileSync(join(cwd, ".npmrc"), `registry=http://127.0.0.1:${port}/\nfetch-retries=0\n`);
      const error: unknown = await readNpmDocument(specifier, cwd).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ProblemsError);
      expect(asked).not.toEqual([]);
      const [{ message, hint } = { message: "", hint: "" }] = (error as ProblemsError).problems;
      return `${message}\n${hint}`;
    });
  } finally {
    server.close();
  }
}

test("npm's own error is told, with what helps", async () => {
  const missing = await told("my-client@latest", 404);
  expect(missing).toMatch(/^npm cannot fetch it: E404: Not Found - GET http:\/\/127\.0\.0\.1:\d+\/my-client/);
  expect(missing).toContain("Before the first release, compare with a revision instead");
  const refused = await told("@acme/client", 401);
  expect(refused).toMatch(/^npm cannot fetch it: E401: /);
  expect(refused).toContain("npm login");
  const versions = {
    name: "my-client",
    "dist-tags": { latest: "1.0.0" },
    versions: { "1.0.0": { name: "my-client", version: "1.0.0" } },
  };
  const other = await told("my-client@9", 200, versions);
  expect(other).toMatch(/^npm cannot fetch it: ETARGET: .*my-client@9/);
  expect(other).toContain("npm view my-client versions");
  expect(await told("my-client", 500)).toMatch(/^npm cannot fetch it: E500: /);
}, 120_000);

test(
  "a package's description that refers to another file is refused, and not taken for one of anything",
  () =>
    inFolder([], async (cwd) => {
      const schema = (of: object) => ({
        openapi: "3.1.0",
        info: { title: "Things", version: "1" },
        paths: {
          "/a": { get: { responses: { 200: { description: "k", content: { "application/json": { schema: of } } } } } },
        },
      });
      mkdirSync(join(cwd, "package"));
      writeFileSync(join(cwd, "package/package.json"), JSON.stringify({ name: "things", version: "1.0.0" }));
      writeFileSync(join(cwd, "package/openapi.json"), JSON.stringify(schema({ $ref: "./s.json" })));
      writeFileSync(join(cwd, "package/s.json"), JSON.stringify({ type: "integer" }));
      writeFileSync(join(cwd, "new.json"), JSON.stringify(schema({ type: "string" })));
      const settings = { cwd, sdk: false, severity: {}, approvals: [], today: "2026-01-01" };
      const sides = ["npm:./package", "new.json"].map((source) => ({ source, overlays: [] }));
      const error: unknown = await diff("", sides[0]!, sides[1]!, settings).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ProblemsError);
      expect((error as ProblemsError).problems[0]).toMatchObject({ severity: "error", rule: "no-unresolved-refs" });
    }),
  60_000,
);
