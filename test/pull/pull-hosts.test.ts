import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { configOf, pullIn, shopOf } from "./pull-in.js";
import { site } from "./site.js";

const lock = "spec/shop/source.lock.yaml";

test("a header goes to the source's own origin, not along a redirect, and never to two sites", async () => {
  await using other = await site({ "/openapi.yaml": shopOf(["a"]) });
  await using server = await site({ "/openapi.yaml": { to: `${other.origin}/openapi.yaml` } });
  const header = { "x-key": "secret" };
  await inFolder(
    [],
    async (cwd) => {
      expect((await pullIn(cwd, { header })).code).toBe(0);
      expect(server.asked.map(({ headers }) => headers["x-key"])).toEqual(["secret"]);
      expect(other.asked.map(({ headers }) => headers["x-key"])).toEqual([undefined]);
      expect(readFileSync(join(cwd, lock), "utf8")).not.toContain("secret");
      const two = `${configOf(`${server.origin}/openapi.yaml`)}${configOf(`${other.origin}/openapi.yaml`, "spec/b/a.yaml").replace("apis:\n  shop:", "  other:")}`;
      writeFiles(cwd, { "redocly.yaml": two });
      const { code, err } = await pullIn(cwd, { header });
      expect([code, err]).toEqual([2, expect.stringContaining("--header would go to 2 sites")]);
      expect((await pullIn(cwd, { header }, ["shop"])).code).toBe(0);
    },
    { "redocly.yaml": configOf(`${server.origin}/openapi.yaml`) },
  );
});

test("a redirect to another host is refused unless it is allowed", async () => {
  await using server = await site({});
  const elsewhere = server.origin.replace("127.0.0.1", "localhost");
  await using moved = await site({ "/openapi.yaml": { to: `${elsewhere}/openapi.yaml` } });
  await inFolder(
    [],
    async (cwd) => {
      const { code, err } = await pullIn(cwd);
      expect([code, server.asked]).toEqual([1, []]);
      expect(err).toContain(`It redirects to another host, ${new URL(elsewhere).host}.`);
      expect(err).toContain(`allow: ["${elsewhere}/**"]`);
      expect((await pullIn(cwd, { allowRef: [`${elsewhere}/**`] })).err).toContain("404");
    },
    { "redocly.yaml": configOf(`${moved.origin}/openapi.yaml`) },
  );
});
