import { describe, expect, it } from "vitest";
import { affectedPieces } from "../../generator/diff/sdk/affected-pieces.js";
import { createLibrary } from "../../generator/diff/sdk/library.js";
import { sdkVerdict } from "../../generator/diff/sdk/sdk-verdict.js";
import { modelOf, packageOf } from "../../generator/package-of.js";
import type { OpenApi } from "../../generator/load/document.js";
import { baseDescription, casesOf, descriptionOf } from "./cases.js";

const library = createLibrary();
const model = (description: object) => modelOf({ document: description as OpenApi });

describe("the verdict on the affected pieces is the one on whole packages", () => {
  it.each([...casesOf("breaks.yaml"), ...casesOf("harmless.yaml")])("$name", async (example) => {
    const [base, revision] = [model(baseDescription), model(descriptionOf(example))];
    const whole = sdkVerdict(await packageOf(base), await packageOf(revision), { library });
    const affected = affectedPieces(base, revision);
    expect(sdkVerdict(await packageOf(affected.base), await packageOf(affected.revision), { library })).toEqual(whole);
  });
});
