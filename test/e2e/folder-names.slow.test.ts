import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "./in-folder.js";
import { katagami } from "./katagami.js";
import { leftovers, readTree } from "./tree.js";

test.each([
  ["with spaces", "my own client"],
  ["in Japanese", "出力/クライアント"],
  ["with a slash at the end", "client/"],
  ["with dots", "./a/../client"],
])("the folder's name may be %s", async (_what, out) => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    for (const folder of [out, join(cwd, "absolute", out)]) {
      const { code, err } = await katagami(cwd, ["generate", "harbour.yaml", "--out", folder]);
      expect(code, err).toBe(0);
    }
    expect(readTree(join(cwd, "absolute", out))).toEqual(readTree(join(cwd, out)));
    const check = await katagami(cwd, ["generate", "harbour.yaml", "--out", out, "--check"]);
    expect(check.code, check.err).toBe(0);
  });
});

test("a linked folder stays a link, and what it leads to is replaced", async () => {
  await inFolder(["harbour.yaml", "harbour-2.yaml"], async (cwd) => {
    mkdirSync(join(cwd, "real", "client"), { recursive: true });
    symlinkSync("real/client", join(cwd, "client"));
    for (const source of ["harbour.yaml", "harbour-2.yaml"]) {
      const { code, err } = await katagami(cwd, ["generate", source, "--out", "client"]);
      expect(code, err).toBe(0);
    }
    expect(readTree(cwd)["client"]).toBe("-> real/client");
    expect(readTree(join(cwd, "real", "client"))["README.md"]).toContain("findBerths");
    expect([leftovers(cwd), leftovers(join(cwd, "real"))]).toEqual([[], []]);
  });
});
