import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "../e2e/in-folder.js";
import { cli } from "../e2e/katagami.js";

const api = "openapi: 3.1.0\ninfo: { title: Ponds, version: 1.0.0 }\npaths: {}\n";

/** `script` of util-linux gives a program a terminal. */
const isMissing = spawnSync("script", ["--version"]).error !== undefined;
if (isMissing && process.env["CI"]) throw new Error("there is no `script` (util-linux)");
if (isMissing) console.warn("skipped: there is no `script` (util-linux)");

/**
 * Runs `katagami init` on a terminal of its own.
 * @param typed what a person types, each when the text before it has appeared
 */
function onTerminal(cwd: string, typed: readonly (readonly [shown: string, keys: string])[]) {
  const command = `${process.execPath} ${cli} init --no-generate`;
  const child = spawn("script", ["--quiet", "--return", "--flush", "--command", command, "/dev/null"], { cwd });
  const waiting = [...typed];
  let out = "";
  return new Promise<{ code: number | null; out: string }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out }));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (waiting.length === 0 || !out.includes(waiting[0]![0])) return;
      child.stdin.write(waiting.shift()![1]);
    });
  });
}

const inTwo = (work: (cwd: string) => Promise<void>) => inFolder([], work, { "a.yaml": api, "b.yaml": api });

test.skipIf(isMissing)("on a terminal it asks, and does as it is told", () =>
  inTwo(async (cwd) => {
    const { code, out } = await onTerminal(cwd, [
      ["or all: ", "2\n"],
      ["[none] ", "\n"],
    ]);
    expect([code, out]).toEqual([0, expect.stringContaining("written   redocly.yaml")]);
    expect(readFileSync(join(cwd, "redocly.yaml"), "utf8")).toContain("    root: b.yaml\n");
  }),
);

test.skipIf(isMissing)("Ctrl-C and the end of the input are answers, too", () =>
  inTwo(async (cwd) => {
    const interrupted = await onTerminal(cwd, [["or all: ", "\u0003"]]);
    expect([interrupted.code, interrupted.out]).toEqual([130, expect.stringContaining("Interrupted.")]);
    const ended = await onTerminal(cwd, [["or all: ", "\u0004"]]);
    expect([ended.code, ended.out]).toEqual([2, expect.stringContaining("Name those that count")]);
  }),
);
