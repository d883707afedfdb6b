import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sdkVerdict } from "../../generator/diff/sdk/sdk-verdict.js";
import type { PackageSource } from "../../generator/diff/sdk/sdk-change.js";
import type { OpenApi } from "../../generator/document/types.js";
import { passes } from "../../generator/normalise/passes/index.js";
import { modelOf } from "../../generator/package-of.js";
import { repository } from "../package/repository.js";
import { packageIn } from "./consumer-of.js";

const folder = join(repository, "generated/dify-chat-ja");
const document = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")) as OpenApi;
const { api } = modelOf({ document, skip: passes.map(({ id }) => id) });

/** The package with one file of its runtime written otherwise. */
function made(path = "", was = "", is = ""): PackageSource {
  const files = [...packageIn(folder).files].map(([name, text]) => {
    if (name === path && !text.includes(was)) throw new Error(`${path} has no ${was}`);
    return { path: name, text: name === path ? text.replaceAll(was, is) : text };
  });
  return { api, document, origin: (at) => at, files };
}

const verdicts = (revision: PackageSource) => new Set(sdkVerdict(made(), revision).map(({ verdict }) => verdict));

it("the same package says nothing", () => expect(verdicts(made())).toEqual(new Set()));

it("words of the runtime say nothing", () =>
  expect(verdicts(made("src/runtime/result.ts", "/** The parsed body;", "/** What came;"))).toEqual(new Set()));

it.each([
  ["a result that is read in another way", "src/runtime/result.ts", "readonly data: D;", "readonly payload: D;"],
  ["an answer that is told apart in another way", "src/runtime/result.ts", "readonly status: S;", "readonly code: S;"],
  ["an export of the runtime that goes", "src/index.ts", "  retry,\n", ""],
])("%s breaks, though the description is the same", (_words, path, was, is) => {
  expect(verdicts(made(path, was, is))).toContain("breaking");
});
