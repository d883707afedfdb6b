import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diffCommand } from "../../generator/commands/diff.js";
import { removeUnfinished } from "../../generator/write/remove-unfinished.js";
import { writeText } from "../../generator/write/write-error.js";
import { today } from "../diff/compare.js";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "katagami-text-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => ({ path, option: "--output" });

describe("a text", () => {
  test("takes the place of what was there, and makes the folders on the way", () => {
    for (const text of ["one", "two"]) writeText(join(folder, "a/b/report.md"), text, at("a/b/report.md"));
    expect(readFileSync(join(folder, "a/b/report.md"), "utf8")).toBe("two");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["report.md"]);
  });

  test.each(["file/report.md", "file/below/report.md"])("is refused at %s, below a file", (path) => {
    writeFileSync(join(folder, "file"), "mine");
    expect(() => writeText(join(folder, path), "text", at(path))).toThrow(
      expect.objectContaining({
        name: "WriteError",
        message: `Cannot write ${path}: something on the way to it is a file, not a folder`,
        hint: "Choose another folder with --output.",
      }) as Error,
    );
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("mine");
  });

  test("is refused where a folder is", () => {
    mkdirSync(join(folder, "reports"));
    expect(() => writeText(join(folder, "reports"), "text", at("reports"))).toThrow(
      "Cannot write reports: it is a folder, not a file",
    );
    expect(readdirSync(folder)).toEqual(["reports"]);
  });
});

test("what was not finished is removed, and what cannot be removed hides no other error", () => {
  writeFileSync(join(folder, "file"), "mine");
  removeUnfinished(join(folder, "file/below"));
  removeUnfinished(join(folder, "file"));
  expect(readdirSync(folder)).toEqual([]);
});

describe("the diff command", () => {
  const description = "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\n";
  const terminal = { cwd: "", out: () => undefined, err: () => undefined } as never;

  test.each([
    ["--output", { output: "file/report.md" }, "file/report.md"],
    [
      "--approvals",
      { approve: "api-removed@#/paths", reason: "fine", until: "2027-01-01", approvals: "file/approvals.yaml" },
      "file/approvals.yaml",
    ],
  ])("says where %s leads below a file", async (option, flags, path) => {
    writeFileSync(join(folder, "file"), "mine");
    writeFileSync(join(folder, "a.yaml"), description);
    const all = { format: "text", sdk: false, ...flags } as never;
    const run = diffCommand(["a.yaml", "a.yaml"], all, { ...(terminal as object), cwd: folder } as never, today);
    await expect(run).rejects.toMatchObject({
      message: `Cannot write ${path}: something on the way to it is a file, not a folder`,
      hint: `Choose another folder with ${option}.`,
    });
  });
});
