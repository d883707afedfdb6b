import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { cli, katagami, start } from "../e2e/katagami.js";
import { readTree } from "../e2e/tree.js";
import { serve } from "../load/serve.js";
import { configOf, shopOf } from "./pull-in.js";
import { site } from "./site.js";

const root = "spec/shop/openapi.yaml";

test("what was pulled is generated from, with relative servers where upstream is, and is what `diff` sees", async () => {
  await using server = await site({ "/openapi.yaml": shopOf(["listPets", "listOrders"]) });
  const own = ["output: client", "include: { operations: [listPets] }"];
  await inFolder(
    [],
    async (cwd) => {
      expect(await katagami(cwd, ["pull"])).toMatchObject({ code: 0, out: "" });
      const { code, err } = await katagami(cwd, ["generate"]);
      expect([code, err]).toEqual([0, expect.stringContaining("filter     1 of 2 operations left out")]);
      expect(readFileSync(join(cwd, "client/src/client.js"), "utf8")).toContain(`${server.origin}/v1`);
      const before = readTree(cwd);
      expect((await katagami(cwd, ["pull", "--quiet"])).err).toBe("");
      expect((await katagami(cwd, ["pull", "--check"])).code).toBe(0);
      expect(readTree(cwd)).toEqual(before);
    },
    { "redocly.yaml": configOf(`${server.origin}/openapi.yaml`, root, ...own) },
  );
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s ends it at once, whatever it waits for, and nothing is left", async (signal, code) => {
  let asked = () => {};
  await using server = await serve(() => asked());
  for (const source of [
    `${server.origin}/openapi.yaml`,
    `git:${server.origin}/api.git#main:openapi.yaml`,
    "npm:shop@1",
  ])
    await inFolder(
      [],
      async (cwd) => {
        mkdirSync(join(cwd, "temporary"));
        const before = readTree(cwd);
        const waiting = new Promise<void>((resolve) => (asked = resolve));
        const running = start(cwd, [process.execPath, cli, "pull"], {
          TMPDIR: join(cwd, "temporary"),
          GIT_TERMINAL_PROMPT: "0",
        });
        await waiting;
        running.child.kill(signal);
        const end = await running.ended;
        expect([end.code, end.out], end.err).toEqual([code, ""]);
        expect(end.err).toContain(`${root} was not touched.`);
        expect(readTree(cwd)).toEqual(before);
        expect(readdirSync(join(cwd, "temporary"))).toEqual([]);
      },
      {
        "redocly.yaml": configOf(source),
        ".npmrc": `registry=${server.origin}/\ncache=\${TMPDIR}/../.npm\nlogs-max=0\n`,
      },
    );
});

test("a package of a registry: its openapi.json, or the file that is named", async () => {
  await inFolder([], async (cwd) => {
    const files = {
      "package.json": '{"name":"shop","version":"1.2.0"}',
      "openapi.json": '{"openapi":"3.1.0","info":{"title":"Shop","version":"1"},"paths":{}}',
      "api/shop.yaml": shopOf(["a"]),
    };
    writeFiles(join(cwd, "made"), files);
    const [{ filename }] = JSON.parse(
      execFileSync("npm", ["pack", "--json"], { cwd: join(cwd, "made"), encoding: "utf8" }),
    ) as [{ filename: string }];
    const tarball = readFileSync(join(cwd, "made", filename));
    await using registry = await serve((request, response) => {
      if (request.url!.endsWith(".tgz")) return void response.end(tarball);
      const dist = { tarball: `http://${request.headers.host}/shop/-/shop-1.2.0.tgz` };
      const versions = { "1.2.0": { name: "shop", version: "1.2.0", dist } };
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ name: "shop", "dist-tags": { latest: "1.2.0" }, versions }));
    });
    const app = join(cwd, "app");
    const pull = async (source: string, path: string) => {
      writeFiles(app, { "redocly.yaml": configOf(source, path), ".npmrc": `registry=${registry.origin}/\n` });
      return katagami(app, ["pull"]);
    };
    expect(await pull("npm:shop@1.2.0", "spec/shop/openapi.json")).toMatchObject({ code: 0 });
    expect(readFileSync(join(app, "spec/shop/openapi.json"), "utf8")).toBe(files["openapi.json"]);
    expect(await pull("npm:shop@latest#api/shop.yaml", "spec/shop/shop.yaml")).toMatchObject({ code: 0 });
    expect(readFileSync(join(app, "spec/shop/shop.yaml"), "utf8")).toBe(files["api/shop.yaml"]);
    const { code, err } = await pull("npm:shop@latest#api/none.yaml", "spec/none/shop.yaml");
    expect([code, err]).toEqual([1, expect.stringContaining("The package has no api/none.yaml.")]);
    expect(existsSync(join(app, "spec/none"))).toBe(false);
  });
});
