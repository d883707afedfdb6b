import { expect, test } from "vitest";
import { serve } from "../load/serve.js";
import { inFolder } from "./in-folder.js";
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
    expect(end.err).toContain(`${message}\nclient was not touched.\n`);
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
