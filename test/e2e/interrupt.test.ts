import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { serve } from "../load/serve.js";
import { inFolder, writeFiles } from "./in-folder.js";
import { cli, katagami, start } from "./katagami.js";
import { leftovers, readTree } from "./tree.js";

const node = [process.execPath, cli];

test.each([
  ["SIGINT", 130, "Interrupted."],
  ["SIGTERM", 143, "Terminated."],
] as const)("%s while a page is awaited ends the run, and changes nothing", async (signal, code, message) => {
  let heard = () => {};
  const request = new Promise<void>((resolve) => (heard = resolve));
  await using server = await serve(() => heard());
  await inFolder(["harbour.yaml"], async (cwd) => {
    await katagami(cwd, ["generate", "harbour.yaml", "--out", "client"]);
    const before = readTree(cwd);
    const { child, ended } = start(cwd, [...node, "generate", `${server.origin}/slow.yaml`, "--out", "client"]);
    await request;
    child.kill(signal);
    const end = await ended;
    expect([end.code, end.signal], end.err).toEqual([code, null]);
    expect(end.err).toContain(`${message}\nclient is as it was.\n`);
    expect(end.err).not.toMatch(/^\s+at /m);
    expect(readTree(cwd)).toEqual(before);
  });
});

test.each(["load", "emit", "print"])("Ctrl-C after %s changes nothing, or comes too late", async (stage) => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    const { child, ended, told } = start(cwd, [...node, "generate", "harbour.yaml", "--out", "client"]);
    await told(`  ${stage} `);
    child.kill("SIGINT");
    const { code, signal, err } = await ended;
    expect([0, 130], `${code} ${signal} ${err}`).toContain(code);
    const whole = Object.keys(readTree(cwd)).includes("client/katagami.json");
    expect(whole).toBe(code === 0);
    expect(leftovers(cwd)).toEqual([]);
  });
});

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
});
