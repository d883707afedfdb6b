import { parseYaml } from "@redocly/openapi-core";
import { emit, namesOf } from "../../generator/emit/emit.js";
import type { Document, OpenApi } from "../../generator/document/types.js";
import { buildApi } from "../../generator/model/build-api.js";
import { normalise } from "../../generator/normalise/normalise.js";
import { upgrade } from "../../generator/normalise/passes/upgrade.js";
import { printPlain } from "../../generator/print/print-plain.js";
import { readTemplate } from "../../generator/write/read-template.js";
import type { PackageSource } from "../../generator/diff/sdk/sdk-change.js";

const template = readTemplate();

/** The package made from a description, given as an object or as YAML. */
export function packageOf(description: string | object): PackageSource {
  const parsed = typeof description === "string" ? (parseYaml(description) as object) : description;
  const original = structuredClone(parsed) as OpenApi;
  upgrade.run(original);
  const { document } = normalise(parsed as Document);
  const api = buildApi(document, namesOf());
  const options = { name: "the-package", version: "0.0.0", license: "MIT" };
  const files = printPlain(emit({ api, document, options, template, comments: true }));
  return { api, document: original, origin: (at) => at, files: files.filter(({ path }) => /^src\/.*\.ts$/.test(path)) };
}
