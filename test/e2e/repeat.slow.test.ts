import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "./in-folder.js";
import { katagami } from "./katagami.js";
import { readTimes, readTree } from "./tree.js";

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
