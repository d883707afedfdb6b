import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { serve } from "../load/serve.js";
import { inFolder } from "./in-folder.js";
import { fixture, katagami } from "./katagami.js";
import { readTree } from "./tree.js";

const harbour = readFileSync(fixture("harbour.yaml"), "utf8");
const ships = ["nextArrival", "nextDeparture"];

test.each([
  ["a YAML file", "harbour.yaml", ["listBerths"]],
  ["a documentation page", "pages/arrivals.md", ["nextArrival"]],
  ["a folder of pages", "pages", ships],
  ["an llms.txt", "pages/llms.txt", ships],
])("a package is made from %s", async (_what, source, names) => {
  await inFolder([source.split("/")[0]!], async (cwd) => {
    const { code, out, err } = await katagami(cwd, ["generate", source, "--out", "client", "--name", "my-client"]);
    expect([code, out], err).toEqual([0, ""]);
    const tree = readTree(join(cwd, "client"));
    expect(JSON.parse(tree["package.json"]!)).toMatchObject({ name: "my-client", version: "0.1.0" });
    for (const name of names) expect(tree["README.md"]).toContain(name);
  });
});

test("a package is made from a JSON file, and named after its folder", async () => {
  const files = { "harbour.json": JSON.stringify(parseYaml(harbour), null, 2) };
  await inFolder(
    [],
    async (cwd) => {
      const { code, err } = await katagami(cwd, ["generate", "harbour.json", "--out", "Port Client"]);
      expect(code, err).toBe(0);
      const tree = readTree(join(cwd, "Port Client"));
      expect(JSON.parse(tree["package.json"]!)).toMatchObject({ name: "port-client" });
    },
    files,
  );
});

test("a package is made from a URL, fetched with a header", async () => {
  let key: string | undefined;
  await using server = await serve((request, response) => {
    key = request.headers.authorization;
    response.setHeader("content-type", "application/yaml").end(harbour);
  });
  await inFolder([], async (cwd) => {
    const source = `${server.origin}/harbour.yaml`;
    const args = ["generate", source, "--out", "client", "--header", "Authorization: Bearer 12:34"];
    const { code, err } = await katagami(cwd, args);
    expect([code, key], err).toEqual([0, "Bearer 12:34"]);
    expect(readTree(join(cwd, "client"))["README.md"]).toContain("listBerths");
  });
});

test("an overlay changes what is generated", async () => {
  await inFolder(["harbour.yaml", "overlay.yaml"], async (cwd) => {
    const args = ["generate", "harbour.yaml", "--out", "client", "--overlay", "overlay.yaml"];
    const { code, err } = await katagami(cwd, args);
    expect(code, err).toBe(0);
    expect(readTree(join(cwd, "client"))["README.md"]).toContain("Where ships can lie");
  });
});
