import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { loadOverlay } from "../../generator/load/overlay.js";
import { inFolder } from "./in-folder.js";
import { problemsOf } from "./problems-of.js";

test.each(["match", "search"])(
  "a regular expression of %s() that tries every way is stopped, and told at its action",
  async (name) => {
    const path = `$.paths[?${name}(@.get.operationId, '(a+)+b')]`;
    const operation = { operationId: "a".repeat(49), responses: { 204: { description: "done" } } };
    const description = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/a": { get: operation } } };
    const actions = [
      { target: "$.info", update: { version: "2" } },
      { target: path, update: { summary: "s" } },
    ];
    const overlay = { overlay: "1.0.0", info: { title: "O", version: "1" }, actions };
    const files = { "openapi.json": JSON.stringify(description), "overlay.json": JSON.stringify(overlay, null, 1) };
    await inFolder(files, async (cwd) => {
      const overlays = [await loadOverlay("overlay.json", { cwd })];
      const problems = await problemsOf(load("openapi.json", { cwd, overlays }));
      expect(problems).toEqual([
        expect.objectContaining({
          rule: "overlay-path",
          severity: "error",
          file: "overlay.json",
          pointer: "#/actions/1",
        }),
      ]);
    });
  },
);
