import { posix } from "node:path";
import type ts from "typescript";
import { compiler } from "../compiler.js";

/** A part of a configuration that is computed: what it says is known to whoever runs it alone. */
export class Computed {
  constructor(
    /** Counted from 1. */
    readonly line: number,
    /** The code. */
    readonly code: string,
  ) {}
}

/** How deep values are followed, and how many: constants that name one another could be more than any memory holds. */
const limits = { depth: 20, values: 10_000 };

/** What stands for the folder of a configuration. */
const here = ["__dirname", "import.meta.dirname", "process.cwd()"];

/** Most characters of code that a message shows. */
const longest = 60;

/**
 * The value that a file exports by default, read as syntax: whatever is not written out is Computed. Nothing is run.
 * Undefined where it exports none, or lies too deep to be read.
 */
export function readDefaultExport(path: string, text: string): unknown {
  try {
    const file = compiler.createSourceFile(path, text, compiler.ScriptTarget.ESNext, true);
    const exported = exportedBy(file);
    return exported && valueOf(exported, { file, left: limits.values }, 0);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `export default …` or `module.exports = …`. */
function exportedBy({ statements }: ts.SourceFile): ts.Expression | undefined {
  for (const node of statements) {
    if (compiler.isExportAssignment(node)) return node.expression;
    if (!compiler.isExpressionStatement(node) || !compiler.isBinaryExpression(node.expression)) continue;
    const { left, operatorToken, right } = node.expression;
    const isAssignment = operatorToken.kind === compiler.SyntaxKind.EqualsToken;
    if (isAssignment && /^(module\.)?exports(\.default)?$/.test(left.getText())) return right;
  }
  return undefined;
}

interface Reading {
  readonly file: ts.SourceFile;
  /** How many values may still be read. */
  left: number;
}

function valueOf(node: ts.Expression, reading: Reading, depth: number): unknown {
  const { file } = reading;
  const computed = () => {
    const code = node.getText().replace(/\s+/g, " ");
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return new Computed(line + 1, code.length > longest ? `${code.slice(0, longest)}…` : code);
  };
  if (depth > limits.depth || reading.left-- <= 0) return computed();
  const next = (inner: ts.Expression) => valueOf(inner, reading, depth + 1);
  if (compiler.isStringLiteralLike(node)) return node.text;
  if (compiler.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === compiler.SyntaxKind.TrueKeyword) return true;
  if (node.kind === compiler.SyntaxKind.FalseKeyword) return false;
  if (node.kind === compiler.SyntaxKind.NullKeyword) return null;
  if (compiler.isArrayLiteralExpression(node)) return node.elements.map(next);
  if (compiler.isObjectLiteralExpression(node)) return objectOf(node, next, computed);
  if (
    compiler.isParenthesizedExpression(node) ||
    compiler.isAsExpression(node) ||
    compiler.isSatisfiesExpression(node) ||
    compiler.isNonNullExpression(node)
  )
    return next(node.expression);
  if (compiler.isArrowFunction(node)) return compiler.isBlock(node.body) ? computed() : next(node.body);
  if (compiler.isIdentifier(node)) {
    const initializer = constant(node.text, file);
    return initializer === undefined ? computed() : next(initializer);
  }
  if (!compiler.isCallExpression(node)) return computed();
  return ofCall(node, next) ?? computed();
}

/** What `defineConfig(value)` is given, and the path that `resolve(__dirname, "a", "b")` makes, seen from the file's folder. */
function ofCall({ expression, arguments: given }: ts.CallExpression, next: (node: ts.Expression) => unknown): unknown {
  const called = expression.getText();
  if (/^define\w*$/.test(called) && given.length === 1) return next(given[0]!);
  if (!/^(path\.|posix\.)?(join|resolve)$/.test(called)) return undefined;
  const [first, ...others] = given;
  const isHere = first !== undefined && here.includes(first.getText());
  const parts = (isHere ? others : given).map(next);
  return parts.every((part) => typeof part === "string") ? posix.join(...parts) : undefined;
}

/** What is spread in where it is written out, too; a method or a key that is computed is left out. */
function objectOf(
  { properties }: ts.ObjectLiteralExpression,
  next: (node: ts.Expression) => unknown,
  computed: () => Computed,
): Readonly<Record<string, unknown>> {
  const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const property of properties) {
    if (compiler.isSpreadAssignment(property)) {
      const spread = next(property.expression);
      if (typeof spread === "object" && !(spread instanceof Computed)) Object.assign(value, spread);
      else value["..."] = spread;
    } else if (compiler.isShorthandPropertyAssignment(property)) value[property.name.text] = next(property.name);
    else if (compiler.isPropertyAssignment(property)) {
      const { name } = property;
      if (compiler.isIdentifier(name) || compiler.isStringLiteralLike(name))
        value[name.text] = next(property.initializer);
    } else if (compiler.isIdentifier(property.name)) value[property.name.text] = computed();
  }
  return value;
}

/** What a `const` of the file is set to. */
function constant(name: string, { statements }: ts.SourceFile): ts.Expression | undefined {
  for (const node of statements) {
    if (!compiler.isVariableStatement(node)) continue;
    for (const each of node.declarationList.declarations)
      if (compiler.isIdentifier(each.name) && each.name.text === name) return each.initializer;
  }
  return undefined;
}
