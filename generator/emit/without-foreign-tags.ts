import { compiler } from "../compiler.js";

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
