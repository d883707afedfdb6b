import { createRequire } from "node:module";
import { join, posix } from "node:path";
import { expect, it } from "vitest";
import type { Consumer } from "../consumer.js";
import { complaints, tarballFiles } from "../inspect-tarball.js";
import { runCommand } from "../run-command.js";

const BESIDE = ["LICENSE", "README.md", "openapi.json", "package.json", "src/runtime/LICENSE"];

/** What is in the tarball, and whether tools and loaders can use it. */
export function tarball(consumer: () => Consumer): void {
  it("holds the sources, what was built of them, and five files more", () => {
    const paths = [...tarballFiles(consumer().tarball).keys()];
    const sources = paths.filter((path) => /^src\/.*\.ts$/.test(path));
    expect(sources).toContain("src/runtime/streams/event-feed.ts");
    const built = sources.flatMap((path) =>
      [".js", ".js.map", ".d.ts", ".d.ts.map"].map((end) => path.replace(/^src(.*)\.ts$/, `dist$1${end}`)),
    );
    expect(paths.sort()).toEqual([...sources, ...built, ...BESIDE].sort());
  });

  it("has maps that lead to its sources", () => {
    const files = tarballFiles(consumer().tarball);
    const sources = [...files]
      .filter(([path]) => path.endsWith(".map"))
      .flatMap(([path, text]) => {
        const map = JSON.parse(text) as { sources: string[]; sourceRoot?: string };
        return map.sources.map((source) => posix.join(posix.dirname(path), map.sourceRoot ?? "", source));
      });
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((source) => !files.has(source))).toEqual([]);
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
    expect(() => require.resolve("dify-chat-ja/dist/runtime/index.js")).toThrow(/exports/);
    const { stdout } = await runCommand(
      process.execPath,
      ["--no-warnings", "-p", "typeof require('dify-chat-ja').stopBasicChatMessageGenerationJa"],
      folder,
    );
    expect(stdout).toBe("function\n");
  });
}
