import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readNpmDocument } from "../../generator/load/npm-document.js";
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
