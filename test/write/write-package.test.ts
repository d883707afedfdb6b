import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writePackage } from "../../generator/write/write-package.js";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { readTimes, readTree } from "../e2e/tree.js";
import { first, packageOf, second, treeOf, writer } from "./packages.js";

test("a package is written, replaced, and left alone where it is the same", async () => {
  await inFolder([], async (cwd) => {
    const { missing } = await writePackage("a/client", first, writer(cwd));
    expect(missing).toHaveLength(4);
    expect(readTree(join(cwd, "a"))).toEqual(prefixed(treeOf(first)));
    const difference = await writePackage("a/client", second, writer(cwd));
    expect(difference).toEqual({
      missing: ["src/new/come.ts"],
      changed: ["src/index.ts", "katagami.json"],
      stale: ["src/former/gone.ts"],
    });
    expect(readTree(join(cwd, "a"))).toEqual(prefixed(treeOf(second)));
    const times = readTimes(join(cwd, "a"));
    expect(await writePackage("a/client", second, writer(cwd))).toEqual({ missing: [], changed: [], stale: [] });
    expect(readTimes(join(cwd, "a"))).toEqual(times);
  });
});

test("what Katagami did not make moves along: files, links, modes, folders in folders that go", async () => {
  await inFolder([], async (cwd) => {
    await writePackage("client", first, writer(cwd));
    const mine = { "src/former/mine.ts": "mine", "src/new/mine.ts": "mine", "bin/run.sh": "run", ".git/HEAD": "main" };
    writeFiles(join(cwd, "client"), mine);
    symlinkSync("nowhere", join(cwd, "client", "link"));
    mkdirSync(join(cwd, "client", "empty"));
    chmodSync(join(cwd, "client/bin/run.sh"), 0o755);
    chmodSync(join(cwd, "client"), 0o700);
    await writePackage("client", second, writer(cwd));
    expect(readTree(join(cwd, "client"))).toEqual({ ...treeOf(second), ...mine, link: "-> nowhere" });
    expect(statSync(join(cwd, "client/empty")).isDirectory()).toBe(true);
    expect(statSync(join(cwd, "client/bin/run.sh")).mode & 0o777).toBe(0o755);
    expect(statSync(join(cwd, "client")).mode & 0o777).toBe(0o700);
  });
});

test.each<[what: string, folder: string, prepare: (cwd: string) => void, reason: string]>([
  ["a file", "client", (cwd) => writeFileSync(join(cwd, "client"), "mine"), "it is a file"],
  ["below a file", "file/client", (cwd) => writeFileSync(join(cwd, "file"), "mine"), "is a file, not a folder"],
  ["a link to nowhere", "client", (cwd) => symlinkSync("nowhere", join(cwd, "client")), "leads nowhere"],
  ["links in a circle", "client", (cwd) => symlinkSync("client", join(cwd, "client")), "leads nowhere"],
  ["somebody's", "client", (cwd) => writeFiles(cwd, { "client/thesis.md": "mine" }), "did not make"],
  ["the one we are in", ".", () => {}, "the folder you are in"],
  ["above the one we are in", "..", () => {}, "the folder you are in"],
  ["the root of the disk", "/", () => {}, "the folder you are in"],
  ["a name too long", "x".repeat(300), () => {}, "its name is too long"],
])("a folder is refused that is %s, and nothing is lost", async (_what, folder, prepare, reason) => {
  await inFolder([], async (cwd) => {
    prepare(cwd);
    const before = readTree(cwd);
    await expect(writePackage(folder, first, writer(cwd))).rejects.toThrow(reason);
    expect(readTree(cwd)).toEqual(before);
  });
});

test("a file of the user's is not replaced by one that a newer description needs", async () => {
  for (const path of ["src/new/come.ts", "src/new", "src/new/come.ts/deep.ts"])
    await inFolder([], async (cwd) => {
      await writePackage("client", first, writer(cwd));
      writeFiles(join(cwd, "client"), { [path]: "mine" });
      const before = readTree(cwd);
      await expect(writePackage("client", second, writer(cwd))).rejects.toThrow(/did not make src\/new/);
      expect(readTree(cwd)).toEqual(before);
    });
});

test("a manifest with the marks of a merge does not stop the run that mends it", async () => {
  await inFolder([], async (cwd) => {
    await writePackage("client", first, writer(cwd));
    writeFileSync(join(cwd, "client/katagami.json"), "<<<<<<< ours");
    await writePackage("client", packageOf({ "package.json": "{}", "src/index.ts": "third" }), writer(cwd));
    expect(readTree(join(cwd, "client"))).toMatchObject({ "src/index.ts": "third" });
  });
});

test("a manifest cannot make anything outside of the package stale", async () => {
  await inFolder([], async (cwd) => {
    await writePackage("client", first, writer(cwd));
    writeFiles(cwd, { "mine.txt": "mine", "client/katagami.json": '{"files":["../mine.txt","/etc/hosts",7]}' });
    await writePackage("fresh", second, writer(cwd));
    await expect(writePackage("client", second, writer(cwd))).rejects.toThrow("did not make package.json");
    expect(readTree(cwd)).toMatchObject({ "mine.txt": "mine" });
  });
});

function prefixed(tree: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(tree).map(([path, text]) => [`client/${path}`, text]));
}
