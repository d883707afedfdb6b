import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import type { PrintedFile } from "../../generator/print/print.js";
import { writePackage } from "../../generator/write/write-package.js";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { cli, start } from "../e2e/katagami.js";
import { leftovers, readTree } from "../e2e/tree.js";
import { packageOf, treeOf, writer } from "./packages.js";

const many = (word: string) =>
  packageOf(
    Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`src/${word}/${index % 7}/${index}.ts`, word])),
  );
const red = many("red");
const blue = many("blue");
const mine = { "src/mine.ts": "mine", "src/red/mine.ts": "mine", "node_modules/left/index.js": "left" };

/** Writes the one package and the other, again and again. */
const script = `
  const { writePackage } = await import(process.argv[1]);
  const packages = JSON.parse(process.argv[2]);
  const writer = { cwd: process.cwd(), pid: process.pid, isRunning: (pid) => { try { return process.kill(pid, 0) } catch { return false } } };
  process.stderr.write("begun");
  for (let turn = 0; ; turn++) await writePackage({ folder: "client", files: packages[turn % 2] }, writer);`;

test("whenever it is killed, a package is the one or the other, and what is mine comes back", async () => {
  const module = pathToFileURL(join(cli, "../../build/write/write-package.js")).href;
  await inFolder([], async (cwd) => {
    await writePackage({ folder: "client", files: red }, writer(cwd));
    writeFiles(join(cwd, "client"), mine);
    const seen = { whole: 0, absent: 0, leftovers: 0 };
    for (let run = 0; run < 40; run++) {
      const args = [process.execPath, "--input-type=module", "-e", script, module, JSON.stringify([red, blue])];
      const { child, ended, told } = start(cwd, args);
      await told("begun");
      await pause(run * 3.7);
      child.kill("SIGKILL");
      await ended;
      seen[existsSync(join(cwd, "client")) ? "whole" : "absent"]++;
      if (leftovers(cwd).length > 0) seen.leftovers++;
      if (existsSync(join(cwd, "client"))) expect([treeOf(red), treeOf(blue)]).toContainEqual(generated(cwd));

      const next: PrintedFile[] = run % 2 === 0 ? red : blue;
      await writePackage({ folder: "client", files: next }, writer(cwd));
      expect(readTree(join(cwd, "client"))).toEqual({ ...treeOf(next), ...mine });
      expect(leftovers(cwd)).toEqual([]);
    }
    expect(seen.leftovers, "no kill fell into a write").toBeGreaterThan(0);
  });
});

function generated(cwd: string): Record<string, string> {
  return Object.fromEntries(Object.entries(readTree(join(cwd, "client"))).filter(([path]) => !(path in mine)));
}
