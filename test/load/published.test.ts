import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";

const cwd = fileURLToPath(new URL("../../../shared/dify", import.meta.url));
const missing = !existsSync(cwd);
if (missing) console.warn(`SKIPPED: there are no published descriptions at ${cwd}`);

const history = missing ? [] : readdirSync(`${cwd}/history/ja-chat`).map((name) => `history/ja-chat/${name}`);
const files = ["service.ja.json", "chat.ja.json", "chat.en.json", ...history];

describe.skipIf(missing)("a published description", () => {
  test.each(files.filter((file) => /\.(json|ya?ml)$/.test(file)))("%s is loaded", async (file) => {
    const { document, problems, locate } = await load(file, { cwd });
    expect(Object.keys(document.paths ?? {}).length).toBeGreaterThan(10);
    expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
    expect(locate("#/info").line).toBeGreaterThan(1);
  });

  test("the page of one operation is loaded, with its positions", async () => {
    const { document, locate } = await load("pages/stop-generation.ja.md", { cwd });
    const operation = "#/paths/~1chat-messages~1{task_id}~1stop/post";
    expect(document.paths).toHaveProperty(
      ["/chat-messages/{task_id}/stop", "post", "operationId"],
      "stopBasicChatMessageGenerationJa",
    );
    expect(locate(`${operation}/operationId`)).toEqual({ file: "pages/stop-generation.ja.md", line: 54, column: 20 });
  });
});
