import { mkdir, mkdtemp, rm, writeFile, copyFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { singleTarget } from "../../generator/config.js";
import { generate, type Generated } from "../../generator/generate.js";
import { ProblemsError } from "../../generator/problem.js";
import { caseFolder, generateCase } from "./cases.js";
import { typeCheck } from "./type-check.js";

/** What is generated from a case's description with other overlay actions. */
async function withActions(name: string, actions: readonly unknown[]): Promise<Generated> {
  const cwd = await mkdtemp(join(tmpdir(), "katagami-overlay-"));
  try {
    await mkdir(cwd, { recursive: true });
    await copyFile(join(caseFolder(name), "openapi.yaml"), join(cwd, "openapi.yaml"));
    await writeFile(
      join(cwd, "overlay.json"),
      JSON.stringify({ overlay: "1.0.0", info: { title: "O", version: "1" }, actions }, null, 2),
    );
    const target = await singleTarget("openapi.yaml", name, { overlays: ["overlay.json"] });
    return await generate(target, { cwd, template: [], form: "typescript" });
  } finally {
    await rm(cwd, { recursive: true });
  }
}

test("the actions that the report suggests type what has no type", async () => {
  const { normalised } = await generateCase("events-without-overlay");
  expect(normalised.untyped).toHaveLength(2);
  const typed = await withActions(
    "events-without-overlay",
    normalised.untyped.flatMap(({ actions }) => actions),
  );
  expect(typed.normalised.untyped).toEqual([]);
  const files = new Map(typed.files.map(({ path, text }) => [path, text]));
  expect(files.get("src/operations.ts")).toContain('components["schemas"]["Tick"] | runtime.UnknownEvent<"event">');
  expect(files.get("src/operations.ts")).not.toContain("TextEvent");
  expect(typeCheck(new Map([["suggested", files]]))).toEqual([]);
});

test("a $ref of an overlay that leads to nothing is an error, where the overlay says it", async () => {
  const $ref = "#/components/schemas/Gone";
  const target = "$.paths['/ticks'].post.responses['200'].content['text/event-stream']";
  const generating = withActions("events-without-overlay", [
    { target: "$.info", update: { title: "T" } },
    { target, update: { itemSchema: { $ref } } },
  ]);
  const error = await generating.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemsError);
  const { problems } = error as ProblemsError;
  expect(problems.filter(({ severity }) => severity === "error")).toMatchObject([
    {
      severity: "error",
      rule: "no-unresolved-refs",
      file: "overlay.json",
      line: 18,
      message: expect.stringContaining($ref),
    },
  ]);
});

test("a $ref that loses its target to an overlay is an error, where the description says it", async () => {
  const generating = withActions("events-without-overlay", [{ target: "$.components.schemas.Up", remove: true }]);
  const error = (await generating.catch((reason: unknown) => reason)) as ProblemsError;
  const broken = error.problems.filter(({ severity }) => severity === "error");
  expect(broken.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toContain(
    "openapi.yaml:26 no-unresolved-refs",
  );
});

test("an action without a target is a warning, where it stands", async () => {
  const { problems } = await withActions("events-without-overlay", [{ target: "$.gone", remove: true }]);
  expect(problems.filter(({ rule }) => rule === "overlay-target")).toMatchObject([
    { file: "overlay.json", line: 8, pointer: "#/actions/0" },
  ]);
});
