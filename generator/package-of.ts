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
  return { document, api: buildApi(document, reservedNames) };
}

/**
 * The packages that would be generated, as a compiler needs them: comments, layout and README are left out.
 * @param whole whether they are for somebody's own code, and not only to be compared with each other
 */
export async function packagesOf(
  models: { readonly base: Modelled; readonly revision: Modelled },
  whole = false,
): Promise<{ base: PackageSource; revision: PackageSource }> {
  const [{ emitSources }, { printUnformatted }] = await Promise.all([
    import("./emit/emit.js"),
    import("./print/print-unformatted.js"),
  ]);
  const template = readTemplate();
  const packageOf = ({ api, document }: Modelled) =>
    packageSource(api, printUnformatted(emitSources({ api, document, template }, whole)));
  return { base: packageOf(models.base), revision: packageOf(models.revision) };
}
