import type { Modelled } from "./diff/sdk/affected-pieces.js";
import { packageSource } from "./diff/sdk/package-source.js";
import type { PackageSource } from "./diff/sdk/sdk-change.js";
import { reservedNames } from "./emit/package-exports.js";
import type { OpenApi } from "./document/types.js";
import { buildApi } from "./model/build-api.js";
import { normaliseTypes } from "./normalise/normalise.js";
import { readTemplate } from "./write/read-template.js";

/**
 * What a package is made from: the document with its overlays applied, normalised, and what emitters know of it.
 * @param side with the ids of passes that shall not run
 */
export function modelOf(side: { readonly document: OpenApi; readonly skip?: readonly string[] }): Modelled {
  const document = normaliseTypes(side.document, side.skip);
  return { document, api: buildApi(document, reservedNames), original: side.document };
}

/**
 * The packages that would be generated, as a compiler needs them: comments, layout and README are left out.
 */
export async function packagesOf(models: {
  readonly base: Modelled;
  readonly revision: Modelled;
}): Promise<{ base: PackageSource; revision: PackageSource }> {
  const [{ emitSources }, { printUnformatted }] = await Promise.all([
    import("./emit/emit.js"),
    import("./print/print-unformatted.js"),
  ]);
  const template = readTemplate();
  const packageOf = ({ api, document, original }: Modelled) =>
    packageSource(api, original, printUnformatted(emitSources({ api, document, template }, true)));
  return { base: packageOf(models.base), revision: packageOf(models.revision) };
}
