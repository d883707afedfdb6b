import { chmodSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writePackage } from "../../generator/write/write-package.js";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { readTimes, readTree } from "../e2e/tree.js";
import { first, second, treeOf, writer } from "./packages.js";

test("a package is written, replaced, and left alone where it is the same", async () => {
  await inFolder([], async (cwd) => {
    const { missing } = await writePackage({ folder: "a/client", files: first }, writer(cwd));
    expect(missing).toHaveLength(4);
    expect(readTree(join(cwd, "a"))).toEqual(prefixed(treeOf(first)));
    const difference = await writePackage({ folder: "a/client", files: second }, writer(cwd));
    expect(difference).toMatchObject({
      missing: ["src/new/come.ts"],
      changed: ["src/index.ts", "katagami.json"],
      stale: ["src/former/gone.ts"],
      overruled: [],
    });
    expect(readTree(join(cwd, "a"))).toEqual(prefixed(treeOf(second)));
    const times = readTimes(join(cwd, "a"));
    expect(await writePackage({ folder: "a/client", files: second }, writer(cwd))).toMatchObject({
      missing: [],
      changed: [],
      stale: [],
      overruled: [],
    });
    expect(readTimes(join(cwd, "a"))).toEqual(times);
  });
});

test("what Katagami did not make moves along: files, links, modes, folders in folders that go", async () => {
  await inFolder([], async (cwd) => {
    await writePackage({ folder: "client", files: first }, writer(cwd));
    const mine = { "src/former/mine.ts": "mine", "src/new/mine.ts": "mine", "bin/run.sh": "run", ".git/HEAD": "main" };
    writeFiles(join(cwd, "client"), mine);
    symlinkSync("nowhere", join(cwd, "client", "link"));
    mkdirSync(join(cwd, "client", "empty"));
    chmodSync(join(cwd, "client/bin/run.sh"), 0o755);
    chmodSync(join(cwd, "client"), 0o700);
    await writePackage({ folder: "client", files: second }, writer(cwd));
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
    await expect(writePackage({ folder, files: first }, writer(cwd))).rejects.toThrow(reason);
    expect(readTree(cwd)).toEqual(before);
  });
});

test("a file of the user's is not replaced by one that a newer description needs", async () => {
  for (const path of ["src/new/come.ts", "src/new", "src/new/come.ts/deep.ts"])
    await inFolder([], async (cwd) => {
      await writePackage({ folder: "client", files: first }, writer(cwd));
      writeFiles(join(cwd, "client"), { [path]: "mine" });
      const before = readTree(cwd);
      await expect(writePackage({ folder: "client", files: second }, writer(cwd))).rejects.toThrow(
        /did not make src\/new/,
      );
      expect(readTree(cwd)).toEqual(before);
    });
});

test("a manifest with the marks of a merge does not stop the run that mends it", async () => {
  await inFolder([], async (cwd) => {
    await writePackage({ folder: "client", files: first }, writer(cwd));
    const path = join(cwd, "client/katagami.json");
    const [ours, theirs] = [first, second].map((files) => files.find(({ path }) => path === "katagami.json")!.text);
    writeFileSync(path, `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`);
    writeFiles(join(cwd, "client"), { "src/mine.ts": "mine" });
    await writePackage({ folder: "client", files: second }, writer(cwd));
    expect(readTree(join(cwd, "client"))).toEqual({ ...treeOf(second), "src/mine.ts": "mine" });
  });
});

test.each<[what: string, spoil: (path: string) => void]>([
  ["is no JSON", (path) => writeFileSync(path, "{")],
  ["is empty", (path) => writeFileSync(path, "")],
  ["has marks of a merge and no paths", (path) => writeFileSync(path, "<<<<<<< ours")],
  ["lists nothing", (path) => writeFileSync(path, "{}")],
  ["lists what are no files", (path) => writeFileSync(path, '{"files":{"a":1}}')],
  ["is a list", (path) => writeFileSync(path, "[]")],
  ["is a folder", (path) => (rmSync(path), mkdirSync(path))],
  ["is a link to nowhere", (path) => (rmSync(path), symlinkSync("nowhere", path))],
])("after a manifest that %s no file of the user is written over", async (_what, spoil) => {
  await inFolder([], async (cwd) => {
    await writePackage({ folder: "client", files: first }, writer(cwd));
    writeFiles(join(cwd, "client"), { "src/new/come.ts": "mine" });
    spoil(join(cwd, "client/katagami.json"));
    const before = readTree(cwd);
    const writing = writePackage({ folder: "client", files: second }, writer(cwd));
    await expect(writing).rejects.toThrow("katagami.json, which says what is Katagami's, cannot be read");
    await expect(writing).rejects.toMatchObject({ hint: expect.stringContaining("Restore katagami.json") });
    expect(readTree(cwd)).toEqual(before);
  });
});

test("a manifest cannot make anything outside of the package stale", async () => {
  await inFolder([], async (cwd) => {
    await writePackage({ folder: "client", files: first }, writer(cwd));
    writeFiles(cwd, { "mine.txt": "mine", "client/katagami.json": '{"files":["../mine.txt","/etc/hosts",7]}' });
    await writePackage({ folder: "fresh", files: second }, writer(cwd));
    await expect(writePackage({ folder: "client", files: second }, writer(cwd))).rejects.toThrow(
      "did not make package.json",
    );
    expect(readTree(cwd)).toMatchObject({ "mine.txt": "mine" });
  });
});

function prefixed(tree: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(tree).map(([path, text]) => [`client/${path}`, text]));
}
