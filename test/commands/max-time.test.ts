import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "../e2e/in-folder.js";
import { katagami } from "../e2e/katagami.js";
import { largeDescription } from "../e2e/large.js";
import { leftovers, readTree } from "../e2e/tree.js";

const large = { "large.json": largeDescription(3000, "1") };

/** What a run that is out of time says last. */
const says = (seconds: string, more: string) =>
  `The time is up: a run takes at most ${seconds} seconds.\n→ Give it more, such as --max-time ${more}, or only a part of the description: --include.\n`;

// No machine starts a thread within a millisecond, nor makes a package of 3,000 operations within a quarter of a second.
test.each([
  ["0.001", "0.004"],
  ["0.25", "1"],
])("a run of %s seconds is stopped, and the old package stays", async (seconds, more) => {
  await inFolder(
    ["harbour.yaml"],
    async (cwd) => {
      await katagami(cwd, ["generate", "harbour.yaml", "--out", "client"]);
      mkdirSync(join(cwd, "temporary"));
      const before = readTree(cwd);
      const args = ["generate", "large.json", "--out", "client", "--max-time", seconds];
      const { code, err } = await katagami(cwd, args, { TMPDIR: join(cwd, "temporary") });
      expect(code, err).toBe(1);
      // A run that is stopped before it knows its packages, as on a busy machine, names none.
      expect(err.replace(/client was not touched\.\n$/, "").endsWith(says(seconds, more)), err).toBe(true);
      expect(readTree(cwd)).toEqual(before);
      expect(leftovers(cwd)).toEqual([]);
    },
    large,
  );
});

test("programs are told in JSON", async () => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    const { code, out, err } = await katagami(cwd, ["lint", "harbour.yaml", "--json", "--max-time", "0.001"]);
    expect([code, err], err).toEqual([1, expect.stringContaining("The time is up")]);
    expect(JSON.parse(out)).toMatchObject({ error: { message: says("0.001", "0.004").split("\n")[0] } });
  });
});

test("what is no number of seconds is refused", async () => {
  await inFolder(["harbour.yaml"], async (cwd) => {
    for (const wrong of ["0", "-1", "soon"])
      expect(await katagami(cwd, ["types", "harbour.yaml", "-o", "a.d.ts", "--max-time", wrong])).toMatchObject({
        code: 2,
      });
  });
});
