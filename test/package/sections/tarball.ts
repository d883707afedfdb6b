import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Consumer } from "../consumer.js";
import { complaints, tarballFiles } from "../inspect-tarball.js";
import { repository } from "../repository.js";
import { runCommand } from "../run-command.js";

const BESIDE = ["LICENSE", "README.md", "katagami.json", "openapi.json", "package.json", "src/runtime/LICENSE"];

/** What is in the tarball, and whether tools and loaders can use it. */
export function tarball(consumer: () => Consumer): void {
  it("holds what was generated, byte for byte: JavaScript, declarations, and six files more", () => {
    const files = tarballFiles(consumer().tarball);
    const code = [...files.keys()].filter((path) => /^src\/.*\.(js|d\.ts)$/.test(path));
    expect(code).toEqual(expect.arrayContaining(["src/operations.js", "src/runtime/streams/event-feed.d.ts"]));
    expect([...files.keys()].sort()).toEqual([...code, ...BESIDE].sort());
    const generated = join(repository, "generated/dify-chat-ja");
    for (const path of code) expect(files.get(path), path).toBe(readFileSync(join(generated, path), "utf8"));
  });

  it("holds nothing that names a place on the publisher's disk", () => {
    const files = [...tarballFiles(consumer().tarball)];
    expect(files.filter(([, text]) => text.includes("katagami-package-")).map(([path]) => path)).toEqual([]);
  });

  it("leaves publint and Are The Types Wrong nothing to say", async () => {
    expect(await complaints(consumer().tarball)).toEqual([]);
  });

  it("is found by require and by subpath, and by nothing else", async () => {
    const { folder, installed } = consumer();
    const require = createRequire(join(folder, "index.js"));
    expect(require.resolve("dify-chat-ja/openapi.json")).toBe(join(installed, "openapi.json"));
    expect(() => require.resolve("dify-chat-ja/src/runtime/index.js")).toThrow(/exports/);
    const { stdout } = await runCommand(
      process.execPath,
      ["--no-warnings", "-p", "typeof require('dify-chat-ja').stopBasicChatMessageGenerationJa"],
      folder,
    );
    expect(stdout).toBe("function\n");
  });
}
