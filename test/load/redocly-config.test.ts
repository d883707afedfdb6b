import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { loadRedoclyConfig } from "../../generator/load/redocly-config.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";

const description = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\nsurprise: 1\npaths: {}\n";

/** Loads the description under a redocly.yaml; gives the rules that warn. */
async function under(files: Record<string, string>, alias?: string) {
  return inFolder({ "openapi.yaml": description, ...files }, async (cwd) => {
    const path = "redocly.yaml" in files ? `${cwd}/redocly.yaml` : undefined;
    const config = (await loadRedoclyConfig(path)).forAlias(alias);
    try {
      return (await load("openapi.yaml", { cwd, config })).problems.map((problem) => problem.rule);
    } catch {
      return errorsOf(load("openapi.yaml", { cwd, config }));
    }
  });
}

test("without one, unknown fields and broken rules only warn", async () => {
  expect(await under({})).toEqual(["no-empty-servers", "info-license", "struct"]);
});

test("one without rules has the default rules", async () => {
  const yaml = "apis:\n  library:\n    root: openapi.yaml\n";
  expect(await under({ "redocly.yaml": yaml })).toEqual(["no-empty-servers", "info-license", "struct"]);
  expect(await under({ "redocly.yaml": yaml }, "library")).toEqual(["no-empty-servers", "info-license", "struct"]);
});

test("its severities stand", async () => {
  expect(await under({ "redocly.yaml": "rules:\n  info-license: error\n  struct: warn\n" })).toEqual([
    "openapi.yaml:2:1 info-license Info object should contain `license` field. (Correct it in the description, or with an overlay.)",
  ]);
});

test("an entry of its apis may say otherwise", async () => {
  const yaml =
    "rules: { info-license: error }\napis:\n  library:\n    root: openapi.yaml\n    rules: { info-license: off }\n";
  expect(await under({ "redocly.yaml": yaml }, "library")).toEqual([]);
});

test("its ignore file is heard", async () => {
  const ignore = "openapi.yaml:\n  info-license:\n    - '#/info'\n";
  const files = { "redocly.yaml": "rules:\n  info-license: error\n", ".redocly.lint-ignore.yaml": ignore };
  expect(await under(files)).toEqual([]);
});
