import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { loadRedoclyConfig } from "../../generator/load/redocly-config.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";
import { serve } from "./serve.js";

const fixture = (path: string) => readFileSync(new URL(`fixtures/${path}`, import.meta.url), "utf8");
const library = fixture("single/library.yaml");

describe("a URL", () => {
  test("is fetched with the files it refers to", async () => {
    await using server = await serve((request, response) => response.end(fixture(`many${request.url}`)));
    const { document, files, locate } = await load(`${server.origin}/openapi.yaml`);
    expect(files).toEqual(
      ["/openapi.yaml", "/paths/loans.yaml", "/schemas/loan.json"].map((path) => server.origin + path),
    );
    expect(document.paths?.["/loans"]).toHaveProperty("post.operationId", "createLoan");
    expect(locate("#/paths/~1loans/post/summary").file).toBe(`${server.origin}/paths/loans.yaml`);
  });

  test("has its files fetched a few at a time, however many there are", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `/schemas/${index}.json`);
    const anyOf = names.map(($ref) => ({ $ref }));
    let open = 0;
    let most = 0;
    await using server = await serve((request, response) => {
      most = Math.max(most, ++open);
      const body = request.url === "/openapi.yaml" ? `${library}    Wide: ${JSON.stringify({ anyOf })}\n` : "{}";
      setTimeout(() => response.end(body, () => open--), 100);
    });
    await load(`${server.origin}/openapi.yaml`);
    expect(server.requests).toHaveLength(61);
    expect(most).toBeLessThanOrEqual(16);
  });

  test("is fetched again after 503, as soon as the server allows", async () => {
    let failures = 2;
    await using server = await serve((_request, response) => {
      if (failures-- > 0) response.writeHead(503, { "retry-after": "0" }).end();
      else response.end(library);
    });
    await load(`${server.origin}/openapi.yaml`);
    expect(server.requests).toHaveLength(3);
  });

  test("is fetched again after a connection that broke", async () => {
    let failures = 1;
    await using server = await serve((request, response) => {
      if (failures-- > 0) request.socket.destroy();
      else response.end(library);
    });
    await load(`${server.origin}/openapi.yaml`);
    expect(server.requests).toHaveLength(2);
  });

  test("gets its headers, other origins do not, by `$ref` or by redirect", async () => {
    const seen: Record<string, string | undefined> = {};
    await using other = await serve((request, response) => {
      seen[`other ${request.url}`] = request.headers["x-key"] as string | undefined;
      response.setHeader("content-type", "application/yaml").end("type: object");
    });
    await using server = await serve((request, response) => {
      seen[`own ${request.url}`] = request.headers["x-key"] as string | undefined;
      if (request.url === "/moved.yaml") response.writeHead(302, { location: `${other.origin}/redirected` }).end();
      else if (request.url === "/b.yaml") response.end("type: object");
      else {
        const schemas = `{a: {$ref: ${other.origin}/a.yaml}, b: {$ref: b.yaml}, c: {$ref: moved.yaml}}`;
        response.end(`openapi: 3.1.0\ninfo: {title: t, version: '1'}\ncomponents:\n  schemas: ${schemas}\n`);
      }
    });
    await load(`${server.origin}/openapi.yaml`, { headers: { "X-Key": "secret" }, allow: [other.origin] });
    expect(seen).toEqual({
      "own /openapi.yaml": "secret",
      "own /b.yaml": "secret",
      "own /moved.yaml": "secret",
      "other /a.yaml": undefined,
      "other /redirected": undefined,
    });
  });

  test("gets the headers that redocly.yaml has for it", async () => {
    await using server = await serve((request, response) => {
      if (request.headers["x-team"] === "library") response.end(library);
      else response.writeHead(401).end();
    });
    const headers = `[{ matches: "${server.origin}/**", name: X-Team, value: library }]`;
    await inFolder({ "redocly.yaml": `resolve:\n  http:\n    headers: ${headers}\n` }, async (cwd) => {
      const config = await loadRedoclyConfig(`${cwd}/redocly.yaml`);
      await expect(load(`${server.origin}/openapi.yaml`, { config })).resolves.toBeDefined();
    });
  });

  test("of an llms.txt leads to its pages, and not to other sites", async () => {
    const index = `${fixture("index/llms.txt")}\n- [他](https://elsewhere.test/page.md)\n`;
    await using server = await serve((request, response) => {
      response.end(
        request.url === "/docs/llms.txt" ? index.replaceAll("../pages/", "") : fixture(`pages${request.url?.slice(5)}`),
      );
    });
    const { document, files, locate, problems } = await load(`${server.origin}/docs/llms.txt`);
    expect(problems.filter(({ rule }) => rule === "page-elsewhere").map(({ message }) => message)).toEqual([
      "https://elsewhere.test/page.md of another site: not read.",
    ]);
    expect(files).toEqual(
      ["guide.md", "llms.txt", "loans/a-list.md", "return.md"].map((path) => `${server.origin}/docs/${path}`),
    );
    expect(Object.keys(document.paths ?? {})).toEqual(["/loans/return", "/loans"]);
    expect(locate("#/paths/~1loans/get").file).toBe(`${server.origin}/docs/loans/a-list.md`);
  });

  test("of an llms.txt is not led elsewhere by a page either", async () => {
    await using other = await serve((_request, response) => response.end(fixture("pages/return.md")));
    await using server = await serve((request, response) =>
      request.url === "/llms.txt"
        ? response.end("- [返却](/return.md)\n")
        : response.writeHead(302, { location: `${other.origin}/return.md` }).end(),
    );
    expect((await errorsOf(load(`${server.origin}/llms.txt`))).join()).toContain("reference-refused");
    expect(other.requests).toEqual([]);
  });

  test("without an ending may answer a page", async () => {
    await using server = await serve((_request, response) => response.end(fixture("pages/return.md")));
    expect((await load(`${server.origin}/return`)).document.paths).toHaveProperty("/loans/return");
  });
});

describe("a URL that cannot be loaded", () => {
  test("has a password, which is shown to nobody and asks nobody", async () => {
    await using server = await serve((request, response) =>
      request.url === "/moved.yaml"
        ? response.writeHead(302, { location: `http://me:s3cret@${request.headers.host}/openapi.yaml` }).end()
        : response.end(library),
    );
    const secret = server.origin.replace("//", "//me:s3cret@");
    const heard: string[] = [];
    const told = await errorsOf(load(`${secret}/openapi.yaml`, { onWait: (words) => heard.push(words) }));
    expect(told.join()).toMatch(/^http:\/\/\*\*\*@127\.0\.0\.1:\d+\/openapi\.yaml.* url An address with a user name/);
    expect(server.requests).toEqual([]);
    const moved = await errorsOf(load(`${server.origin}/moved.yaml`, { onWait: (words) => heard.push(words) }));
    expect(moved.join()).toContain("url An address with a user name");
    expect([...told, ...moved, ...heard].join()).not.toContain("s3cret");
  });

  test("401", async () => {
    await using server = await serve((_request, response) => response.writeHead(401).end());
    const url = `${server.origin}/openapi.yaml`;
    const hint = "(If it needs a key, give one with --header 'Authorization: Bearer …'.)";
    expect(await errorsOf(load(url))).toEqual([`${url}:1:1 http-status The server answered 401 Unauthorized. ${hint}`]);
    expect(server.requests).toHaveLength(1);
  });

  test("404 of a `$ref`", async () => {
    await using server = await serve((request, response) => {
      if (request.url === "/openapi.yaml") response.end(fixture("many/openapi.yaml"));
      else response.writeHead(404).end();
    });
    const url = `${server.origin}/openapi.yaml`;
    expect(await errorsOf(load(url))).toEqual([
      `${url}:10:5 no-unresolved-refs Can't resolve $ref paths/loans.yaml: The server answered 404 Not Found. (Check the address.)`,
    ]);
  });

  test("500, again and again", async () => {
    await using server = await serve((_request, response) => response.writeHead(500, { "retry-after": "0" }).end());
    const url = `${server.origin}/openapi.yaml`;
    expect(await errorsOf(load(url))).toEqual([
      `${url}:1:1 http-status The server answered 500 Internal Server Error.`,
    ]);
    expect(server.requests).toHaveLength(4);
  });

  test("a web page", async () => {
    await using server = await serve((_request, response) => response.end("<!DOCTYPE html><p>hello"));
    expect((await errorsOf(load(server.origin)))[0]).toContain(
      "source-html This is a web page (HTML), not a description.",
    );
  });

  test("an answer that is larger than it says", async () => {
    let closed = false;
    await using server = await serve((_request, response) => {
      const timer = setInterval(() => response.write("a: ".repeat(1000)), 1);
      response.on("close", () => ((closed = true), clearInterval(timer)));
    });
    const url = `${server.origin}/openapi.yaml`;
    expect(await errorsOf(load(url, { maxBytes: 10_000 }))).toEqual([
      `${url}:1:1 source-too-large Larger than 10,000 bytes, the most that is read. (Split it into several files.)`,
    ]);
    await expect.poll(() => closed).toBe(true);
  });

  test("an answer that does not end in time", async () => {
    await using server = await serve((_request, response) => void response.write("openapi: 3.1.0\n"));
    const url = `${server.origin}/openapi.yaml`;
    expect(await errorsOf(load(url, { timeout: 100, retries: 1 }))).toEqual([
      `${url}:1:1 http-timeout No whole answer within 100 ms. (--timeout gives a slow server more time.)`,
    ]);
    expect(server.requests).toHaveLength(2);
  });

  test("nobody there", async () => {
    const server = await serve(() => {});
    await server[Symbol.asyncDispose]();
    expect((await errorsOf(load(server.origin, { retries: 0 })))[0]).toContain(
      "http-network Nothing listens at 127.0.0.1:",
    );
  });

  test("endless redirects", async () => {
    await using server = await serve((_request, response) => response.writeHead(302, { location: "/" }).end());
    expect((await errorsOf(load(server.origin)))[0]).toContain("http-redirects More than 10 redirects.");
  });

  test("aborted while it waits", async () => {
    const controller = new AbortController();
    await using server = await serve(() => controller.abort(new Error("enough")));
    await expect(load(server.origin, { signal: controller.signal })).rejects.toThrow("enough");
  });
});
