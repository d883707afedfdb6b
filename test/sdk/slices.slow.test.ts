import { describe, expect, it } from "vitest";
import { createLibrary } from "../../generator/diff/sdk/library.js";
import type { PackageSource } from "../../generator/diff/sdk/sdk-change.js";
import { sdkVerdict } from "../../generator/diff/sdk/sdk-verdict.js";
import { packageOf, packagesOf } from "../../generator/package-of.js";
import type { OpenApi } from "../../generator/document/types.js";
import { baseDescription, casesOf, descriptionOf } from "./cases.js";

const library = createLibrary();
const verdictOf = (base: PackageSource, revision: PackageSource) =>
  // The compiler's words name types of what is there, and an addition is told of what uses it there.
  sdkVerdict(base, revision, { library }).map(({ symbols, witness, ...change }) => ({
    ...change,
    ...(change.verdict !== "info" && { symbols, code: witness?.code }),
  }));

describe("the verdict on slices is the one on whole packages", () => {
  it.each([...casesOf("breaks.yaml"), ...casesOf("harmless.yaml")])("$name", (example) => {
    const [base, revision] = [
      { document: baseDescription as OpenApi },
      { document: descriptionOf(example) as OpenApi },
    ];
    const slices = packagesOf(base, revision);
    expect(verdictOf(slices.base, slices.revision)).toEqual(verdictOf(packageOf(base), packageOf(revision)));
  });
});
