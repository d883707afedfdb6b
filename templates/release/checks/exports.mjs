// Prints which names modules export, as TypeScript reads them from a file beside the installed package:
// { "my-api": { values: [...], types: [...] } }. A module that is not found has neither.
import ts from "typescript-5.9";

const [, , probe, ...specifiers] = process.argv;
const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
};
const program = ts.createProgram([probe], options);
const checker = program.getTypeChecker();
const statements = program.getSourceFile(probe).statements.filter(ts.isImportDeclaration);
const told = {};
for (const { moduleSpecifier } of statements) {
  const symbol = checker.getSymbolAtLocation(moduleSpecifier);
  const exported = symbol ? checker.getExportsOfModule(symbol) : [];
  const isValue = (one) => (flagsOf(one) & ts.SymbolFlags.Value) !== 0;
  const names = (which) => exported.filter((one) => isValue(one) === which).map(({ name }) => name);
  if (specifiers.includes(moduleSpecifier.text))
    told[moduleSpecifier.text] = { values: names(true), types: names(false) };
}
process.stdout.write(JSON.stringify(told));

function flagsOf(symbol) {
  return (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol).flags;
}
