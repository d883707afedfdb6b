import { readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PrintedFile } from "../../generator/print/print.js";
import { recoverPackage, writePackage } from "../../generator/write/write-package.js";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { readTree } from "../e2e/tree.js";
import { first, second, treeOf, writer } from "./packages.js";

const mine = { "src/mine.ts": "mine", "node_modules/left/index.js": "left" };

/** Every state that a kill can leave, in the order in which a run goes through them. `client` holds the first package and what is mine. */
const states: readonly [what: string, make: (cwd: string) => void][] = [
  ["the lock is taken", (cwd) => symlinkSync("99", at(cwd, "lock"))],
  ["the new package is half written", (cwd) => put(cwd, "new", second.slice(0, 1))],
  ["the new package is written", (cwd) => put(cwd, "new", second)],
  ["the old package is put aside", (cwd) => aside(cwd, second)],
  ["the new package stands in its place", (cwd) => inPlace(cwd)],
  ["some of what is mine has moved", (cwd) => (inPlace(cwd), move(cwd, "node_modules"))],
  ["all of what is mine has moved", (cwd) => (inPlace(cwd), move(cwd, "node_modules"), move(cwd, "src/mine.ts"))],
  ["the old package is trash", (cwd) => trash(cwd)],
  ["the trash is half deleted", (cwd) => (trash(cwd), rmSync(join(at(cwd, "trash"), "katagami.json")))],
];

for (const [name, files] of Object.entries({ first, second }))
  test.each(states)(`the next run makes the ${name} package whole where %s`, async (_what, make) => {
    await inFolder([], async (cwd) => {
      await writePackage({ folder: "client", files: first }, writer(cwd));
      writeFiles(join(cwd, "client"), mine);
      make(cwd);
      await writePackage({ folder: "client", files }, writer(cwd));
      const expected = Object.entries({ ...treeOf(files), ...mine });
      expect(readTree(cwd)).toEqual(Object.fromEntries(expected.map(([path, text]) => [`client/${path}`, text])));
    });
  });

test.each(states.slice(3))(`recovery alone leaves one whole package and what is mine where %s`, async (_what, make) => {
  await inFolder([], async (cwd) => {
    await writePackage({ folder: "client", files: first }, writer(cwd));
    writeFiles(join(cwd, "client"), mine);
    make(cwd);
    await recoverPackage("client", writer(cwd));
    const wholes = [first, second].map((files) => ({ ...treeOf(files), ...mine }));
    expect(wholes).toContainEqual(readTree(join(cwd, "client")));
    expect(readdirSync(cwd)).toEqual(["client"]);
  });
});

test.each(states)("whoever stopped a run of its own recovers from it where %s", async (_what, make) => {
  await inFolder([], async (cwd) => {
    await writePackage({ folder: "client", files: first }, writer(cwd));
    writeFiles(join(cwd, "client"), mine);
    make(cwd);
    rmSync(at(cwd, "lock"), { force: true });
    symlinkSync(String(writer(cwd).pid), at(cwd, "lock"));
    await recoverPackage("client", writer(cwd, [writer(cwd).pid]));
    const wholes = [first, second].map((files) => ({ ...treeOf(files), ...mine }));
    expect(wholes).toContainEqual(readTree(join(cwd, "client")));
    expect(readdirSync(cwd)).toEqual(["client"]);
  });
});

test("recovery leaves alone what another process is writing, and makes nothing where nothing is left", async () => {
  await inFolder([], async (cwd) => {
    await recoverPackage("client", writer(cwd));
    expect(readTree(cwd)).toEqual({});
    await writePackage({ folder: "client", files: first }, writer(cwd));
    aside(cwd, second);
    symlinkSync("99", at(cwd, "lock"));
    const before = readTree(cwd);
    await recoverPackage("client", writer(cwd, [99]));
    expect(readTree(cwd)).toEqual(before);
  });
});

function at(cwd: string, what: string): string {
  return join(cwd, `.katagami-client-${what}`);
}

function put(cwd: string, what: string, files: readonly PrintedFile[]): void {
  writeFiles(at(cwd, what), treeOf(files));
}

function aside(cwd: string, files: readonly PrintedFile[]): void {
  put(cwd, "new", files);
  renameSync(join(cwd, "client"), at(cwd, "old"));
}

function inPlace(cwd: string): void {
  aside(cwd, second);
  renameSync(at(cwd, "new"), join(cwd, "client"));
}

function move(cwd: string, path: string): void {
  renameSync(join(at(cwd, "old"), path), join(cwd, "client", path));
}

function trash(cwd: string): void {
  inPlace(cwd);
  for (const path of ["node_modules", "src/mine.ts"]) move(cwd, path);
  renameSync(at(cwd, "old"), at(cwd, "trash"));
}
