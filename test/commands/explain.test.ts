import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explains, sectionsOf } from "../../generator/commands/sections.js";
import type { SdkRule } from "../../generator/diff/sdk/sdk-change.js";
import { checkNames } from "../../generator/release/tarball/check-tarball.js";
import { passes } from "../../generator/normalise/passes/index.js";
import { readExplanations } from "../../generator/write/read-template.js";
import { ruleFolders } from "../diff/compare.js";

const sdkRules: Readonly<Record<SdkRule, true>> = {
  "export-removed": true,
  "export-added": true,
  "request-narrowed": true,
  "request-widened": true,
  "result-changed": true,
  "result-extended": true,
  "case-added": true,
};

/** Ids of problems as the generator's own source writes them. */
function problemRules(): string[] {
  const generator = new URL("../../generator/", import.meta.url).pathname;
  const texts = readdirSync(generator, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(generator, path), "utf8"));
  const written = /(?:\brule: |\b(?:fileProblem|sourceError|told|warn)\((?:[^"`;]|`[^`]*`)*?)"([a-z]+(?:-[a-z]+)*)"/g;
  return texts
    .flatMap((text) => [...text.matchAll(written)].map(([, rule]) => rule!))
    .filter((rule) => rule !== "error" && rule !== "warning");
}

const tarballRules = checkNames.map((name) => `tarball-${name}`);

/** Ids of changes that the rules' own documents show. */
const wireIds = ruleFolders.flatMap(({ path }) =>
  (JSON.parse(readFileSync(join(path, "expected.json"), "utf8")) as { id: string }[]).map(({ id }) => id),
);

const [problems, repairs, sdk, wire] = readExplanations().map(sectionsOf);

describe.each([
  ["problem", problems, [...problemRules(), "page-conflict", "page-difference", "too-deep", ...tarballRules]],
  ["repair", repairs, [...passes.map(({ id }) => id), "overlays", "filter", "swagger", "values"]],
  ["change for compiled code", sdk, [...Object.keys(sdkRules), "sdk-not-proven"]],
  ["change for running clients", wire, wireIds],
] as const)("every %s", (_kind, sections = [], ids) => {
  it("is explained", () => {
    expect(ids.length).toBeGreaterThan(5);
    const unexplained = new Set(ids.filter((id) => !sections.some((section) => explains(section, id))));
    expect([...unexplained]).toEqual([]);
  });

  it("is there for every pattern that is explained", () => {
    const idle = sections.flatMap((section) =>
      section.ids.filter((pattern) => !ids.some((id) => explains({ ...section, ids: [pattern] }, id))),
    );
    expect(idle).toEqual([]);
  });

  it("is told what it is in words", () => {
    for (const { title, text } of sections) expect(text.length, title).toBeGreaterThan(30);
  });
});

it("ids in examples of the command line are explained", () => {
  const folder = new URL("../../generator/commands/", import.meta.url).pathname;
  const text = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const ids = [...text.matchAll(/katagami (?:explain|diff --approve) ([a-z]+(?:-[a-z]+)+)/g)].map(([, id]) => id!);
  expect(ids.length).toBeGreaterThan(1);
  const all = [problems, repairs, sdk, wire].flatMap((sections) => sections ?? []);
  expect(ids.filter((id) => !all.some((section) => explains(section, id)))).toEqual([]);
  expect(ids.filter((id) => ![...wireIds, ...Object.keys(sdkRules)].includes(id))).toEqual([]);
});

it("a pattern takes any letters where it has a star, and no piece twice", () => {
  const section = { group: "", title: "", text: "", ids: ["a-*-b", "x-*ab*b"] };
  expect(["a-1-b", "a--b", "a-b", "xa-1-b", "x-abb", "x-ab"].filter((id) => explains(section, id))).toEqual([
    "a-1-b",
    "a--b",
    "x-abb",
  ]);
});
