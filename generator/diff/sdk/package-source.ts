import type { OpenApi } from "../../document/types.js";
import type { Api } from "../../model/api.js";
import type { PrintedFile } from "../../print/print.js";
import type { PackageSource } from "./sdk-change.js";

/**
 * What the sdk verdict reads of a package that was generated. Layout does not matter, so the files may come from
 * `printPlain`, which leaves prettier out.
 * @param document the description before normalisation
 */
export function packageSource(api: Api, document: OpenApi, files: readonly PrintedFile[]): PackageSource {
  return { api, document, files: files.filter(({ path }) => path.startsWith("src/") && path.endsWith(".ts")) };
}
