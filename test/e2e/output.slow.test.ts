import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filledIn } from "./filled-in.js";
import { inFolder } from "./in-folder.js";
import { cli, katagami, start } from "./katagami.js";
import { readTree } from "./tree.js";

const hasScript = works("script", ["--version"]);
if (!hasScript) console.warn("SKIPPED: output on a terminal: there is no script of util-linux");
const generate = ["generate", "harbour.yaml", "--out", "client"];
const escape = "\u001b[";

test("the overlay that --report prints types everything, once what it leaves open is filled in", async () => {
  await inFolder(["weather.yaml"], async (cwd) => {
    const args = ["generate", "weather.yaml", "--out", "client", "--report"];
    const { code, out, err } = await katagami(cwd, args);
    expect(code, err).toBe(0);
    expect(out).toMatch(/^pass +place +pointer +what +why$/m);
    expect(out).toContain("without a type (3)");
    expect(out + err).not.toMatch(/\u001b|\d ms/);
    const overlay = /^\{\n[\s\S]*?^\}$/m.exec(out)![0];
    writeFileSync(join(cwd, "found.json"), overlay);
    const open = await katagami(cwd, [...args, "--overlay", "found.json"]);
    expect(open.out).toContain("nothing says what is in the object");
    writeFileSync(join(cwd, "found.json"), filledIn(overlay));
    const again = await katagami(cwd, [...args, "--overlay", "found.json"]);
    expect(again.code, again.err).toBe(0);
    expect(again.err).not.toContain("overlay-target");
    expect(again.out).toContain("0 places without a type");
  });
});

test("--json prints one object and nothing else, also when it fails", async () => {
  await inFolder(["harbour.yaml", "broken-reference.yaml"], async (cwd) => {
    const good = await katagami(cwd, [...generate, "--json"]);
    expect([good.code, good.err]).toEqual([0, ""]);
    expect(JSON.parse(good.out)).toMatchObject({
      results: [{ ok: true, output: "client", operations: [{ name: "listBerths", method: "get", path: "/berths" }] }],
    });
    const bad = await katagami(cwd, ["generate", "broken-reference.yaml", "--out", "client", "--json"]);
    expect([bad.code, bad.err]).toEqual([1, ""]);
    expect(JSON.parse(bad.out)).toMatchObject({
      results: [{ ok: false, problems: [{ file: "broken-reference.yaml", line: 16, column: 17 }, {}] }],
    });
    const refused = await katagami(cwd, ["generate", "harbour.yaml", "--out", "harbour.yaml", "--json"]);
    expect([refused.code, refused.err]).toEqual([1, ""]);
    expect(JSON.parse(refused.out)).toMatchObject({ results: [{ ok: false, error: { hint: expect.any(String) } }] });
    const usage = await katagami(cwd, ["generate", "harbour.yaml", "--json"]);
    expect(usage.code).toBe(2);
    expect(JSON.parse(usage.out)).toMatchObject({ error: { message: expect.stringContaining("Where shall") } });
  });
});

test("--quiet prints nothing when all is well, and errors when not", async () => {
  await inFolder(["harbour.yaml", "broken-reference.yaml"], async (cwd) => {
    expect(await katagami(cwd, [...generate, "--quiet"])).toMatchObject({ code: 0, out: "", err: "" });
    const { code, err } = await katagami(cwd, ["generate", "broken-reference.yaml", "--out", "client", "-q"]);
    expect([code, err]).toEqual([1, expect.stringContaining("broken-reference.yaml:16:17 error")]);
    expect(err).not.toContain("warning");
  });
});

test.skipIf(!hasScript)(
  "colours and times are for terminals, each stream by itself, and not with NO_COLOR",
  async () => {
    await inFolder(["harbour.yaml"], async (cwd) => {
      const command = [process.execPath, cli, ...generate, "--report"].map((word) => `'${word}'`).join(" ");
      const onTerminal = (line: string, env = {}) =>
        start(cwd, ["script", "-qec", line, "/dev/null"], { TERM: "xterm", ...env }).ended;
      const all = await onTerminal(command);
      expect(all.code).toBe(0);
      expect(all.out).toContain(escape);
      expect(all.out).toMatch(/\d ms/);
      const plain = await onTerminal(command, { NO_COLOR: "1" });
      expect(plain.out).not.toMatch(/\u001b|\d ms/);
      await onTerminal(`${command} > report.txt`);
      expect(readFileSync(join(cwd, "report.txt"), "utf8")).not.toContain(escape);
    });
  },
);

test("a reader that leaves early is no fault, and the package is made", async () => {
  await inFolder(["weather.yaml"], async (cwd) => {
    const line = `"${process.execPath}" "${cli}" generate weather.yaml --out client --report | true; echo "\${PIPESTATUS[0]}"`;
    const { out, err } = await start(cwd, ["bash", "-c", line]).ended;
    expect([out, err]).toEqual(["0\n", expect.not.stringMatching(/EPIPE|^\s+at /m)]);
    expect(Object.keys(readTree(cwd))).toContain("client/package.json");
  });
});

test.skipIf(!existsSync("/dev/full"))("output that cannot be written is a failure", async () => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    const line = `"${process.execPath}" "${cli}" generate harbour.yaml --out client --json > /dev/full`;
    const { code, err } = await start(cwd, ["bash", "-c", line]).ended;
    expect([code, err]).toEqual([1, expect.stringContaining("Cannot write the output: ENOSPC")]);
  });
});

function works(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
