import fc from "fast-check";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lintBeside, type Judge } from "../../generator/commands/lint-beside.js";
import { singleTarget } from "../../generator/config.js";
import { generate } from "../../generator/generate.js";
import { lintApart, type Verdict } from "../../generator/load/lint-apart.js";
import { ProblemsError } from "../../generator/problem.js";
import { edited, mutations } from "../mutation/edits.js";
import { poolOf } from "../mutation/pool.js";
import { inFolder } from "../load/in-folder.js";

/** All that comes of a description, and what was told of the stages, in its order. */
async function madeOf(cwd: string, judge?: Judge, overlays: readonly string[] = []) {
  const told: string[] = [];
  const options = { cwd, onStage: (stage: string, detail: string) => void told.push(`${stage}: ${detail}`) };
  const target = singleTarget("openapi.json", "made", { overlays });
  try {
    const made = await lintBeside(judge, options, (given) => generate(target, { ...given, template: [] }));
    const { files, problems, normalised } = made;
    return { files, problems, told, repairs: normalised.repairs, untyped: normalised.untyped };
  } catch (error) {
    return { told, ...(error instanceof ProblemsError ? { problems: error.problems } : { error: String(error) }) };
  }
}

/** A linter as it is in another thread: it shares nothing. It keeps what it was asked and what it said. */
function apart(most = Infinity) {
  const verdicts: (Verdict | undefined)[] = [];
  const judge: Judge = async (description) => {
    const index = verdicts.push(undefined) - 1;
    if (verdicts.length > most) throw new Error("asked again");
    const verdict = await lintApart(structuredClone(description));
    verdicts[index] = verdict;
    return structuredClone(verdict);
  };
  return { judge, verdicts };
}

const head = { openapi: "3.1.0", info: { title: "t", version: "1" } };
const operation = { operationId: "a", responses: { 200: { description: "OK" } } };
const components = { schemas: { A: { type: "object" } } };

function expectAlike(document: object, more: Readonly<Record<string, string>> = {}) {
  const files = { "openapi.json": JSON.stringify(document), ...more };
  return inFolder(files, async (cwd) => {
    const overlays = Object.keys(more).filter((name) => name.startsWith("overlay"));
    const { judge, verdicts } = apart(1);
    const beside = await madeOf(cwd, judge, overlays);
    expect(beside).toEqual(await madeOf(cwd, undefined, overlays));
    return { beside, verdicts };
  });
}

test("what is linted meanwhile becomes the same package, told in the same order", async () => {
  const { beside, verdicts } = await expectAlike({ ...head, paths: { "/a": { get: operation } }, components });
  expect(verdicts).toEqual([expect.objectContaining({ mended: [] })]);
  expect(beside.problems).not.toEqual([]);
  expect(beside.told.map((line) => line.split(":")[0])).toEqual(["load", "normalise", "model", "emit", "print"]);
});

test("what is to be mended is made again", async () => {
  const parameters = [{ name: "a", in: "query", required: "true", description: 5, schema: { type: "string" } }];
  const paths = { "/a": { get: { ...operation, parameters } } };
  const { beside, verdicts } = await expectAlike({ ...head, paths, components });
  expect(verdicts[0]!.mended.map(({ pointer }) => pointer)).toEqual([
    "#/paths/~1a/get/parameters/0/required",
    "#/paths/~1a/get/parameters/0/description",
  ]);
  expect(beside.files).toBeDefined();
});

test("what is refused is refused with its own problems, whatever became of it meanwhile", async () => {
  const wrong = { ...operation, parameters: [{ name: "a", in: "nowhere", schema: {} }], responses: 5 };
  const { beside, verdicts } = await expectAlike({ ...head, paths: { "/a": { get: wrong } }, components });
  expect(verdicts).toEqual([undefined]);
  const errors = beside.problems?.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer);
  expect(errors).toEqual(["#/paths/~1a/get/responses", "#/paths/~1a/get/parameters/0/in"]);
  expect(beside.told).toEqual([]);
});

test("overlays are read once, and count for both", async () => {
  const update = { info: { title: "over", version: "2" } };
  const overlay = {
    overlay: "1.0.0",
    info: { title: "o", version: "1" },
    actions: [
      { target: "$", update },
      { target: "$.gone", remove: true },
    ],
  };
  const { verdicts } = await expectAlike(
    { ...head, paths: { "/a": { get: operation } }, components },
    { "overlay.json": JSON.stringify(overlay) },
  );
  expect(verdicts[0]!.problems.map(({ rule }) => rule)).toContain("overlay-target");
});

test("what leads elsewhere, or in a circle, is linted in its turn", async () => {
  const other = { "other.json": JSON.stringify({ type: "object" }) };
  const elsewhere = { schemas: { ...components.schemas, B: { $ref: "other.json" } } };
  const circle = { schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } } };
  for (const components of [elsewhere, circle]) {
    const { verdicts } = await expectAlike({ ...head, paths: { "/a": { get: operation } }, components }, other);
    expect(verdicts).toEqual([]);
  }
});

test("a linter that fails fails the run, and so does a signal while it works", async () => {
  const document = JSON.stringify({ ...head, paths: { "/a": { get: operation } }, components });
  await inFolder({ "openapi.json": document }, async (cwd) => {
    expect(await madeOf(cwd, () => Promise.reject(new Error("gone")))).toEqual({ told: [], error: "Error: gone" });
    const stop = new AbortController();
    const work = lintBeside(
      () => new Promise(() => setImmediate(() => stop.abort(new Error("stopped")))),
      { cwd, signal: stop.signal },
      (given) => generate(singleTarget("openapi.json", "made", {}), { ...given, template: [] }),
    );
    await expect(work).rejects.toThrow("stopped");
  });
});

test("of mutated documents comes the same as in turn", async () => {
  const pool = poolOf(3_000);
  let [asked, refused] = [0, 0];
  await inFolder({}, async (cwd) => {
    const isAlike = fc.asyncProperty(mutations(pool.length), async ({ of, list }) => {
      writeFileSync(join(cwd, "openapi.json"), JSON.stringify(edited(pool[of]![1], list)));
      const { judge, verdicts } = apart();
      const beside = await madeOf(cwd, judge);
      expect(beside).toEqual(await madeOf(cwd));
      asked += verdicts.length;
      refused += verdicts.includes(undefined) ? 1 : 0;
    });
    await fc.assert(isAlike, { numRuns: Number(process.env["KATAGAMI_MUTATIONS"] ?? 60), seed: 3 });
  });
  expect(asked).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(1);
}, 300_000);
