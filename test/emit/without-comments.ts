import { compiler } from "../../generator/compiler.js";

/** TypeScript without its comments and its layout: what is left is alike where the types are written alike. */
export function withoutComments(text: string): string {
  const { SyntaxKind } = compiler;
  const scanner = compiler.createScanner(compiler.ScriptTarget.ES2022, true, compiler.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  /** How many braces are open within each template literal that is open: the scanner does not know of the last one. */
  const open: number[] = [];
  for (let token = scanner.scan(); token !== SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === SyntaxKind.CloseBraceToken && open[0] === 0) token = scanner.reScanTemplateToken(false);
    else if (token === SyntaxKind.CloseBraceToken && open[0]) open[0]--;
    else if (token === SyntaxKind.OpenBraceToken && open[0] !== undefined) open[0]++;
    if (token === SyntaxKind.TemplateHead) open.unshift(0);
    if (token === SyntaxKind.TemplateTail) open.shift();
    tokens.push(scanner.getTokenText());
  }
  return tokens.join(" ");
}
