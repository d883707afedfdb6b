import { describe, expect, it } from "vitest";
import { compare, openDocument } from "../../generator/diff.js";
import type { DiffResult } from "../../generator/diff/report/diff-result.js";
import type { OpenApi } from "../../generator/document/types.js";

const settings = { sdk: true, severity: {}, approvals: [], today: "2026-01-31" };

const pots = (path: string, required: readonly string[] = []) => {
  const schema = { type: "object", properties: { glaze: { type: "string" } }, required };
  const operation = {
    operationId: "makePot",
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { 204: { description: "Made" } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Pots", version: "1" },
    paths: { [path]: { post: operation } },
  } as unknown as OpenApi;
};

const open = (label: string, document: OpenApi, isLean: boolean) => ({ ...openDocument(label, document), isLean });

async function changes(before: OpenApi, after: OpenApi, isLean: boolean): Promise<DiffResult> {
  return (await compare("Pots", open("old", before, isLean), open("new", after, isLean), settings)).result;
}

/** What stops compiling. */
const linesOf = ({ changes: all }: DiffResult): string[] =>
  all.flatMap(({ symbols = [] }) => symbols).flatMap(({ witness }) => witness?.lines ?? []);

describe("a package without openapi-fetch", () => {
  it.each([
    { isLean: false, sdk: "breaking" },
    { isLean: true, sdk: "none" },
  ] as const)("lean: $isLean; a path that moves is, for compiled code, $sdk", async ({ isLean, sdk }) => {
    const result = await changes(pots("/pots"), pots("/vessels"), isLean);
    expect(result.summary.wire).toBe("breaking");
    expect(result.summary.sdk).toBe(sdk);
    expect(linesOf(result).some((line) => line.includes(".POST("))).toBe(!isLean);
  });

  it("breaks where a function does, and shows that alone", async () => {
    const result = await changes(pots("/pots"), pots("/pots", ["glaze"]), true);
    expect(result.summary.sdk).toBe("breaking");
    expect(linesOf(result)).toEqual(["await makePot(createClient(), { body: {} });"]);
  });
});
