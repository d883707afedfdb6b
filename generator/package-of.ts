import { packageSource } from "./diff/sdk/package-source.js";
import type { PackageSource } from "./diff/sdk/sdk-change.js";
import { reservedNames } from "./emit/package-exports.js";
import type { OpenApi } from "./load/document.js";
import { buildApi } from "./model/build-api.js";
import { normaliseTypes } from "./normalise/normalise.js";
import { readTemplate } from "./write/read-template.js";

/**
 * The package that would be generated from a document with its overlays applied, as a compiler needs it: comments, layout and
 * README are left out.
 * @param whole whether it is for somebody's own code, and not only to be compared with another one
 */
export async function packageOf(compared: { readonly document: OpenApi }, whole = false): Promise<PackageSource> {
  const [{ emitSources }, { printUnformatted }] = await Promise.all([
    import("./emit/emit.js"),
    import("./print/print-unformatted.js"),
  ]);
  const document = normaliseTypes(compared.document);
  const api = buildApi(document, reservedNames);
  return packageSource(api, printUnformatted(emitSources({ api, document, template: readTemplate() }, whole)));
}
