import { expect } from "vitest";
import type { Document } from "../../../generator/document/types.js";
import { documentForTypes } from "../../../generator/emit/document-for-types.js";
import { typesOf, type TypesOptions } from "../../../generator/emit/openapi-typescript.js";
import * as packages from "../../../generator/emit/schema.js";
import { printStatements } from "../../../generator/emit/syntax/print.js";
import { documentForFile } from "../../../generator/emit/types-file/document-for-file.js";
import * as files from "../../../generator/emit/types-file/types-file.js";
import { namesOf } from "../../../generator/emit/emit.js";
import { buildApi } from "../../../generator/model/build-api.js";
import { printReally, realLibrary } from "./real.js";

/** Those of its options that change what is made, in three sets that go together. */
export const optionSets: readonly TypesOptions[] = [
  {},
  {
    ...{ enum: true, exportType: true, rootTypes: true, makePathsEnum: true, pathParamsAsTypes: true, immutable: true },
    ...{ additionalProperties: true, arrayLength: true, readWriteMarkers: true, alphabetize: true },
  },
  {
    ...{ enumValues: true, emptyObjectsUnknown: true, dedupeEnums: true, generatePathParams: true },
    ...{ propertiesRequiredByDefault: true, excludeDeprecated: true, defaultNonNullable: false },
  },
];

/** Expects that openapi-typescript makes the same of a document with our syntax as with the compiler's, and that both print what we make alike. */
export function expectAlike(document: Document): void {
  const api = buildApi(structuredClone(document), namesOf());
  const options = { name: "alike", version: "0.0.0" };
  const input = { api, document, options, template: [], comments: true };
  const transformed = () => documentForTypes(document, api, true);
  expect(printStatements(typesOf(transformed()))).toBe(printReally(typesOf(transformed(), undefined, realLibrary)));
  const made = packages.statementsOf(input);
  expect(printStatements(made)).toBe(printReally(made));
  for (const each of optionSets) {
    const transformed = () => documentForFile(document, each);
    expect(printStatements(typesOf(transformed(), each))).toBe(printReally(typesOf(transformed(), each, realLibrary)));
    const made = files.statementsOf(document, each);
    expect(printStatements(made)).toBe(printReally(made));
  }
}
