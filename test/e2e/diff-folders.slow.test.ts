import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inFolder, writeFiles } from "./in-folder.js";
import { fixture, katagami } from "./katagami.js";

const harbour = readFileSync(fixture("harbour.yaml"), "utf8");
const broken = harbour.replace("required: [number, length]", "required: [number]");
const titled = (title: string) => harbour.replace(/title: .*/, `title: ${title}`);

/** One description breaks, one moved, one is new, one is gone, and one stays; a fragment is none. */
const folders = {
  "old/harbour.yaml": harbour,
  "old/same.yaml": titled("Same"),
  "old/ships.yaml": titled("Ships"),
  "old/gone.yaml": titled("Gone"),
  "old/parts/berth.yaml": "type: object\n",
  "new/harbour.yaml": broken,
  "new/same.yaml": titled("Same"),
  "new/fleet/ships.yaml": titled("Ships").replace("required: [number, length]", "required: [number]"),
  "new/new.yaml": titled("New"),
  "new/parts/berth.yaml": "type: object\n",
};
const diff = (...args: string[]) => ["diff", "old/", "new/", "--no-sdk", ...args];

describe("two folders", () => {
  test("are compared file by file, in one document of JSON, and the worst decides", () =>
    inFolder(
      [],
      async (cwd) => {
        const { code, out, err } = await katagami(cwd, diff("--format", "json", "--fail-on", "wire=breaking"));
        expect(code, err).toBe(1);
        const { results } = JSON.parse(out) as {
          results: { title: string; changes: { id: string; wire: string }[] }[];
        };
        expect(results.map(({ title, changes }) => [title, ...changes.map(({ id, wire }) => `${id} ${wire}`)])).toEqual(
          [
            ["fleet/ships.yaml", "response-property-became-optional breaking"],
            ["gone.yaml", "description-removed breaking"],
            ["harbour.yaml", "response-property-became-optional breaking"],
            ["new.yaml", "description-added info"],
            ["same.yaml"],
          ],
        );
        expect((await katagami(cwd, diff("--fail-on", "docs=info"))).code).toBe(0);
      },
      folders,
    ));

  test.each(["text", "markdown", "html", "github", "sarif", "junit"])("--format %s names them", (format) =>
    inFolder(
      [],
      async (cwd) => {
        const { code, out } = await katagami(cwd, diff("--format", format));
        expect(code).toBe(0);
        for (const text of ["harbour.yaml", "new.yaml", "gone.yaml", "was removed"]) expect(out).toContain(text);
        expect(out).not.toContain("berth.yaml");
      },
      folders,
    ),
  );

  test("of translations lack one another's descriptions", () =>
    inFolder(
      [],
      async (cwd) => {
        const { code, out } = await katagami(cwd, ["diff", "old", "new", "--locale", "--fail-on", "wire=warning"]);
        expect(code).toBe(1);
        expect(out).toContain("The description 'gone.yaml' is missing in new.");
      },
      folders,
    ));

  test("share the approvals of their folder, of which none is called useless that one of them needs", () =>
    inFolder(
      [],
      async (cwd) => {
        writeFiles(cwd, {
          "new/approvals.yaml": [
            "- { id: description-removed, pointer: '#/info', reason: known, until: 2999-01-01 }",
            "- { id: response-property-became-optional, pointer: '#/nowhere', reason: known, until: 2999-01-01 }",
          ].join("\n"),
        });
        const { out, err } = await katagami(cwd, diff());
        expect(out).toContain("Approved");
        expect(err.match(/approves nothing/g)).toHaveLength(1);
        expect(err).toContain("#/nowhere");
      },
      folders,
    ));

  test("of a git revision and of the working tree", () =>
    inFolder(
      [],
      async (cwd) => {
        const git = (...args: string[]) =>
          execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd, stdio: "pipe" });
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("commit", "-qm", "one");
        writeFiles(cwd, { "old/harbour.yaml": broken });
        const { code, out, err } = await katagami(cwd, [
          "diff",
          "main:old/",
          "old/",
          "--no-sdk",
          "--fail-on",
          "wire=breaking",
        ]);
        expect(code, err).toBe(1);
        expect(out).toContain("response-property-became-optional");
        expect(out).not.toContain("description-");
      },
      folders,
    ));
});

test.each([
  [["diff", "old", "new/harbour.yaml"], "old is a folder, and new/harbour.yaml is not"],
  [["diff", "old/harbour.yaml", "new"], "new is a folder, and old/harbour.yaml is not"],
  [["diff", "old", "nowhere"], "There is no nowhere"],
  [["diff", "old", "new", "--approve", "a@#/b", "--reason", "x", "--until", "2999-01-01"], "Which API is meant?"],
])("%j ends with exit code 2", (args, message) =>
  inFolder(
    [],
    async (cwd) => {
      const { code, err } = await katagami(cwd, args);
      expect(err).toContain(message);
      expect(code).toBe(2);
    },
    folders,
  ),
);

describe("--locale", () => {
  const translations = {
    "ja.yaml": harbour.replace(/title: .*/, "title: 港"),
    "en.yaml": harbour,
    "behind.yaml": broken.replace(/operationId: (\w+)/g, "operationId: $1Ja"),
  };

  test("tells what translations differ in, and nothing of versions", () =>
    inFolder(
      [],
      async (cwd) => {
        const equal = await katagami(cwd, [
          "diff",
          "ja.yaml",
          "en.yaml",
          "--locale",
          "--fail-on",
          "wire=warning,docs=info",
        ]);
        expect([equal.code, equal.out]).toEqual([0, "The translations have the same structure.\n"]);
        const behind = await katagami(cwd, ["diff", "behind.yaml", "en.yaml", "--locale", "--fail-on", "wire=warning"]);
        expect(behind.code, behind.err).toBe(1);
        expect(behind.out).toContain("1 place differs between the two translations");
        expect(behind.out).toContain("is required in en.yaml only");
        expect(behind.out).not.toMatch(/version|listBerths/);
      },
      translations,
    ));

  test.each([
    [["--check-version"], "--check-version does not go with --locale"],
    [["--consumer", "tsconfig.json", "--name", "harbour"], "--consumer does not go with --locale"],
  ])("with %j is wrong", (flags, message) =>
    inFolder(
      [],
      async (cwd) => {
        const { code, err } = await katagami(cwd, ["diff", "ja.yaml", "en.yaml", "--locale", ...flags]);
        expect(err).toContain(message);
        expect(code).toBe(2);
      },
      translations,
    ),
  );
});
