import ts from "typescript";

/** What was looked at, and where among it the compiler knows nothing. */
export interface Examined {
  /** The names of the types. */
  readonly types: readonly string[];
  /** Such as `SendError.code`. */
  readonly untyped: readonly string[];
}

/**
 * Walks the error bodies and stream items that a package exports, with all their properties and the members of all unions,
 * and lists whatever is `any` or `unknown`. The `UntypedBody` of a status without content says itself that its JSON may be any.
 */
export function findUntyped(program: ts.Program, entry: string): Examined {
  const checker = program.getTypeChecker();
  const aliases = checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({ name, flags }) => flags & ts.SymbolFlags.TypeAlias && /(Error|Event)$/.test(name))
    .filter((symbol) => !symbol.declarations!.some((each) => ts.isTypeAliasDeclaration(each) && each.typeParameters));
  const untyped: string[] = [];
  for (const symbol of aliases) visit(checker.getDeclaredTypeOfSymbol(symbol), symbol.name, new Set());

  function visit(type: ts.Type, path: string, above: Set<ts.Type>): void {
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) untyped.push(path);
    if (above.has(type) || type.symbol?.name === "UntypedBody") return;
    const seen = new Set(above).add(type);
    if (type.isUnion()) return type.types.forEach((member) => visit(member, path, seen));
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return;
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (checker.isArrayType(type) && element) return visit(element, `${path}[]`, seen);
    for (const property of type.getProperties())
      visit(checker.getTypeOfSymbol(property), `${path}.${property.name}`, seen);
  }
  return { types: aliases.map(({ name }) => name), untyped: [...new Set(untyped)] };
}
