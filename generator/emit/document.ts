import type { Emitter } from "./emitter.js";

/** `openapi.json`: the document from which the package was made, as normalisation left it. */
export const document: Emitter = {
  part: "package",
  emit: ({ document }) => ({
    path: "openapi.json",
    text: JSON.stringify(document, null, 2) + "\n",
    layout: "verbatim",
  }),
};
