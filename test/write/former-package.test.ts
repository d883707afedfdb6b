import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writePackage } from "../../generator/write/write-package.js";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { readTree } from "../e2e/tree.js";
import { packageOf, writer } from "./packages.js";

/** What packages were before they were written as JavaScript: TypeScript that had to be built. */
const before = {
  name: "client",
  type: "module",
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  files: ["dist", "src", "openapi.json"],
  scripts: { build: "tsc", prepack: "npm run build" },
  dependencies: { "openapi-fetch": "^0.17.0" },
  devDependencies: { typescript: "^5.9.3" },
};

const now = {
  name: "client",
  type: "module",
  main: "./src/index.js",
  types: "./src/index.d.ts",
  exports: { ".": { types: "./src/index.d.ts", default: "./src/index.js" } },
  files: ["src", "openapi.json"],
  dependencies: { "openapi-fetch": "^0.17.0" },
};

const text = (fields: object) => JSON.stringify(fields, null, 2) + "\n";
const former = packageOf({ "package.json": text(before), "tsconfig.json": "{}", "src/index.ts": "former" });
const latest = packageOf({ "package.json": text(now), "src/index.js": "latest", "src/index.d.ts": "latest" });

/** The package.json after a former package was made, changed by `change`, and made again. */
async function again(change: (client: string) => void = () => {}): Promise<Record<string, unknown>> {
  return inFolder([], async (cwd) => {
    const client = join(cwd, "client");
    await writePackage({ folder: "client", files: former }, writer(cwd));
    writeFiles(client, { "dist/index.js": "built" });
    change(client);
    await writePackage({ folder: "client", files: latest }, writer(cwd));
    expect(Object.keys(readTree(client)).sort()).toEqual(
      ["dist/index.js", "katagami.json", "package.json", "src/index.d.ts", "src/index.js"].sort(),
    );
    return JSON.parse(readFileSync(join(client, "package.json"), "utf8")) as Record<string, unknown>;
  });
}

test("a former package becomes one of today: nothing is left to build it, and what somebody built is not used", async () => {
  expect(await again()).toEqual(now);
});

test("so it does where nobody knows any more what was made: after a merge, or by a former Katagami", async () => {
  const forgotten = await again((client) => {
    const { files } = JSON.parse(readFileSync(join(client, "katagami.json"), "utf8")) as { files: string[] };
    writeFileSync(join(client, "katagami.json"), text({ files }));
  });
  expect(forgotten).toEqual(now);
});

test("scripts and dependencies of somebody's own stay", async () => {
  const fields = await again((client) => {
    const mine = { ...before, scripts: { ...before.scripts, build: "tsup", test: "vitest" } };
    rmSync(join(client, "package.json"));
    writeFileSync(join(client, "package.json"), text(mine));
  });
  expect(fields).toEqual({ ...now, scripts: { build: "tsup", test: "vitest" } });
});
