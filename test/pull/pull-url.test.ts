import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "../e2e/in-folder.js";
import { readTree } from "../e2e/tree.js";
import { serve } from "../load/serve.js";
import { configOf, pullIn, shopOf } from "./pull-in.js";
import { site } from "./site.js";

const root = "spec/shop/openapi.yaml";
const lock = "spec/shop/source.lock.yaml";

test("a description is kept byte for byte, a second run asks by ETag and writes nothing", async () => {
  const text = shopOf(["listPets"]).replaceAll("\n", "\r\n");
  await using server = await site({ "/openapi.yaml": text });
  await inFolder(
    [],
    async (cwd) => {
      const first = await pullIn(cwd);
      expect([first.code, first.out, first.held]).toEqual([0, "", []]);
      expect(first.err).toContain("judge      1 operation");
      expect(first.err).toContain("write      spec/shop/openapi.yaml: new");
      expect(readFileSync(join(cwd, root), "utf8")).toBe(text);
      expect(readFileSync(join(cwd, lock), "utf8")).toMatch(
        /^# Written by [^]*\nsource: http[^]*\nchanged: '?2026-11-30T12:00:00.000Z'?\nhash: sha256-\S+\nread:\n  - url: http\S+\n    etag: /,
      );
      const before = readTree(cwd);
      const time = statSync(join(cwd, root)).mtimeMs;
      expect(server.statuses()).toEqual(["/openapi.yaml 200"]);
      const second = await pullIn(cwd, {}, [], { now: "2027-01-01T00:00:00.000Z" });
      expect([second.code, second.out]).toEqual([0, ""]);
      expect(second.err).toContain("fetch      as it was on 2026-11-30");
      expect(second.err).toContain("spec/shop/openapi.yaml: up to date");
      expect(server.statuses()).toEqual(["/openapi.yaml 304"]);
      expect([readTree(cwd), statSync(join(cwd, root)).mtimeMs]).toEqual([before, time]);
    },
    { "redocly.yaml": configOf(`${server.origin}/openapi.yaml`) },
  );
});

test("without an ETag the bytes decide, and a second run writes nothing either", async () => {
  await using server = await site({ "/openapi.yaml": shopOf(["listPets"]) }, false);
  await inFolder(
    [],
    async (cwd) => {
      await pullIn(cwd);
      const before = readTree(cwd);
      expect((await pullIn(cwd, {}, [], { now: "2027-01-01T00:00:00.000Z" })).err).toContain("up to date");
      expect(server.statuses()).toEqual(["/openapi.yaml 200", "/openapi.yaml 200"]);
      expect(readTree(cwd)).toEqual(before);
    },
    { "redocly.yaml": configOf(`${server.origin}/openapi.yaml`) },
  );
});

test("Last-Modified is asked by where there is no ETag", async () => {
  const at = "Sat, 11 Jul 2026 00:00:00 GMT";
  const asked: (string | undefined)[] = [];
  await using server = await serve((request, response) => {
    const since = request.headers["if-modified-since"];
    asked.push(since);
    response.writeHead(since === at ? 304 : 200, { "last-modified": at }).end(since === at ? "" : shopOf(["listPets"]));
  });
  await inFolder(
    [],
    async (cwd) => {
      await pullIn(cwd);
      expect((await pullIn(cwd)).err).toContain("as it was on 2026-11-30");
      expect(asked).toEqual([undefined, at]);
    },
    { "redocly.yaml": configOf(`${server.origin}/openapi.yaml`) },
  );
});

test("what changed is told by the differ, and as Markdown for a pull request; --check tells it and writes nothing", async () => {
  const texts = { "/openapi.yaml": shopOf(["listPets", "listOrders"]) };
  await using server = await site(texts);
  await inFolder(
    [],
    async (cwd) => {
      expect((await pullIn(cwd, { check: true })).code).toBe(1);
      expect(existsSync(join(cwd, root))).toBe(false);
      await pullIn(cwd, { report: "body.md" });
      expect((await pullIn(cwd, { check: true })).code).toBe(0);
      expect(existsSync(join(cwd, "body.md"))).toBe(false);

      texts["/openapi.yaml"] = shopOf(["listPets", "listToys"]);
      const before = readTree(cwd);
      const check = await pullIn(cwd, { check: true });
      expect([check.code, readTree(cwd)]).toEqual([1, before]);
      expect(check.err).toContain("check      spec/shop/openapi.yaml: upstream has moved");
      expect(check.out).toContain("/listOrders");
      const { code, out, err } = await pullIn(cwd, { report: "body.md" });
      expect([code, out]).toEqual([0, check.out]);
      expect(err).toContain("spec/shop/openapi.yaml: replaced");
      expect(readFileSync(join(cwd, root), "utf8")).toBe(texts["/openapi.yaml"]);
      expect(readFileSync(join(cwd, "body.md"), "utf8")).toContain("listOrders");
      expect((await pullIn(cwd, { check: true })).code).toBe(0);
    },
    { "redocly.yaml": configOf(`${server.origin}/openapi.yaml`) },
  );
});

test("a description that was changed by hand is replaced with --force alone, and only where upstream has another", async () => {
  const texts = { "/openapi.yaml": shopOf(["a"]) };
  await using server = await site(texts);
  await inFolder(
    [],
    async (cwd) => {
      await pullIn(cwd);
      const edited = shopOf(["a"], ", as we say");
      writeFileSync(join(cwd, root), edited);
      const { code, err } = await pullIn(cwd);
      expect(code).toBe(1);
      expect(err).toContain("openapi.yaml was changed by hand since it was pulled");
      expect(err).toContain("katagami pull shop --force");
      expect(readFileSync(join(cwd, root), "utf8")).toBe(edited);
      expect((await pullIn(cwd, { force: true })).code).toBe(0);
      expect(readFileSync(join(cwd, root), "utf8")).toBe(texts["/openapi.yaml"]);

      // A run that was killed between the description and its lock.
      texts["/openapi.yaml"] = shopOf(["a", "b"]);
      writeFileSync(join(cwd, root), texts["/openapi.yaml"]);
      expect((await pullIn(cwd)).err).toContain("up to date, its lock is new");
      server.statuses();
      await pullIn(cwd);
      expect(server.statuses()).toEqual(["/openapi.yaml 304"]);
    },
    { "redocly.yaml": configOf(`${server.origin}/openapi.yaml`) },
  );
});

test("many files become one, which generates the same; each is asked for by its ETag", async () => {
  const texts = {
    "/openapi.yaml": shopOf(["listPets"]).replace(
      "fine",
      "fine, content: { application/json: { schema: { $ref: parts/pet.yaml } } }",
    ),
    "/parts/pet.yaml": "type: object\nproperties: { name: { $ref: '#/name' } }\nname: { type: string }\n",
  };
  await using server = await site(texts);
  for (const path of ["spec/shop/openapi.yaml", "spec/shop/openapi.json"])
    await inFolder(
      [],
      async (cwd) => {
        expect(await pullIn(cwd)).toMatchObject({ code: 0 });
        const text = readFileSync(join(cwd, path), "utf8");
        expect(text).not.toContain("parts/pet.yaml");
        expect(text.startsWith("{")).toBe(path.endsWith(".json"));
        server.statuses();
        const before = readTree(cwd);
        expect((await pullIn(cwd)).code).toBe(0);
        expect([server.statuses(), readTree(cwd)]).toEqual([["/openapi.yaml 304", "/parts/pet.yaml 304"], before]);
      },
      { "redocly.yaml": configOf(`${server.origin}/openapi.yaml`, path) },
    );
});

test("pages of an llms.txt become one description; one that changed is told", async () => {
  const page = (id: string) => `# ${id}\n\n\`\`\`yaml\n${shopOf([id])}\`\`\`\n`;
  const texts = {
    "/llms.txt": "# Shop\n\n- [Pets](pets.md)\n- [Orders](orders.md)\n",
    "/pets.md": page("listPets"),
    "/orders.md": page("listOrders"),
  };
  await using server = await site(texts);
  await inFolder(
    [],
    async (cwd) => {
      const first = await pullIn(cwd);
      expect(first.err).toContain("fetch      3 files");
      expect(first.err).toContain("judge      2 operations");
      expect((await pullIn(cwd)).err).toContain("as it was");
      texts["/orders.md"] = page("listToys");
      const { code, out } = await pullIn(cwd);
      expect([code, out]).toEqual([0, expect.stringContaining("/listToys")]);
    },
    { "redocly.yaml": configOf(`${server.origin}/llms.txt`) },
  );
});

test("JSON is kept as it is; YAML does not go into a file that calls itself JSON", async () => {
  const json = `{"openapi":"3.1.0","info":{"title":"Shop","version":"1"},"paths":{}}`;
  await using server = await site({ "/openapi.json": json, "/openapi.yaml": shopOf(["a"]) });
  for (const [path, name, code] of [
    ["/openapi.json", "spec/shop/openapi.json", 0],
    ["/openapi.json", "spec/shop/openapi.yaml", 0],
    ["/openapi.yaml", "spec/shop/openapi.json", 1],
  ] as const)
    await inFolder(
      [],
      async (cwd) => {
        const end = await pullIn(cwd);
        expect(end.code).toBe(code);
        if (code === 0) expect(readFileSync(join(cwd, name), "utf8")).toBe(json);
        else expect(end.err).toContain("Let root end with .yaml: what is pulled keeps its format.");
      },
      { "redocly.yaml": configOf(`${server.origin}${path}`, name) },
    );
});

test("one API that fails does not keep the others from being pulled", async () => {
  await using server = await site({ "/openapi.yaml": shopOf(["a"]) });
  const config = `${configOf(`${server.origin}/none.yaml`)}${configOf(`${server.origin}/openapi.yaml`, "spec/b/a.yaml").replace("apis:\n  shop:", "  other:")}`;
  await inFolder(
    [],
    async (cwd) => {
      const { code, out } = await pullIn(cwd, { json: true });
      const { results } = JSON.parse(out) as { results: { api: string; ok: boolean; state?: string }[] };
      expect([code, results.map(({ api, ok, state }) => [api, ok, state])]).toEqual([
        1,
        [
          ["shop", false, undefined],
          ["other", true, "new"],
        ],
      ]);
    },
    { "redocly.yaml": config },
  );
});
