import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkPackage, writePackage } from "../../generator/write/write-package.js";
import { inFolder } from "../e2e/in-folder.js";
import { readTree } from "../e2e/tree.js";
import { packageOf, writer } from "./packages.js";

type Fields = Record<string, unknown>;

const made = {
  name: "client",
  version: "0.1.0",
  description: "Typed client",
  type: "module",
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  files: ["dist", "src"],
  scripts: { build: "tsc", prepack: "npm run build" },
  dependencies: { "openapi-fetch": "^0.17.0" },
};

/** What package.json holds after a package was made, changed by somebody, and made again. */
async function again(change: (fields: Fields) => Fields, next: Fields = made, settings: Fields = {}) {
  return inFolder([], async (cwd) => {
    const wanted = (fields: Fields) => ({ folder: "client", files: filesOf(fields), settings });
    await writePackage(wanted(made), writer(cwd));
    const path = join(cwd, "client/package.json");
    writeFileSync(path, JSON.stringify(change(structuredClone(made)), null, 2) + "\n");
    const { overruled } = await writePackage(wanted(next), writer(cwd));
    expect(checkPackage(wanted(next), cwd)).toMatchObject({ missing: [], changed: [], stale: [], overruled: [] });
    return { fields: JSON.parse(readFileSync(path, "utf8")) as Fields, overruled };
  });
}

function filesOf(fields: Fields) {
  return packageOf({ "package.json": JSON.stringify(fields, null, 2) + "\n" });
}

test("fields that somebody added stay, entries of objects and of the list of files too", async () => {
  const added = { repository: "https://example.com/r", publishConfig: { access: "public" }, private: true };
  const scripts = { ...made.scripts, test: "vitest" };
  const files = [...made.files, "CHANGES.md"];
  const { fields, overruled } = await again((before) => ({ ...before, ...added, scripts, files }));
  expect(fields).toEqual({ ...made, ...added, scripts, files });
  expect(overruled).toEqual([]);
});

test("fields that somebody changed or took away stay so, and all else follows what is made", async () => {
  const { fields } = await again(
    ({ description: _gone, ...before }) => ({ ...before, version: "0.2.0", scripts: { build: "tsc -b" } }),
    {
      ...made,
      description: "Another title",
      engines: { node: ">=22" },
      scripts: { ...made.scripts, build: "tsc -p ." },
    },
  );
  const { description: _gone, ...rest } = made;
  expect(fields).toEqual({ ...rest, version: "0.2.0", scripts: { build: "tsc -b" }, engines: { node: ">=22" } });
});

test("what nobody changed follows what is made, and goes when that goes", async () => {
  const { description: _gone, ...rest } = made;
  const next = { ...rest, version: "0.3.0", files: ["dist"], scripts: { build: "tsc" } };
  expect((await again((before) => before, next)).fields).toEqual(next);
});

test("what a package needs, its name and what redocly.yaml sets are written anew, and told", async () => {
  const exports = { ".": "./mine.js", "./more": "./more.js" };
  const change = {
    name: "other",
    type: "commonjs",
    exports,
    version: "9.0.0",
    publishConfig: { access: "public", tag: "x" },
  };
  const next = { ...made, publishConfig: { access: "restricted" } };
  const { fields, overruled } = await again((before) => ({ ...before, ...change }), next, {
    version: "0.1.0",
    publishConfig: { access: "restricted" },
  });
  expect(fields).toEqual({
    ...made,
    exports: { ...made.exports, "./more": "./more.js" },
    publishConfig: { access: "restricted", tag: "x" },
  });
  expect(overruled).toEqual(["name", "version", "type", 'exports["."]', 'publishConfig["access"]']);
});

test("a layout of somebody's own stays while the fields do, and their order always", async () => {
  await inFolder([], async (cwd) => {
    const write = (fields: Fields) => writePackage({ folder: "client", files: filesOf(fields) }, writer(cwd));
    await write(made);
    const path = join(cwd, "client/package.json");
    const { name, ...rest } = made;
    writeFileSync(path, JSON.stringify({ keywords: ["a"], ...rest, name }, null, "\t"));
    await write(made);
    expect(readFileSync(path, "utf8")).toBe(JSON.stringify({ keywords: ["a"], ...rest, name }, null, "\t"));
    await write({ ...made, version: "0.2.0" });
    expect(Object.keys(JSON.parse(readFileSync(path, "utf8")) as Fields)).toEqual([
      "keywords",
      ...Object.keys(rest),
      "name",
    ]);
  });
});

test("a package.json that is no JSON object is not written over", async () => {
  for (const text of ["{", "", "[]", "<<<<<<< ours"])
    await inFolder([], async (cwd) => {
      const wanted = { folder: "client", files: filesOf(made) };
      await writePackage(wanted, writer(cwd));
      writeFileSync(join(cwd, "client/package.json"), text);
      const before = readTree(cwd);
      await expect(writePackage(wanted, writer(cwd))).rejects.toThrow("its package.json is no JSON object");
      expect(() => checkPackage(wanted, cwd)).toThrow("its package.json is no JSON object");
      expect(readTree(cwd)).toEqual(before);
    });
});
