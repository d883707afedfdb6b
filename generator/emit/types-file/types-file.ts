import { typeIdentifier, visible } from "../../model/names.js";
import type { Document } from "../../document/types.js";
import { textOf, typesOf, type TypesOptions } from "../openapi-typescript.js";
import { recursiveAliases } from "../recursive-aliases.js";
import { withoutForeignTags } from "../schema.js";
import { showPercent } from "../words.js";
import { fromAscii } from "./ascii.js";
import { documentForFile, hasEnums } from "./document-for-file.js";
import { safeNames } from "./safe-names.js";

/** `paths`, `components`, `operations` and `webhooks` of a document, as the command line of openapi-typescript 7 writes them. */
export function typesFile(document: Document, options: TypesOptions): string {
  const statements = safeNames(typesOf(documentForFile(document, options), { defaultNonNullable: true, ...options }));
  const text = textOf(recursiveAliases(statements, (key) => typeIdentifier(key, "Recursive")));
  const shown = showPercent(hasEnums(options) ? fromAscii(text) : text);
  return visible(withoutForeignTags(shown));
}
