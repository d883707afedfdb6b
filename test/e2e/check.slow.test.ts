import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder, writeFiles } from "./in-folder.js";
import { katagami } from "./katagami.js";
import { readTimes, readTree } from "./tree.js";

const generate = ["generate", "harbour.yaml", "--out", "client"];
const check = [...generate, "--check"];

test("--check lists what is changed, missing and stale, and writes nothing", async () => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    await katagami(cwd, generate);
    expect((await katagami(cwd, check)).code).toBe(0);

    const client = join(cwd, "client");
    appendFileSync(join(client, "README.md"), "mine");
    rmSync(join(client, "openapi.json"));
    makeStale(client);
    const times = readTimes(cwd);
    const { code, out, err } = await katagami(cwd, [...check, "--quiet"]);
    expect(code).toBe(1);
    expect(out.split("\n").sort().filter(Boolean)).toEqual([
      "changed client/README.md",
      "changed client/katagami.json",
      "missing client/openapi.json",
      "stale   client/src/gone/former.ts",
    ]);
    expect(err).toContain("client is not what harbour.yaml gives");
    expect(readTimes(cwd)).toEqual(times);

    expect((await katagami(cwd, generate)).err).toContain("1 added, 2 rewritten, 1 removed");
    expect(Object.keys(readTree(client))).not.toContain("src/gone/former.ts");
    expect((await katagami(cwd, check)).code).toBe(0);
  });
});

test("--check of a folder that is not there says that all is missing, and makes nothing", async () => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    const { code, out } = await katagami(cwd, check);
    expect(code).toBe(1);
    expect(out).toMatch(/^missing client\/package\.json$/m);
    expect(Object.keys(readTree(cwd))).toEqual(["harbour.yaml"]);
  });
});

test("files of the user's survive, and do not count", async () => {
  await inFolder(["harbour.yaml", "harbour-2.yaml"], async (cwd) => {
    await katagami(cwd, generate);
    const mine = {
      "src/mine.ts": "export {};",
      "src/own/deep.ts": "export {};",
      ".env": "KEY=1",
      "node_modules/left/index.js": "1",
      "dist/index.js": "2",
    };
    writeFiles(join(cwd, "client"), mine);
    expect((await katagami(cwd, check)).code).toBe(0);
    const { code, err } = await katagami(cwd, ["generate", "harbour-2.yaml", "--out", "client"]);
    expect(code, err).toBe(0);
    const tree = readTree(join(cwd, "client"));
    expect(tree).toMatchObject(mine);
    expect(tree["README.md"]).toContain("findBerths");
  });
});

/** Adds a file as an older version of Katagami could have made it. */
function makeStale(client: string): void {
  writeFiles(client, { "src/gone/former.ts": "export {};" });
  const manifest = join(client, "katagami.json");
  const { files } = JSON.parse(readFileSync(manifest, "utf8")) as { files: string[] };
  writeFileSync(manifest, JSON.stringify({ files: [...files, "src/gone/former.ts"] }));
}
