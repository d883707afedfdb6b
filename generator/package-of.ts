import type { Modelled } from "./diff/sdk/affected-pieces.js";
import { packageSource } from "./diff/sdk/package-source.js";
import type { PackageSource } from "./diff/sdk/sdk-change.js";
import { emitSources, namesOf } from "./emit/emit.js";
import type { OpenApi } from "./document/types.js";
import { buildApi } from "./model/build-api.js";
import { normaliseTypes } from "./normalise/normalise.js";
import { printPlain } from "./print/print-plain.js";
import { readTemplate } from "./write/read-template.js";

/**
 * What a package is made from: the document with its overlays applied, normalised, and what emitters know of it.
 * @param side with the ids of passes that shall not run
 */
export function modelOf(side: { readonly document: OpenApi; readonly skip?: readonly string[] }): Modelled {
  const document = normaliseTypes(side.document, side.skip);
  return { document, api: buildApi(document, namesOf()), original: side.document };
}

/**
 * The packages that would be generated, as a compiler needs them: comments, layout and README are left out.
 */
export function packagesOf(models: { readonly base: Modelled; readonly revision: Modelled }): {
  base: PackageSource;
  revision: PackageSource;
} {
  const options = { name: "", version: "", license: "" };
  const given = { options, template: readTemplate(), comments: false };
  const packageOf = (model: Modelled) =>
    packageSource(model.api, model.original, printPlain(emitSources({ ...model, ...given })));
  return { base: packageOf(models.base), revision: packageOf(models.revision) };
}
