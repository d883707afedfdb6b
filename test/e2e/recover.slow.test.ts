import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "./in-folder.js";
import { katagami } from "./katagami.js";
import { leftovers, readTree } from "./tree.js";

const config = { "redocly.yaml": "apis:\n  harbour:\n    root: harbour.yaml\n    x-katagami: { output: client }\n" };

test.each<[args: readonly string[], code: number]>([
  [["generate"], 0],
  [["generate", "--check"], 0],
  [["generate", "harbour.yaml", "--out", "client", "--check"], 0],
  [["generate", "nothing.yaml", "--out", "client"], 1],
  [["lint"], 0],
  [["lint", "harbour.yaml"], 0],
  [["diff"], 2],
])("`katagami %s` brings a package back that a kill left aside", (args, code) =>
  inFolder(
    ["harbour.yaml"],
    async (cwd) => {
      await katagami(cwd, ["generate"]);
      const before = readTree(cwd);
      renameSync(join(cwd, "client"), join(cwd, ".katagami-client-old"));
      expect(await katagami(cwd, [...args])).toMatchObject({ code });
      expect(readTree(cwd)).toEqual(before);
      expect(leftovers(cwd)).toEqual([]);
    },
    config,
  ),
);
