import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chatbot } from "../dify-server/scenarios/index.js";
import { startDifyServer, type DifyServer } from "../dify-server/server.js";
import { repository } from "../package/repository.js";
import { binaries, tellMissing } from "../runtimes/binaries.js";
import { bundlers } from "./bundlers.js";
import { nodes } from "./nodes.js";
import type { Platform } from "./platform.js";
import { createProjects, type Projects } from "./projects.js";
import { exceptionOf, tableOf, withTables, type Row } from "./table.js";
import { testRunners } from "./test-runners.js";
import { isMissing } from "./tools.js";
import { typescripts } from "./typescripts.js";

const page = join(repository, "docs/platforms.md");
const words = ["鶴を", "折る"];
const noNode = ["Node 20", "Node 22", "Node 24"].some((name) => tellMissing(name, binaries[name]!));

describe.skipIf(isMissing || noNode)("the package and the source of dify-chat-ja", () => {
  let projects: Projects;
  let server: DifyServer;
  beforeAll(async () => {
    server = await startDifyServer({ scenario: () => chatbot({ words }) });
    projects = await createProjects();
  }, 300_000);
  afterAll(async () => {
    projects?.remove();
    await server?.close();
  });

  const made: Record<"run" | "compiled", Row[]> = { run: [], compiled: [] };
  const kinds = { run: [...nodes, ...bundlers, ...testRunners], compiled: typescripts };
  for (const [kind, platforms] of Object.entries(kinds) as [keyof typeof made, readonly Platform[]][]) {
    const all = platforms.flatMap(({ name, ways }) => Object.entries(ways).map(([how, way]) => ({ name, how, way })));
    it.each(all)("$name, $how", { timeout: 300_000 }, async ({ name, how, way }) => {
      const outcome = await way(projects, { url: server.url, key: server.apiKey, answer: words.join("") });
      const row = { platform: name, how, outcome };
      made[kind].push(row);
      for (const [column, said] of Object.entries(outcome)) {
        const exception = exceptionOf(row, column);
        expect([column, said]).toEqual([column, exception ? expect.stringMatching(exception.says) : ""]);
      }
    });
  }

  it("stand in docs/platforms.md, as they went; `vitest -u` writes it", async () => {
    const text = await withTables(readFileSync(page, "utf8"), {
      run: tableOf(made.run, { package: "Package", source: "Source" }),
      compiled: tableOf(made.compiled, {
        import: "Package, `import`",
        require: "Package, `require`",
        source: "Source",
      }),
    });
    await expect(text).toMatchFileSnapshot(page);
  });
});
