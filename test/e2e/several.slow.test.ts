import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "./in-folder.js";
import { katagami } from "./katagami.js";
import { readTree } from "./tree.js";

const config = `extends: [minimal]
apis:
  harbour@1.0:
    root: harbour.yaml
    x-katagami: { output: generated/harbour }
  broken:
    root: broken-reference.yaml
    x-katagami: { output: generated/broken }
  pages:
    root: pages/arrivals.md
    x-katagami: { output: generated/pages, package: { name: "@port/pages", version: 2.1.0 } }
  other:
    root: swagger-2.yaml
`;
const fixtures = ["harbour.yaml", "broken-reference.yaml", "pages"];

test("one bad description does not stop the others, and its package stays as it was", async () => {
  await inFolder(
    [...fixtures, "harbour-2.yaml"],
    async (cwd) => {
      const broken = readFileSync(join(cwd, "broken-reference.yaml"));
      writeFileSync(join(cwd, "broken-reference.yaml"), readFileSync(join(cwd, "harbour-2.yaml")));
      expect((await katagami(cwd, ["generate", "broken"])).code).toBe(0);
      writeFileSync(join(cwd, "broken-reference.yaml"), broken);
      const before = readTree(join(cwd, "generated/broken"));
      expect(existsSync(join(cwd, "generated/harbour"))).toBe(false);

      mkdirSync(join(cwd, "deep/below"), { recursive: true });
      const { code, err } = await katagami(join(cwd, "deep/below"), ["generate"]);
      expect(code).toBe(1);
      expect(err).toContain("../../broken-reference.yaml:16:17 error no-unresolved-refs");
      expect(err).toContain("../../generated/broken was not touched.");
      expect(readTree(join(cwd, "generated/broken"))).toEqual(before);
      expect(readTree(join(cwd, "generated/harbour"))["README.md"]).toContain("listBerths");
      const { "package.json": text } = readTree(join(cwd, "generated/pages"));
      expect(JSON.parse(text!)).toMatchObject({ name: "@port/pages", version: "2.1.0" });
    },
    { "redocly.yaml": config },
  );
});

test("APIs are chosen by name, also when it has dots, and by --config", async () => {
  await inFolder(
    fixtures,
    async (cwd) => {
      const { code, err } = await katagami(cwd, ["generate", "harbour@1.0", "--config", "settings/redocly.yaml"]);
      expect(code, err).toBe(0);
      expect(Object.keys(readTree(join(cwd, "settings/generated")))).toContain("harbour/package.json");
    },
    { "settings/redocly.yaml": config.replaceAll("root: ", "root: ../") },
  );
});

test("a disk that refuses one package does not stop the others either", async () => {
  await inFolder(
    fixtures,
    async (cwd) => {
      const { code, err } = await katagami(cwd, ["generate", "harbour@1.0", "pages"]);
      expect(code).toBe(1);
      expect(err).toContain("Cannot write generated/harbour: it is a file, not a folder");
      expect(Object.keys(readTree(join(cwd, "generated/pages")))).toContain("package.json");
    },
    { "redocly.yaml": config, "generated/harbour": "a file" },
  );
});

test.each([
  ["an unknown API", config, ["habour@1.0"], 'There is no API "habour@1.0"', "katagami generate habour@1.0 --out"],
  [
    "an unknown name",
    config,
    ["page"],
    'There is no API "page"',
    "Did you mean pages? Known: harbour@1.0, broken, pages",
  ],
  ["an API without an output", config, ["other"], 'There is no API "other"', "Known: harbour@1.0, broken, pages"],
  ["a file without --out", config, ["harbour.yaml"], "There is no API", "katagami generate harbour.yaml --out client"],
  ["no outputs", "apis: { a: { root: a.yaml } }", [], "No API in redocly.yaml has", "x-katagami: { output"],
  [
    "a setting that is not one",
    config.replace("output: generated/broken", "ouput: x"),
    [],
    "redocly.yaml:8:19",
    "Did you mean output?",
  ],
  [
    "a pass that is not one",
    config.replace("harbour }", "harbour, passes: { prun: off } }"),
    [],
    "no setting called prun",
    "Did you mean prune?",
  ],
  [
    "an output that is not a text",
    config.replace("generated/broken", "[1]"),
    [],
    "redocly.yaml:8:19",
    "output must be a text",
  ],
  ["a version that is a number", config.replace("2.1.0", "2.1"), [], "version must be a version such as", "#"],
  ["a name npm refuses", config.replace("@port/pages", "Port Pages"), [], "redocly.yaml:11", "a name that npm accepts"],
  [
    "one output for two APIs",
    config.replace("generated/broken", "generated/harbour"),
    [],
    "have the same output",
    "of its own",
  ],
  ["YAML that is none", "apis: [", [], "redocly.yaml:1:1 error config", "https://redocly.com/docs/cli/configuration"],
])("%s is a fault of the configuration", async (_what, text, args, message, hint) => {
  await inFolder(
    fixtures,
    async (cwd) => {
      const { code, err } = await katagami(cwd, ["generate", ...args]);
      expect(err).toContain(message);
      if (hint !== "#") expect(err).toContain(hint);
      expect(code).toBe(2);
      expect(existsSync(join(cwd, "generated"))).toBe(false);
    },
    { "redocly.yaml": text },
  );
});

test("a --config that is not there is named", async () => {
  await inFolder([], async (cwd) => {
    const { code, err } = await katagami(cwd, ["generate", "--config", "nowhere.yaml"]);
    expect([code, err]).toEqual([2, expect.stringContaining("No such file: nowhere.yaml")]);
  });
});
