import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const minutes = 60_000;

function corpus(folder: string, ...options: string[]) {
  const json = join(folder, "rows.txt");
  const given = ["test/corpus/corpus.mjs", folder, "--json", json, ...options];
  const made = spawnSync(process.execPath, given, { encoding: "utf8" });
  return { ...made, rows: JSON.parse(readFileSync(json, "utf8")) as readonly Record<string, unknown>[] };
}

test(
  "each description is judged by what its package does, and a second run goes on where the first one was",
  { timeout: 5 * minutes },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "katagami-corpus-"));
    cpSync("test/golden/events-without-overlay/openapi.yaml", join(folder, "events.yaml"));
    writeFileSync(
      join(folder, "broken.yaml"),
      "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: { /a: { $ref: '#/nowhere' } }\n",
    );
    writeFileSync(join(folder, "none.json"), "{}");

    const first = corpus(folder);
    expect(first.rows).toMatchObject([
      {
        path: "broken.yaml",
        verdict: "refused",
        reason: expect.stringContaining("no-unresolved-refs at 3:") as unknown,
      },
      { path: "events.yaml", verdict: "package" },
    ]);
    expect(first.rows[1]!["calls"]).toBe(first.rows[1]!["operations"]);
    expect(first.stdout).toContain("1 of 2 refused, 1 of 2 package");
    expect(first.status).toBe(0);
    expect(corpus(folder).rows).toEqual(first.rows);

    const list = join(folder, "list.txt");
    const listed = (refusals: object) => {
      writeFileSync(list, JSON.stringify(refusals));
      const { status, stdout } = corpus(folder, "--refusals", list);
      return [status, ...(stdout.match(/^Not as it has to be: .*$/gm) ?? [])];
    };
    expect(listed({ "broken.yaml": "It refers to nothing." })).toEqual([0]);
    expect(listed({})).toEqual([1, "Not as it has to be: refused  broken.yaml"]);
    expect(listed({ "broken.yaml": "", "events.yaml": "" })).toEqual([1, "Not as it has to be: package  events.yaml"]);
  },
);

test("a folder that is not there is told", { timeout: minutes }, () => {
  const { status, stderr } = spawnSync(process.execPath, ["test/corpus/corpus.mjs", "no/such"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([2, expect.stringContaining("There is no folder")]);
});
