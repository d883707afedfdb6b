import { compiler } from "../../compiler.js";

/** TypeScript without its comments and its layout: what is left is alike where the types are written alike. */
export function withoutComments(text: string): string {
  const scanner = compiler.createScanner(compiler.ScriptTarget.ES2022, true, compiler.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  while (scanner.scan() !== compiler.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens.join(" ");
}
