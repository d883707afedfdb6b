import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { existsSync, mkdirSync, rmSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { serve } from "../load/serve.js";
import { inFolder } from "./in-folder.js";
import { cli, katagami, start, type Ended } from "./katagami.js";
import { largeDescription } from "./large.js";
import { leftovers, readTree } from "./tree.js";

const signals = { SIGINT: [130, "Interrupted."], SIGTERM: [143, "Terminated."] } as const;
type Signal = keyof typeof signals;

/** Starts a command whose temporary files go to `temporary`, which is there. */
const run = (cwd: string, args: readonly string[]) =>
  start(cwd, [process.execPath, cli, ...args], { TMPDIR: join(cwd, "temporary") });

/** A folder with a package in it, which nothing may touch. */
const inPackage = (files: Readonly<Record<string, string>>, work: (cwd: string) => Promise<void>) =>
  inFolder(
    ["harbour.yaml"],
    async (cwd) => {
      await katagami(cwd, ["generate", "harbour.yaml", "--out", "client"]);
      mkdirSync(join(cwd, "temporary"));
      const before = readTree(cwd);
      await work(cwd);
      expect(readTree(cwd)).toEqual(before);
      expect(leftovers(cwd)).toEqual([]);
    },
    files,
  );

function expectStopped(end: Ended, signal: Signal, note = ""): void {
  const [code, message] = signals[signal];
  expect([end.code, end.signal], end.err).toEqual([code, null]);
  expect(end.err.endsWith(`${message}\n${note}`), end.err).toBe(true);
  expect(end.err).not.toMatch(/^\s+at /m);
  expect(end.out).toBe("");
}

const large = { "old.json": largeDescription(3000, "1"), "new.json": largeDescription(3000, "2") };
const small = { "old.json": largeDescription(750, "1"), "new.json": largeDescription(750, "2") };

/** Runs a command on what a server has, and waits until it has read all of it. */
async function runOn(files: Readonly<Record<string, string>>, cwd: string, args: readonly string[]) {
  const read = new Set<string>();
  let all = () => {};
  const reading = new Promise<void>((resolve) => (all = resolve));
  const server = await serve((request, response) => {
    const path = request.url!.slice(1);
    response.on("close", () => read.add(path).size === wanted.length && all());
    response.setHeader("content-type", "application/json").end(files[path]);
  });
  const wanted = args.filter((arg) => arg in files);
  const running = run(
    cwd,
    args.map((arg) => (arg in files ? `${server.origin}/${arg}` : arg)),
  );
  void running.ended.then(() => server[Symbol.asyncDispose]());
  await reading;
  return running;
}

// What is stopped has four times the work of what is begun then: had it gone on, it would have ended later.
test.each<[Signal, string[], note?: string]>([
  ["SIGINT", ["lint", "old.json"]],
  ["SIGTERM", ["lint", "old.json", "--json"]],
  ["SIGINT", ["generate", "old.json", "--out", "client"], "client was not touched.\n"],
  ["SIGTERM", ["generate", "old.json", "--out", "client"], "client was not touched.\n"],
  ["SIGTERM", ["generate", "old.json", "--out", "client", "--check"]],
  ["SIGINT", ["diff", "old.json", "new.json"]],
  ["SIGTERM", ["diff", "old.json", "new.json", "--format", "json", "--output", "report.json"]],
])("%s ends %j while it computes", async (signal, args, note) => {
  await inPackage({}, async (cwd) => {
    const { child, ended } = await runOn(large, cwd, args);
    await pause(500);
    child.kill(signal);
    await expectFirst(ended, args);
    const end = await ended;
    if (!args.includes("--json")) return expectStopped(end, signal, note);
    expect(JSON.parse(end.out)).toMatchObject({ error: { message: signals[signal][1] } });
    expectStopped({ ...end, out: "" }, signal);
  });
});

test("Ctrl-C ends the reading of a large file; npm hands it on, so that it comes twice", async () => {
  await inPackage(large, async (cwd) => {
    const args = ["generate", "old.json", "--out", "client"];
    const { child, ended, told } = run(cwd, args);
    await told("old.json\n");
    await pause(500);
    child.kill("SIGINT");
    await pause(20);
    child.kill("SIGINT");
    await expectFirst(ended, args);
    expectStopped(await ended, "SIGINT", "client was not touched.\n");
  });
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s while a package is written is no success, whether it is there or not",
  async (signal) => {
    await inFolder(["harbour.yaml"], async (cwd) => {
      mkdirSync(join(cwd, "temporary"));
      const staged = new Promise<void>((resolve) => {
        const watcher = watch(cwd, (_event, name) => {
          if (!name?.startsWith(".katagami-")) return;
          watcher.close();
          resolve();
        });
      });
      const { child, ended } = run(cwd, ["generate", "harbour.yaml", "--out", "client"]);
      await staged;
      child.kill(signal);
      const end = await ended;
      const [code, message] = signals[signal];
      expect([end.code, end.err.includes(`${message}\n`)], end.err).toEqual([code, true]);
      expect(leftovers(cwd)).toEqual([]);
      if (existsSync(join(cwd, "client")))
        expect((await katagami(cwd, ["generate", "harbour.yaml", "--out", "client", "--check"])).code).toBe(0);
    });
  },
);

/** Fails where the small descriptions, begun now, are through before a run ends. */
async function expectFirst(ended: Promise<Ended>, args: readonly string[]): Promise<void> {
  await inFolder(
    [],
    async (cwd) => {
      const rival = run(cwd, args);
      const first = await Promise.race([
        ended.then(() => "the stopped run"),
        rival.ended.then(() => "a quarter of it"),
      ]);
      rival.child.kill("SIGKILL");
      await rival.ended;
      expect(first).toBe("the stopped run");
    },
    { ...small, "temporary/is-there": "" },
  );
}

test.each<[Signal, string, string[], note?: string]>([
  ["SIGINT", "a page", ["generate", "ORIGIN/slow.yaml", "--out", "client"], "client was not touched.\n"],
  ["SIGTERM", "a page", ["generate", "ORIGIN/slow.yaml", "--out", "client"], "client was not touched.\n"],
  ["SIGINT", "an overlay", ["generate", "harbour.yaml", "--overlay", "ORIGIN/slow.yaml", "--out", "client", "--check"]],
  ["SIGTERM", "a page", ["lint", "ORIGIN/slow.yaml"]],
  ["SIGINT", "one side", ["diff", "harbour.yaml", "ORIGIN/slow.yaml"]],
  ["SIGINT", "a registry", ["diff", "npm:harbour@1.0.0", "harbour.yaml"]],
  ["SIGTERM", "a registry", ["diff", "harbour.yaml", "npm:harbour@1.0.0", "--output", "report.txt"]],
  ["SIGTERM", "a registry, while it computes,", ["diff", "npm:harbour@1.0.0", "old.json"]],
])("%s while %s is awaited ends %j", async (signal, _what, args, note) => {
  let heard: (request: IncomingMessage) => void = () => {};
  const asked = new Promise<IncomingMessage>((resolve) => (heard = resolve));
  await using server = await serve((request) => heard(request));
  const registry = { ".npmrc": `registry=${server.origin}/\ncache=npm-cache\n`, "old.json": large["old.json"] };
  await inPackage(registry, async (cwd) => {
    const { child, ended } = run(
      cwd,
      args.map((arg) => arg.replace("ORIGIN", server.origin)),
    );
    const request = await asked;
    const gone = once(request.socket, "close");
    child.kill(signal);
    expectStopped(await ended, signal, note);
    // The program that asked has ended, too.
    await gone;
    rmSync(join(cwd, "npm-cache"), { recursive: true, force: true });
  });
});

test("a run that has too little memory says so", async () => {
  await inPackage(large, async (cwd) => {
    const { code, out, err } = await katagami(cwd, ["lint", "old.json"], { NODE_OPTIONS: "--max-old-space-size=30" });
    expect([code, out], err).toEqual([1, ""]);
    expect(err).toMatch(/^Out of memory\.\n→ Give Node\.js more/);
  });
});

test("a pipe that nobody writes to holds nobody up", async () => {
  await inPackage({}, async (cwd) => {
    execFileSync("mkfifo", [join(cwd, "pipe.yaml")]);
    const { child, ended, told } = run(cwd, ["generate", "pipe.yaml", "--out", "client"]);
    await told("pipe.yaml\n");
    await pause(500);
    child.kill("SIGTERM");
    const end = await ended;
    // Nothing stops such a read but the end of the process by the signal itself.
    expect([143, "SIGTERM"]).toContain(end.code ?? end.signal);
    expect(end.err).toContain("Terminated.\nclient was not touched.\n");
    rmSync(join(cwd, "pipe.yaml"));
  });
});

test.each(["load", "emit", "print"])("Ctrl-C after %s changes nothing, or comes too late", async (stage) => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    const { child, ended, told } = start(cwd, [process.execPath, cli, "generate", "harbour.yaml", "--out", "client"]);
    await told(`  ${stage} `);
    child.kill("SIGINT");
    const { code, signal, err } = await ended;
    expect([0, 130], `${code} ${signal} ${err}`).toContain(code);
    const whole = Object.keys(readTree(cwd)).includes("client/katagami.json");
    // An interruption may come too late for the package, but is told.
    if (code === 0 || stage === "load") expect(whole).toBe(code === 0);
    expect(leftovers(cwd)).toEqual([]);
  });
});
