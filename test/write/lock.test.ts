import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { withLock } from "../../generator/write/lock.js";
import { writePackage } from "../../generator/write/write-package.js";
import { inFolder } from "../e2e/in-folder.js";
import { leftovers, readTree } from "../e2e/tree.js";
import { first, writer } from "./packages.js";

test("a run waits while another process writes, and goes on when that is gone", async () => {
  await inFolder([], async (cwd) => {
    symlinkSync("99", join(cwd, ".katagami-client-lock"));
    const running = [99];
    const writing = writePackage(
      { folder: "client", files: first },
      { ...writer(cwd), isRunning: (pid) => running.includes(pid) },
    );
    await pause(200);
    expect(Object.keys(readTree(cwd))).toEqual([".katagami-client-lock"]);
    running.pop();
    await writing;
    expect(leftovers(cwd)).toEqual([]);
    expect(Object.keys(readTree(cwd))).toContain("client/package.json");
  });
});

test("a run that waits can be interrupted, and leaves the other's lock", async () => {
  await inFolder([], async (cwd) => {
    symlinkSync("99", join(cwd, ".katagami-client-lock"));
    const signal = AbortSignal.timeout(100);
    await expect(writePackage({ folder: "client", files: first }, { ...writer(cwd, [99]), signal })).rejects.toThrow();
    expect(Object.keys(readTree(cwd))).toEqual([".katagami-client-lock"]);
  });
});

test("the lock is given back where the work fails", async () => {
  await inFolder([], async (cwd) => {
    const work = () => {
      throw new Error("no");
    };
    await expect(withLock(join(cwd, ".katagami-x-lock"), "x", writer(cwd), work)).rejects.toThrow("no");
    expect(leftovers(cwd)).toEqual([]);
  });
});
