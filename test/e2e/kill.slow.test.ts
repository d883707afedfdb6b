import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { inFolder, writeFiles } from "./in-folder.js";
import { cli, katagami, start } from "./katagami.js";
import { leftovers, readTree } from "./tree.js";

const node = [process.execPath, cli];

test("whenever the command is killed, the package is the old one or the new one, and the next run mends the rest", async () => {
  await inFolder(["harbour.yaml", "harbour-2.yaml"], async (cwd) => {
    const trees = [];
    for (const source of ["harbour-2.yaml", "harbour.yaml"]) {
      await katagami(cwd, ["generate", source, "--out", "client"]);
      trees.push(readTree(join(cwd, "client")));
    }
    writeFiles(cwd, { "client/.env": "KEY=1", "client/dist/index.js": "1" });
    const mine = { ".env": "KEY=1", "dist/index.js": "1" };
    for (let run = 0; run < 25; run++) {
      const source = run % 2 === 0 ? "harbour-2.yaml" : "harbour.yaml";
      const { child, ended, told } = start(cwd, [...node, "generate", source, "--out", "client"]);
      await told(run % 5 === 0 ? "  load " : "  print ");
      await pause(run * 2);
      child.kill("SIGKILL");
      await ended;
      if (leftovers(cwd).includes(".katagami-client-old")) continue;
      const { [".env"]: _env, ["dist/index.js"]: _dist, ...found } = readTree(join(cwd, "client"));
      expect(trees).toContainEqual(found);
    }
    const { code, err } = await katagami(cwd, ["generate", "harbour.yaml", "--out", "client"]);
    expect(code, err).toBe(0);
    expect(readTree(join(cwd, "client"))).toEqual({ ...trees[1], ...mine });
    expect(leftovers(cwd)).toEqual([]);
  });
}, 300_000);
