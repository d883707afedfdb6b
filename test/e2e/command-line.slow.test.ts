import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "./in-folder.js";
import { katagami } from "./katagami.js";

test.each([[["--help"]], [["generate", "--help"]], [["lint", "--help"]]])(
  "katagami %j explains itself",
  async (args) => {
    const { code, out, err } = await katagami("/", args);
    expect([code, err]).toEqual([0, ""]);
    for (const line of ["Usage: katagami", "Exit codes:", "  2  the command line", "130, 143"])
      expect(out).toContain(line);
    if (args.length > 1) expect(out).toContain(`Examples:\n  $ katagami ${args[0]}`);
  },
);

test("--version says a version", async () => {
  expect(await katagami("/", ["--version"])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

test.each([
  [["genrate"], "Did you mean generate?"],
  [["generate", "--chekc"], "Did you mean --check?"],
  [["generate", "x.yaml"], "katagami generate x.yaml --out client"],
  [["generate"], "There is no redocly.yaml here or above."],
  [["lint"], "katagami lint openapi.yaml"],
  [["generate", "a.yaml", "b.yaml", "--out", "client"], "--out goes with exactly one path or URL"],
  [["generate", "a.yaml", "--out", "client", "--name", "My Client"], "Such as --name my-client"],
  [["generate", "a.yaml", "--out", "client", "--header", "nonsense"], 'Write it as "Name: value".'],
  [["generate", "--name", "x"], "--name goes with --out only"],
  [["generate", "--overlay", "x"], "--overlay goes with --out only"],
  [[], "Usage: katagami"],
])("katagami %j is a fault of the command line, and a way out is named", async (args, told) => {
  await inFolder([], async (cwd) => {
    const { code, out, err } = await katagami(cwd, args);
    expect([code, out], err).toEqual([2, ""]);
    expect(err).toContain(told);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

test("lint lists problems on standard output and generates nothing", async () => {
  await inFolder(["harbour.yaml", "broken-reference.yaml", "overlay.yaml"], async (cwd) => {
    expect(await katagami(cwd, ["lint", "harbour.yaml"])).toMatchObject({ code: 0, out: "", err: "no problems\n" });
    const bad = await katagami(cwd, ["lint", "harbour.yaml", "broken-reference.yaml"]);
    expect([bad.code, bad.out]).toEqual([1, expect.stringContaining("broken-reference.yaml:16:17 error")]);
    const json = await katagami(cwd, ["lint", "broken-reference.yaml", "--json"]);
    expect([json.code, json.err]).toEqual([1, ""]);
    expect(JSON.parse(json.out)).toMatchObject({ problems: [{ rule: "no-unresolved-refs", line: 16 }, {}] });
  });
});

test("lint tells of the keywords that generate refuses", async () => {
  const description = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/a": { get: { "x-katagami-retry": { safe: "yes" }, responses: { 204: { description: "done" } } } } },
  };
  await inFolder([], async (cwd) => {
    await writeFile(join(cwd, "a.json"), JSON.stringify(description, null, 1));
    const told = await Promise.all(
      [["lint"], ["generate", "--out", "out"]].map((args) => katagami(cwd, [...args, "a.json"])),
    );
    for (const { code, out, err } of told) {
      expect(code).toBe(1);
      expect(out + err).toContain(
        'a.json:10:25 error x-katagami-retry\n  x-katagami-retry at #/paths/~1a/get: "safe" is true',
      );
    }
  });
});

test("lint without names takes the APIs of redocly.yaml, with their overlays and rules", async () => {
  const config = `extends: [minimal]
rules: { no-unused-components: error }
apis:
  harbour: { root: harbour.yaml, x-katagami: { output: out, overlays: [swagger-2.yaml] } }
`;
  await inFolder(
    ["harbour.yaml", "swagger-2.yaml", "broken-reference.yaml"],
    async (cwd) => {
      const { code, out } = await katagami(cwd, ["lint"]);
      expect([code, out]).toEqual([1, expect.stringContaining("swagger-2.yaml:1:1 error not-overlay")]);
      const { out: named } = await katagami(cwd, ["lint", "broken-reference.yaml"]);
      expect(named).toContain("error no-unused-components");
    },
    { "redocly.yaml": config },
  );
});
