import ts from "typescript";

/**
 * What a module exports without saying its type, so that only a whole compiler could tell.
 * @see https://jsr.io/docs/about-slow-types
 */
export function slowTypes(module: ts.SourceFile): string[] {
  if (module.isDeclarationFile) return [];
  return module.statements.flatMap((statement) => ofStatement(statement).map((what) => `${module.fileName}: ${what}`));
}

function ofStatement(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement))
    return isSimple(statement.expression) ? [] : ["a default export without a type"];
  const isExported = ts.canHaveModifiers(statement) && hasModifier(statement, ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isFunctionDeclaration(statement)) return ofFunction(statement, statement.name?.text ?? "default");
  if (ts.isClassDeclaration(statement))
    return statement.members.flatMap((member) => ofMember(member, statement.name?.text ?? "default"));
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(ofVariable);
  return [];
}

function ofVariable({ name, type, initializer }: ts.VariableDeclaration): string[] {
  if (!ts.isIdentifier(name)) return ["exports by destructuring"];
  if (type || isSimple(initializer)) return [];
  const isFunction = initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
  return isFunction ? ofFunction(initializer, name.text) : [`${name.text} has no type`];
}

function ofFunction(
  { type, parameters, body }: ts.SignatureDeclaration & { readonly body?: ts.Node | undefined },
  name: string,
): string[] {
  return [...(type || !body ? [] : [`${name} has no type of what it returns`]), ...ofParameters(parameters, name)];
}

function ofParameters(parameters: ts.NodeArray<ts.ParameterDeclaration>, name: string): string[] {
  const without = parameters.filter((each) => !each.type && !isSimple(each.initializer));
  return without.map((each) => `${name}: ${each.name.getText()} has no type`);
}

function ofMember(member: ts.ClassElement, owner: string): string[] {
  const isPrivate =
    hasModifier(member, ts.SyntaxKind.PrivateKeyword) || (member.name && ts.isPrivateIdentifier(member.name));
  if (isPrivate) return [];
  const name = `${owner}.${member.name?.getText() ?? "constructor"}`;
  if (ts.isPropertyDeclaration(member))
    return member.type || isSimple(member.initializer) ? [] : [`${name} has no type`];
  if (ts.isMethodDeclaration(member) || ts.isGetAccessorDeclaration(member)) return ofFunction(member, name);
  if (ts.isConstructorDeclaration(member)) return ofParameters(member.parameters, name);
  return [];
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((each) => each.kind === kind) ?? false);
}

/** Whether its type can be seen without another module. */
function isSimple(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return ts.isAsExpression(node);
  if (ts.isPrefixUnaryExpression(node)) return isSimple(node.operand);
  if (ts.isCallExpression(node)) return node.expression.getText() === "Symbol";
  const isWord = [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind);
  return isWord || ts.isLiteralExpression(node);
}
