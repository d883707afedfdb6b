import type { PackageSource } from "./diff/sdk/sdk-change.js";
import { slices, type Documents } from "./diff/sdk/slices.js";
import { originOf } from "./document/origin.js";
import type { Document, OpenApi } from "./document/types.js";
import { emitSources, namesOf } from "./emit/emit.js";
import type { Api } from "./model/api.js";
import { buildApi } from "./model/build-api.js";
import { normaliseTypes } from "./normalise/normalise.js";
import { bodyOfUndeclared401 } from "./normalise/passes/undeclared-401.js";
import { printPlain } from "./print/print-plain.js";
import { readTemplate } from "./write/read-template.js";

/** A document with its overlays applied, and ids of passes that shall not run. */
export interface Described {
  readonly document: OpenApi;
  readonly skip?: readonly string[];
}

/** What a package is made from: the document as normalisation leaves it, and what emitters know of it. */
export function modelOf({ document, skip }: Described): { readonly document: Document; readonly api: Api } {
  const normalised = normaliseTypes(document, skip);
  return { document: normalised, api: buildApi(normalised, namesOf()) };
}

/**
 * The package that would be generated, as a compiler needs it: comments, layout and README are left out.
 * @param original the whole description where `described` is a part of it
 */
export function packageOf(described: Described, original = described.document): PackageSource {
  const model = modelOf(described);
  const options = { name: "", version: "", license: "" };
  const files = printPlain(emitSources({ ...model, options, template: readTemplate(), comments: false }));
  const isSource = (path: string) => path.startsWith("src/") && path.endsWith(".ts");
  const origin = (at: string) => originOf(model.document, at);
  return { api: model.api, document: original, origin, files: files.filter(({ path }) => isSource(path)) };
}

/** Two packages, of which what is the same in both is left out, unless they are made by other passes. */
export function packagesOf(base: Described, revision: Described): Record<keyof Documents, PackageSource> {
  const whole = { base: base.document, revision: revision.document };
  const parts =
    String(base.skip ?? []) === String(revision.skip ?? []) ? slices(whole, namesOf(), bodyOfUndeclared401) : whole;
  return {
    base: packageOf({ ...base, document: parts.base }, base.document),
    revision: packageOf({ ...revision, document: parts.revision }, revision.document),
  };
}
