import { join } from "node:path";
import { expect, test } from "vitest";
import { serve } from "../load/serve.js";
import { inFolder } from "./in-folder.js";
import { katagami } from "./katagami.js";
import { readTree } from "./tree.js";

const fixtures = ["harbour.yaml", "broken-reference.yaml", "swagger-2.yaml", "pages", "conflict", "overlay.yaml"];
const files = {
  "empty.yaml": "",
  "not.yaml": "openapi: 3.1.0\ninfo: [\n",
  "swagger-1.yaml": 'swagger: "1.2"\napis: []\n',
  "other.yaml": "services: { web: { image: nginx } }\n",
  "badpath.yaml":
    "overlay: 1.0.0\ninfo: { title: X, version: '1' }\nactions:\n  - target: $.paths[\n    remove: true\n",
};

const faults: readonly [what: string, args: readonly string[], ...told: (string | RegExp)[]][] = [
  ["no such file", ["harbor.yaml"], "harbor.yaml:1:1 error", "No such file", "Did you mean harbour.yaml?"],
  ["an empty file", ["empty.yaml"], "empty.yaml:1:1 error", "The file is empty"],
  ["a file that is not YAML", ["not.yaml"], /^not\.yaml:[23]:\d+ error/m],
  ["YAML that is not OpenAPI", ["other.yaml"], /^other\.yaml:1:\d+ error/m, "→ "],
  ["Swagger 1.2", ["swagger-1.yaml"], /^swagger-1\.yaml:1:\d+ error/m, "→ "],
  ["a page without a block", ["pages/guide.md"], "pages/guide.md:1:1 error", "no OpenAPI block", "→ "],
  [
    "a broken reference",
    ["broken-reference.yaml"],
    "broken-reference.yaml:16:17 error",
    "Did you mean #/components/schemas/Berth?",
  ],
  [
    "pages in conflict",
    ["conflict"],
    /conflict\/departures\.md:\d+:\d+ error page-conflict/,
    /conflict\/arrivals\.md:\d+/,
  ],
  ["an overlay that is none", ["harbour.yaml", "--overlay", "swagger-2.yaml"], "swagger-2.yaml:1:1 error", "→ "],
  ["an overlay that is not there", ["harbour.yaml", "--overlay", "nowhere.yaml"], "No such file: nowhere.yaml"],
  [
    "an overlay with a bad path",
    ["harbour.yaml", "--overlay", "badpath.yaml"],
    "badpath.yaml:4:13 error overlay-path",
    "→ ",
  ],
];

test("wrong input is told with its place and a hint, and the package stays as it was", async () => {
  await inFolder(
    fixtures,
    async (cwd) => {
      await katagami(cwd, ["generate", "harbour.yaml", "--out", "client"]);
      const before = readTree(cwd);
      for (const [what, args, ...told] of faults) {
        const { code, out, err } = await katagami(cwd, ["generate", ...args, "--out", "client"]);
        expect([code, out], what).toEqual([1, ""]);
        for (const text of told) expect(err, what).toMatch(text);
        expect(err, what).toContain("client was not touched.");
        expect(err, what).not.toMatch(/^\s+at /m);
        expect(readTree(cwd), what).toEqual(before);
      }
    },
    files,
  );
});

test("an address that gives no description is told with what the server said", async () => {
  await using server = await serve((request, response) => {
    const status = Number(request.url!.slice(1));
    response.writeHead(status, { "content-type": "text/html" }).end("<!doctype html><title>Hello</title>");
  });
  await inFolder([], async (cwd) => {
    for (const [path, ...told] of [
      ["404", "The server answered 404", "Check the address"],
      ["401", "The server answered 401", "--header"],
      ["200", "This is a web page (HTML)", "→ "],
    ] as const) {
      const { code, err } = await katagami(cwd, ["generate", `${server.origin}/${path}`, "--out", "client"]);
      expect(code).toBe(1);
      for (const text of [`${server.origin}/${path}:1:1 error`, ...told]) expect(err).toContain(text);
    }
    const origin = server.origin;
    await server[Symbol.asyncDispose]();
    const { code, err } = await katagami(cwd, ["generate", origin, "--out", "client"]);
    expect([code, err]).toEqual([1, expect.stringContaining("Nothing listens at 127.0.0.1:")]);
    expect(readTree(cwd)).toEqual({});
  });
});

test("an overlay action that matches nothing is a warning", async () => {
  const overlay =
    "overlay: 1.0.0\ninfo: { title: X, version: '1' }\nactions:\n  - target: $.paths['/docks']\n    remove: true\n";
  await inFolder(
    ["harbour.yaml"],
    async (cwd) => {
      const args = ["generate", "harbour.yaml", "--out", "client", "--overlay", "nothing.yaml"];
      const { code, err } = await katagami(cwd, args);
      expect(code, err).toBe(0);
      expect(err).toMatch(/^nothing\.yaml:\d+:\d+ warning overlay-target$/m);
      expect(Object.keys(readTree(join(cwd, "client")))).toContain("package.json");
    },
    { "nothing.yaml": overlay },
  );
});
