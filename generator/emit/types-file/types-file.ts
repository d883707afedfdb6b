import { typeIdentifier, visible } from "../../model/names.js";
import type { Document } from "../../document/types.js";
import { typesOf, type TypesOptions } from "../openapi-typescript.js";
import { withOtherMethods } from "../other-methods.js";
import { recursiveAliases } from "../recursive-aliases.js";
import type { Node } from "../syntax/nodes.js";
import { printStatements } from "../syntax/print.js";
import { withoutForeignTags } from "../without-foreign-tags.js";
import { showPercent } from "../words.js";
import { fromAscii } from "./ascii.js";
import { documentForFile, hasEnums } from "./document-for-file.js";
import { safeNames } from "./safe-names.js";

/** `paths`, `components`, `operations` and `webhooks` of a document, as the command line of openapi-typescript 7 writes them. */
export function typesFile(document: Document, options: TypesOptions): string {
  const text = printStatements(statementsOf(document, options));
  const shown = showPercent(hasEnums(options) ? fromAscii(text) : text);
  return visible(withoutForeignTags(shown));
}

/** What it declares. */
export function statementsOf(document: Document, options: TypesOptions): Node[] {
  const copy = documentForFile(document, options);
  const types = typesOf(copy, { defaultNonNullable: true, ...options });
  return recursiveAliases(safeNames(withOtherMethods(types)), (key) => typeIdentifier(key, "Recursive"));
}
