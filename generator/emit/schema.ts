import type ts from "typescript";
import { compiler } from "../compiler.js";
import { visible } from "../model/names.js";
import { documentForTypes, queryMark } from "./document-for-types.js";
import type { EmitInput, Emitter } from "./emitter.js";
import { textOf, typesOf } from "./openapi-typescript.js";
import { hidePercent, showPercent } from "./percent.js";
import { recursiveAliases } from "./recursive-aliases.js";
import { undefinedWhenSent } from "./undefined-when-sent.js";

/** `src/schema.ts`: the types of the document, by openapi-typescript, printed by the TypeScript compiler. */
export const schema: Emitter = {
  part: "source",
  emit: (input) => ({ path: "src/schema.ts", text: visible(code(input)), layout: "printed" }),
  exports: [{ from: "./schema.js", types: ["components", "operations", "paths", "webhooks"] }],
  names: { reserved: ["$defs"] },
};

function code({ document, api, comments }: EmitInput): string {
  const schemas = new Map(api.schemas.map((each) => [hidePercent(each.key), each]));
  const isSent = (key: string) => schemas.has(key) && schemas.get(key)!.flow !== "received";
  const types = typesOf(documentForTypes(document, api, comments)).map((node) =>
    undefinedWhenSent(withoutQueryPaths(node), isSent),
  );
  const text = showPercent(textOf(recursiveAliases(types, (key) => schemas.get(key)?.name ?? "Recursive")));
  const exact = text.replace("[P in K]-?: T[P];", "[P in K]-?: Exclude<T[P], undefined>;");
  return comments ? withoutForeignTags(exact) : exact;
}

/** `paths` are for openapi-fetch, which has no QUERY. */
function withoutQueryPaths(node: ts.Node): ts.Node {
  if (!compiler.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const members = node.members.filter(({ name }) => !(name as ts.StringLiteral).text.endsWith(queryMark));
  return compiler.factory.updateInterfaceDeclaration(node, node.modifiers, node.name, undefined, undefined, members);
}

/** TypeScript by openapi-typescript in whose comments only its own tags are tags, and those in texts and examples are not. */
export function withoutForeignTags(code: string): string {
  const scanner = compiler.createScanner(compiler.ScriptTarget.ESNext, false, compiler.LanguageVariant.Standard, code);
  const parts: string[] = [];
  for (let token = scanner.scan(); token !== compiler.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const text = scanner.getTokenText();
    parts.push(token === compiler.SyntaxKind.MultiLineCommentTrivia ? quiet(text) : text);
  }
  return parts.join("");
}

/** Its own tags stand one space behind the asterisk; text of several lines is indented. */
const tags = /^([ \t]*(?:\/\*)?\* @(?:description|default|example|deprecated|constant|enum)\b)|(^|\s)@(?=\S)/gm;

function quiet(comment: string): string {
  return comment.replace(/\r\n?/g, " ").replace(tags, (_, own?: string, before?: string) => own ?? `${before}\\@`);
}
