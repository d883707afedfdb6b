import type { Modelled } from "./diff/sdk/affected-pieces.js";
import { packageSource } from "./diff/sdk/package-source.js";
import type { PackageSource } from "./diff/sdk/sdk-change.js";
import { reservedNames } from "./emit/package-exports.js";
import type { OpenApi } from "./load/document.js";
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
 * The package that would be generated, as a compiler needs it: comments, layout and README are left out.
 * @param whole whether it is for somebody's own code, and not only to be compared with another one
 */
export async function packageOf({ document, api }: Modelled, whole = false): Promise<PackageSource> {
  const [{ emitSources }, { printUnformatted }] = await Promise.all([
    import("./emit/emit.js"),
    import("./print/print-unformatted.js"),
  ]);
  return packageSource(api, printUnformatted(emitSources({ api, document, template: readTemplate() }, whole)));
}
