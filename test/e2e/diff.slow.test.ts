import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixture, katagami } from "./katagami.js";
import { inFolder, writeFiles } from "./in-folder.js";

const before = readFileSync(fixture("harbour.yaml"), "utf8");
/** The length of a berth is no longer promised: breaks a running client, and code that reads a number. */
const after = before.replace("required: [number, length]", "required: [number]");

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd, stdio: "pipe" });

const sides = { "old.yaml": before, "new.yaml": after };

describe("two files", () => {
  test("a break is told with its place and its witness, and --fail-on is met", () =>
    inFolder(
      [],
      async (cwd) => {
        const { code, out, err } = await katagami(cwd, [
          "diff",
          "old.yaml",
          "new.yaml",
          "--fail-on",
          "wire=breaking",
          "--name",
          "harbour",
        ]);
        expect(code, err).toBe(1);
        expect(out).toContain("GET /berths (listBerths)");
        expect(out).toContain("response-property-became-optional");
        expect(out).toContain("new.yaml:");
        expect(out).toContain('from "harbour"');
        expect(out).toMatch(/✗ TS\d+/);
        expect(out).toMatch(/wire breaking .* sdk breaking/);
      },
      sides,
    ));

  test("without the compiler, and without --fail-on, the exit code is 0", () =>
    inFolder(
      [],
      async (cwd) => {
        const { code, out } = await katagami(cwd, ["diff", "old.yaml", "new.yaml", "--no-sdk"]);
        expect(code).toBe(0);
        expect(out).not.toContain("✗");
        expect(out).toContain("sdk not compared");
      },
      sides,
    ));

  test("the same twice is no change", () =>
    inFolder(
      [],
      async (cwd) => {
        const { code, out } = await katagami(cwd, [
          "diff",
          "old.yaml",
          "old.yaml",
          "--fail-on",
          "wire=info,sdk=info,docs=info",
        ]);
        expect([code, out]).toEqual([0, "No changes.\n"]);
      },
      sides,
    ));

  test.each(["markdown", "json", "html", "github", "sarif", "junit"])(
    "--format %s tells it, and --output writes it",
    (format) =>
      inFolder(
        [],
        async (cwd) => {
          const args = ["diff", "old.yaml", "new.yaml", "--no-sdk", "--format", format];
          const { code, out } = await katagami(cwd, args);
          expect(code).toBe(0);
          expect(out).toContain("length");
          await katagami(cwd, [...args, "--output", "out/report.txt"]);
          expect(readFileSync(join(cwd, "out/report.txt"), "utf8").trim()).toBe(out.trim());
        },
        sides,
      ),
  );

  test("an approval is kept beside the description, and counts until its day", () =>
    inFolder(
      [],
      async (cwd) => {
        const pointer = "#/components/schemas/Berth/properties/length";
        const diff = ["diff", "old.yaml", "new.yaml", "--no-sdk"];
        const json = JSON.parse((await katagami(cwd, [...diff, "--format", "json"])).out);
        const [change] = json.results[0].changes;
        expect(change.revision.pointer ?? change.base.pointer).toContain(pointer.slice(2, 20));
        const place = `${change.id}@${change.revision.pointer}`;
        const missing = await katagami(cwd, [...diff, "--approve", place]);
        expect(missing.code).toBe(2);
        const written = await katagami(cwd, [
          ...diff,
          "--approve",
          place,
          "--reason",
          "nobody reads it",
          "--until",
          "2999-01-01",
        ]);
        expect(written.code, written.err).toBe(0);
        expect(readFileSync(join(cwd, "approvals.yaml"), "utf8")).toContain("nobody reads it");
        expect((await katagami(cwd, [...diff, "--fail-on", "wire=breaking"])).code).toBe(0);
      },
      sides,
    ));

  test("a severity file changes the verdict, and --check-version asks for a new version", () =>
    inFolder(
      [],
      async (cwd) => {
        writeFiles(cwd, { "levels.txt": "response-property-became-optional info\n" });
        const diff = [
          "diff",
          "old.yaml",
          "new.yaml",
          "--no-sdk",
          "--severity",
          "levels.txt",
          "--fail-on",
          "wire=breaking",
        ];
        expect((await katagami(cwd, diff)).code).toBe(0);
        const version = await katagami(cwd, ["diff", "old.yaml", "new.yaml", "--no-sdk", "--check-version"]);
        expect(version.code).toBe(1);
        expect(version.err).toContain("1.0.0");
      },
      sides,
    ));

  test("what stops compiling in a project is in every report, and in the exit code", () =>
    inFolder(
      [],
      async (cwd) => {
        const diff = (revision: string, format: string) =>
          katagami(cwd, [
            ...["diff", "old.yaml", revision, "--name", "harbour"],
            ...["--consumer", "app/tsconfig.json", "--format", format],
          ]);
        for (const format of ["text", "markdown", "json", "html", "github", "sarif", "junit"]) {
          const { code, out, err } = await diff("new.yaml", format);
          expect(code, err).toBe(1);
          expect(out, format).toContain("consumer-stops-compiling");
          expect(out, format).toContain("main.ts");
          expect(err).toContain("1 place stops compiling");
        }
        const same = await diff("old.yaml", "text");
        expect(same.code).toBe(0);
        expect(same.err).toContain("nothing stops compiling");
      },
      {
        ...sides,
        "app/package.json": JSON.stringify({ type: "module" }),
        "app/tsconfig.json": JSON.stringify({
          compilerOptions: { strict: true, module: "nodenext", target: "es2022", types: [] },
          include: ["*.ts"],
        }),
        "app/main.ts": `import { createClient, listBerths } from "harbour";
const [first] = await listBerths(createClient()).unwrap();
export const length: number = first!.length;
`,
      },
    ));

  test("the schema of the JSON is printed", async () => {
    const { out } = await katagami(process.cwd(), ["diff", "--schema"]);
    expect(JSON.parse(out)).toHaveProperty("$schema");
  });
});

describe("git", () => {
  const config = "apis:\n  harbour:\n    root: spec/openapi.yaml\n    x-katagami: { output: generated/harbour }\n";
  /** The description in two files, so that a `$ref` must be read from the revision too. */
  const main = before.replace('$ref: "#/components/schemas/Berth"', '$ref: "berth.yaml"');
  const berth =
    "type: object\nrequired: [number, length]\nproperties:\n  number: { type: integer }\n  length: { type: number }\n";

  test.each(["main", "trunk"])("a revision of %s is read with the files it refers to, also by `diff` alone", (branch) =>
    inFolder(
      [],
      async (cwd) => {
        git(cwd, "init", "-q", "-b", branch);
        git(cwd, "add", ".");
        git(cwd, "commit", "-qm", "one");
        git(cwd, "switch", "-qc", "work");
        writeFiles(cwd, { "spec/berth.yaml": berth.replace("required: [number, length]", "required: [number]") });
        for (const args of [[`${branch}:spec/openapi.yaml`, "spec/openapi.yaml"], []]) {
          const { code, out, err } = await katagami(cwd, ["diff", ...args, "--no-sdk", "--fail-on", "wire=breaking"]);
          expect(code, err).toBe(1);
          expect(out).toContain("response-property-became-optional");
        }
      },
      { "redocly.yaml": config, "spec/openapi.yaml": main, "spec/berth.yaml": berth },
    ),
  );

  test.each([
    ["on", /sdk none/],
    ["off", /sdk warning/],
  ])("the package is compared as it is made: with open enumerations %s, a new value is %s", (state, verdict) => {
    const open = `{ output: generated/harbour, passes: { open-enums: ${state} } }`;
    const withSide = (values: string) => berth.replace("length: { type: number }", `length: { enum: [${values}] }`);
    return inFolder(
      [],
      async (cwd) => {
        git(cwd, "init", "-q", "-b", "main");
        git(cwd, "add", ".");
        git(cwd, "commit", "-qm", "one");
        git(cwd, "switch", "-qc", "work");
        writeFiles(cwd, { "spec/berth.yaml": withSide("short, long, longer") });
        const { code, out, err } = await katagami(cwd, ["diff"]);
        expect(code, err).toBe(0);
        expect(out).toMatch(verdict);
      },
      {
        "redocly.yaml": config.replace("{ output: generated/harbour }", open),
        "spec/openapi.yaml": main,
        "spec/berth.yaml": withSide("short, long"),
      },
    );
  });
});

test("--check-version asks for a new version of the package, too", () => {
  const config = (version: string) =>
    `apis: { harbour: { root: openapi.yaml, x-katagami: { output: client, package: { version: ${version} } } } }\n`;
  const raised = after.replace("version: 1.0.0", "version: 2.0.0");
  return inFolder(
    [],
    async (cwd) => {
      git(cwd, "init", "-q", "-b", "main");
      git(cwd, "add", ".");
      git(cwd, "commit", "-qm", "one");
      git(cwd, "switch", "-qc", "work");
      writeFiles(cwd, { "openapi.yaml": raised });
      const { code, err } = await katagami(cwd, ["diff", "--check-version"]);
      expect(err).toContain("its package: The version is still 1.0.0");
      expect(code).toBe(1);
      writeFiles(cwd, { "redocly.yaml": config("2.0.0") });
      expect((await katagami(cwd, ["diff", "--check-version"])).code).toBe(0);
    },
    { "redocly.yaml": config("1.0.0"), "openapi.yaml": before },
  );
});

describe("wrong input ends with exit code 2", () => {
  test.each([
    [["diff", "old.yaml"], "Name two descriptions"],
    [["diff", "old.yaml", "nope.yaml"], "No such file"],
    [["diff", "nope:old.yaml", "old.yaml"], "no git repository"],
    [["diff", "old.yaml", "new.yaml", "--format", "pdf"], "no format"],
    [["diff", "old.yaml", "new.yaml", "--fail-on", "wire=bad"], "wire=bad"],
    [["diff", "old.yaml", "new.yaml", "--fail-on", "sdk=breaking", "--no-sdk"], "sdk verdict"],
    [["diff", "old.yaml", "new.yaml", "--fail-on", "sdk=breaking", "--locale"], "sdk verdict"],
  ])("%j", (args, message) =>
    inFolder(
      [],
      async (cwd) => {
        const { code, err } = await katagami(cwd, args);
        expect(err).toContain(message);
        expect(code).toBe(2);
      },
      sides,
    ),
  );
});
