import type { Document } from "../document/types.js";
import type { TextFile } from "./output-file.js";

/** `openapi.json`: the document from which the package was made, as normalisation left it. */
export function emitDocument(document: Document): TextFile {
  return { path: "openapi.json", text: JSON.stringify(document, null, 2) + "\n", layout: "verbatim" };
}
