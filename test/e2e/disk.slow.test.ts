import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder, writeFiles } from "./in-folder.js";
import { cli, katagami, start } from "./katagami.js";
import { leftovers, readTree } from "./tree.js";

const isRoot = process.getuid?.() === 0;
const canMount = isRoot && works("unshare", ["--mount", "true"]);
/** Runs a command as root that may write only where its folders let it. */
const bound = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"];
const canDrop = isRoot && works(bound[0]!, [...bound.slice(1), "true"]);
if (!canMount) console.warn("SKIPPED: a full disk, a read-only disk: this user may not mount");
if (isRoot && !canDrop)
  console.warn("SKIPPED: an unwritable folder: root may write everywhere, and there is no setpriv");

test("a folder with files of somebody else's, a file, and the folder we are in are refused with exit code 1", async () => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    writeFiles(cwd, { "thesis/chapter-1.md": "mine", file: "mine" });
    const before = readTree(cwd);
    for (const [out, reason] of [
      ["thesis", "it has files that Katagami did not make"],
      ["file", "it is a file, not a folder"],
      ["file/client", "something on the way to it is a file"],
      [".", "it is or holds the folder you are in"],
    ] as const) {
      const { code, err } = await katagami(cwd, ["generate", "harbour.yaml", "--out", out]);
      expect([code, err]).toEqual([1, expect.stringContaining(`Cannot write ${out}: ${reason}`)]);
      expect(err).toMatch(/^→ .*--out/m);
      expect(readTree(cwd)).toEqual(before);
    }
  });
});

test.skipIf(!canDrop && isRoot)("a folder that may not be written is told", async () => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    mkdirSync(join(cwd, "closed"));
    chmodSync(join(cwd, "closed"), 0o555);
    const args = [
      ...(isRoot ? bound : []),
      process.execPath,
      cli,
      "generate",
      "harbour.yaml",
      "--out",
      "closed/client",
    ];
    const { code, err } = await start(cwd, args).ended;
    expect([code, err]).toEqual([1, expect.stringContaining("Cannot write closed/client: permission denied")]);
    expect(readTree(join(cwd, "closed"))).toEqual({});
  });
});

test.skipIf(!canDrop && isRoot)("a package with a folder that is read-only stays as it was, and is told", async () => {
  const programme = [...(isRoot ? bound : []), process.execPath, cli, "generate"];
  for (const [folder, reason] of [
    ["", "it is read-only"],
    ["src", "its folder src is read-only"],
    ["src/runtime/errors", "its folder src/runtime/errors is read-only"],
  ] as const)
    await inFolder(["harbour.yaml", "harbour-2.yaml"], async (cwd) => {
      expect((await start(cwd, [...programme, "harbour.yaml", "--out", "client"]).ended).code).toBe(0);
      const before = readTree(cwd);
      chmodSync(join(cwd, "client", folder), 0o555);
      const { code, err } = await start(cwd, [...programme, "harbour-2.yaml", "--out", "client"]).ended;
      expect([code, err]).toEqual([1, expect.stringContaining(`Cannot write client: ${reason}\n→ Make it writable`)]);
      expect(readTree(cwd)).toEqual(before);
      chmodSync(join(cwd, "client", folder), 0o755);
      expect((await start(cwd, [...programme, "harbour-2.yaml", "--out", "client"]).ended).code).toBe(0);
      expect(leftovers(cwd)).toEqual([]);
    });
});

test.skipIf(!canDrop && isRoot)("what is left of an earlier run and read-only goes with the next", async () => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    writeFiles(cwd, { ".katagami-client-trash/src/old.ts": "old", ".katagami-client-new/src/half.ts": "half" });
    for (const path of ["trash/src", "trash", "new/src", "new"])
      chmodSync(join(cwd, `.katagami-client-${path}`), 0o555);
    const args = [...(isRoot ? bound : []), process.execPath, cli, "generate", "harbour.yaml", "--out", "client"];
    expect(await start(cwd, args).ended).toMatchObject({ code: 0 });
    expect(leftovers(cwd)).toEqual([]);
  });
});

test.skipIf(!canMount)("a full disk leaves the package as it was, and so does a read-only one", async () => {
  await inFolder(["harbour.yaml", "harbour-2.yaml"], async (cwd) => {
    mkdirSync(join(cwd, "disk"));
    const katagamiTo = (source: string) =>
      `"${process.execPath}" "${cli}" generate ${source} --out disk/client --quiet`;
    const script = `
      mount -t tmpfs -o size=1800k none disk && ${katagamiTo("harbour.yaml")} && cp -r disk/client before || exit 90
      ${katagamiTo("harbour-2.yaml")}; echo "full $?"
      diff -r before disk/client && ls -A disk
      mount -o remount,ro disk
      ${katagamiTo("harbour-2.yaml")}; echo "read-only $?"
      diff -r before disk/client && ls -A disk`;
    const { code, out, err } = await start(cwd, ["unshare", "--mount", "sh", "-c", script]).ended;
    expect([code, out], err).toEqual([0, "full 1\nclient\nread-only 1\nclient\n"]);
    expect(err).toContain("Cannot write disk/client: the disk is full\n→ Free some space");
    expect(err).toContain("Cannot write disk/client: the file system is read-only");
  });
});

test("a limit on the size of files leaves the package as it was", async () => {
  await inFolder(["harbour.yaml", "harbour-2.yaml"], async (cwd) => {
    await katagami(cwd, ["generate", "harbour.yaml", "--out", "client"]);
    const before = readTree(join(cwd, "client"));
    const script = `ulimit -f 4; exec "${process.execPath}" "${cli}" generate harbour-2.yaml --out client`;
    const { code, signal, err } = await start(cwd, ["sh", "-c", script]).ended;
    expect([code, signal], err).not.toEqual([0, null]);
    expect(readTree(join(cwd, "client"))).toEqual(before);
    if (signal !== null) return console.warn(`this system kills with ${signal} who writes too much`);
    expect(err).toContain("Cannot write client: a file would be larger");
    expect(leftovers(cwd)).toEqual([]);
  });
});

test("two runs into one folder at the same time both end, and leave one whole package", async () => {
  await inFolder(["harbour.yaml", "harbour-2.yaml"], async (cwd) => {
    const sources = ["harbour.yaml", "harbour-2.yaml"];
    const alone: Record<string, string>[] = [];
    for (const source of sources) {
      await katagami(cwd, ["generate", source, "--out", `alone/${alone.length}`, "--name", "client"]);
      alone.push(readTree(join(cwd, "alone", String(alone.length))));
    }
    const run = (source: string) => katagami(cwd, ["generate", source, "--out", "client"]);
    const ends = await Promise.all([...sources, ...sources].map(run));
    expect(
      ends.map(({ code }) => code),
      ends.map(({ err }) => err).join(""),
    ).toEqual([0, 0, 0, 0]);
    expect(alone).toContainEqual(readTree(join(cwd, "client")));
    expect(leftovers(cwd)).toEqual([]);
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
