import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "./in-folder.js";
import { katagami } from "./katagami.js";
import { leftovers, readTimes, readTree } from "./tree.js";

test("a second run writes nothing at all", async () => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    const args = ["generate", "harbour.yaml", "--out", "packages/client"];
    await katagami(cwd, args);
    const times = readTimes(join(cwd, "packages"));
    const { code, err } = await katagami(cwd, args);
    expect(code).toBe(0);
    expect(err).toContain("up to date");
    expect(readTimes(join(cwd, "packages"))).toEqual(times);
  });
});

test("the bytes depend on neither the folder, the way the input is named, the language nor the time zone", async () => {
  await inFolder(["pages"], async (cwd) => {
    mkdirSync(join(cwd, "other", "place"), { recursive: true });
    const here = await katagami(cwd, ["generate", "pages", "--out", "one/client"], { LANG: "C", TZ: "UTC" });
    const there = await katagami(
      join(cwd, "other", "place"),
      ["generate", join(cwd, "pages"), "--out", join(cwd, "two", "client")],
      { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Tokyo" },
    );
    expect([here.code, there.code], here.err + there.err).toEqual([0, 0]);
    expect(readTree(join(cwd, "two"))).toEqual(readTree(join(cwd, "one")));
    await inFolder(["pages"], async (elsewhere) => {
      await katagami(elsewhere, ["generate", "./pages/", "--out", "client"]);
      expect(readTree(join(elsewhere, "client"))).toEqual(readTree(join(cwd, "one", "client")));
    });
  });
});

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
