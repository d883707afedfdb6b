import { describe, expect, it } from "vitest";
import { affectedPieces } from "../../generator/diff/sdk/affected-pieces.js";
import { affectedModels } from "../../generator/affected-models.js";
import { createLibrary } from "../../generator/diff/sdk/library.js";
import { sdkVerdict } from "../../generator/diff/sdk/sdk-verdict.js";
import { modelOf, packagesOf } from "../../generator/package-of.js";
import type { OpenApi } from "../../generator/document/types.js";
import { baseDescription, casesOf, descriptionOf } from "./cases.js";

const library = createLibrary();
const verdictOf = async (models: Parameters<typeof packagesOf>[0]) => {
  const { base, revision } = packagesOf(models);
  // The compiler's words name types of what is there, and an addition is told of what uses it there.
  return sdkVerdict(base, revision, { library }).map(({ symbols, witness, ...change }) => ({
    ...change,
    ...(change.verdict !== "info" && { symbols, code: witness?.code }),
  }));
};

describe("the verdict on the affected pieces is the one on whole packages", () => {
  it.each([...casesOf("breaks.yaml"), ...casesOf("harmless.yaml")])("$name", async (example) => {
    const documents = { base: baseDescription as OpenApi, revision: descriptionOf(example) as OpenApi };
    const models = { base: modelOf({ document: documents.base }), revision: modelOf({ document: documents.revision }) };
    const whole = await verdictOf(models);
    expect(await verdictOf(affectedPieces(models.base, models.revision))).toEqual(whole);
    expect(await verdictOf(affectedModels(documents))).toEqual(whole);
  });
});
