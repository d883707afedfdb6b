import { expect, test } from "vitest";
import { loadOverlay } from "../../generator/load/overlay.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";

const head = "overlay: 1.1.0\ninfo: { title: 直し, version: '1' }\n";

async function read<Result>(text: string, test: (loading: ReturnType<typeof loadOverlay>) => Promise<Result>) {
  return inFolder({ "overlay.yaml": text }, (cwd) => test(loadOverlay("overlay.yaml", { cwd })));
}

test("an overlay is read, and its actions are located", async () => {
  await read(`${head}actions:\n  - target: $.info\n    update: { x-a: 1 }\n`, async (loading) => {
    const { overlay, problems, locate } = await loading;
    expect(overlay.actions).toEqual([{ target: "$.info", update: { "x-a": 1 } }]);
    expect(problems).toEqual([]);
    expect(locate("#/actions/0/update")).toEqual({ file: "overlay.yaml", line: 5, column: 13 });
  });
});

test("a copy in version 1.0, which has none, is a warning", async () => {
  await read(`${head.replace("1.1.0", "1.0.0")}actions:\n  - target: $.info\n    copy: $.paths\n`, async (loading) => {
    expect((await loading).problems).toMatchObject([{ rule: "overlay-action", line: 5, column: 11 }]);
  });
});

test("an action that changes nothing is a warning", async () => {
  await read(`${head}actions:\n  - target: $.info\n`, async (loading) => {
    expect((await loading).problems).toMatchObject([{ rule: "overlay-action", line: 4, column: 5 }]);
  });
});

test.each([
  ["openapi: 3.1.0\npaths: {}\n", "overlay.yaml:1:1 not-overlay Not an OpenAPI Overlay: found an OpenAPI document."],
  ["overlay: 2.0.0\n", 'overlay.yaml:1:10 spec-version Overlay version "2.0.0" is not supported.'],
  [head, "overlay.yaml:1:1 struct The field `actions` must be present on this level."],
  [`${head}actions:\n  - update: 1\n`, "overlay.yaml:4:5 struct The field `target` must be present on this level."],
  [`${head}actions:\n  - target: $.a[\n    remove: true\n`, "overlay.yaml:4:13 overlay-path Not a JSONPath: $.a["],
  ["overlay: [1\n", "overlay.yaml:2:1 syntax Not YAML: deficient indentation"],
  ["", "overlay.yaml:1:1 source-empty The file is empty."],
])("%j is an error", async (text, error) => {
  await read(text, async (loading) => expect((await errorsOf(loading))[0]).toContain(error));
});
