import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { loadOverlay } from "../../generator/load/overlay.js";
import { inFolder } from "./in-folder.js";

const description = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";
const overlay = (reference: string) =>
  `overlay: 1.1.0\ninfo: {title: o, version: '1'}\nextends: ${reference}\nactions:\n  - {target: $.info, update: {title: new}}\n`;

test.each([
  ["./openapi.yaml", undefined],
  ["https://example.com/v1/openapi.yaml?raw=1", undefined],
  ["other.yaml", "This overlay extends overlays/other.yaml, and is applied to openapi.yaml."],
  ["https://example.com/v2.json", "This overlay extends https://example.com/v2.json, and is applied to openapi.yaml."],
])("an overlay that extends %s", (reference, told) =>
  inFolder({ "openapi.yaml": description, "overlays/o.yaml": overlay(reference) }, async (cwd) => {
    const overlays = [await loadOverlay("overlays/o.yaml", { cwd })];
    const { problems, document } = await load("openapi.yaml", { cwd, overlays });
    expect(document.info.title).toBe("new");
    const found = problems.filter(({ rule }) => rule === "overlay-extends");
    expect(found.map(({ message, file, line }) => [message, file, line])).toEqual(
      told === undefined ? [] : [[told, "overlays/o.yaml", 3]],
    );
  }),
);

test("an overlay is a source by itself: of the description that it extends, as far as references may lead", async () => {
  const files = {
    "openapi.yaml": description,
    "o.yaml": overlay("openapi.yaml"),
    "further.yaml": overlay("o.yaml").replace("new", "newer"),
    "itself.yaml": overlay("itself.yaml"),
    "far.yaml": overlay("https://127.0.0.1:9/openapi.yaml"),
  };
  await inFolder(files, async (cwd) => {
    const { document, files: read } = await load("o.yaml", { cwd });
    expect(document.info.title).toBe("new");
    expect(read).toEqual(["o.yaml", "openapi.yaml"]);
    expect((await load("further.yaml", { cwd })).document.info.title).toBe("newer");
    await expect(load("itself.yaml", { cwd })).rejects.toThrow("This overlay extends itself.");
    await expect(load("far.yaml", { cwd })).rejects.toThrow("references of a file are not followed to the network");
  });
});
