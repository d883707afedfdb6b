import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli, start, type Ended } from "../e2e/katagami.js";
import { inFolder } from "../load/in-folder.js";
import { jsonOf, largeDescriptions } from "./large-descriptions.js";

const node = [process.execPath, "--max-old-space-size=1024", cli];

/** Whether a command ended as one that works does: well, or with a problem at its place, and never with a stack. */
function expectEnding({ code, signal, out, err }: Ended): void {
  const told = out + err;
  expect({ signal, isEnding: code === 0 || code === 1, told: told.slice(-2_000) }).toMatchObject({
    signal: null,
    isEnding: true,
  });
  expect(told).not.toMatch(/^\s+at .*:\d+:\d+\)?$|fault of Katagami/m);
  if (code === 1) expect(told).toMatch(/^openapi\.json:\d+:\d+ error /m);
}

test.each(Object.entries(largeDescriptions))(
  "%s: lint and generate end in 1 GB, with a package or a problem at its place",
  async (_name, describe) => {
    await inFolder({ "openapi.json": jsonOf(describe()) }, async (cwd) => {
      const run = (...args: string[]) => start(cwd, [...node, ...args]).ended;
      const [linted, generated] = await Promise.all([
        run("lint", "openapi.json"),
        run("generate", "openapi.json", "--out", "made", "--name", "made", "--report"),
      ]);
      expectEnding(linted);
      expectEnding(generated);
      expect(generated.code).toBe(linted.code);
      expect(existsSync(join(cwd, "made/package.json"))).toBe(generated.code === 0);
    });
  },
  600_000,
);
