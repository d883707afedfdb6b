import { tokens, type Node } from "./nodes.js";
import { printComment } from "./print-comment.js";
import { printText } from "./print-literal.js";

/**
 * The text of statements, each on lines of its own, as the printer of the compiler lays them out.
 * @param unit a step of indentation: that of the compiler's are four blanks
 */
export function printStatements(statements: readonly Node[], unit = "    "): string {
  let printed = "";
  for (const each of statements) printed += `${printNode(each, { indentation: "", unit })}\n`;
  return printed;
}

/** Where a node is printed. */
interface Place {
  /** Of the line that it begins on. */
  readonly indentation: string;
  readonly unit: string;
}

function printNode(node: Node, at: Place): string {
  const { comments } = node;
  if (comments === undefined) return codeOf(node, at);
  return comments.map((each) => printComment(each, at.indentation, at.unit)).join("") + codeOf(node, at);
}

function codeOf(node: Node, at: Place): string {
  switch (node.kind) {
    case "PropertySignature": {
      const { modifiers, name, questionToken, type } = node;
      return `${words(modifiers)}${printNode(name, at)}${questionToken ? "?" : ""}: ${printNode(type, at)};`;
    }
    case "IndexedAccessType":
      return `${printNode(node.objectType, at)}[${printNode(node.indexType, at)}]`;
    case "TypeReference":
      return `${printNode(node.typeName, at)}${argumentsOf(node.typeArguments, at)}`;
    case "LiteralType":
      return printNode(node.literal, at);
    case "StringLiteral":
      return printText(node.text);
    case "Identifier":
    case "NumericLiteral":
    case "WrittenType":
      return node.text;
    case "TypeLiteral":
      return node.members.length === 0 ? "{}" : block("{", node.members, "", "}", at);
    case "UnionType":
      return joined(node.types, " | ", at);
    case "IntersectionType":
      return joined(node.types, " & ", at);
    case "ArrayType":
      return `${printNode(node.elementType, at)}[]`;
    case "TupleType":
      return block("[", node.elements, ",", "]", at);
    case "OptionalType":
      return `${printNode(node.type, at)}?`;
    case "RestType":
      return `...${printNode(node.type, at)}`;
    case "ParenthesizedType":
      return `(${printNode(node.type, at)})`;
    case "IndexSignature":
      return `${words(node.modifiers)}[${joined(node.parameters, ", ", at)}]: ${printNode(node.type, at)};`;
    case "Parameter":
      return `${printNode(node.name, at)}: ${printNode(node.type, at)}`;
    case "TypeOperator":
      return `${tokens[node.operator]} ${printNode(node.type, at)}`;
    case "MappedType": {
      const inside = within(at);
      const names = `[${node.name} in ${printNode(node.names, inside)}]`;
      return `{\n${inside.indentation}${names}?: ${printNode(node.type, inside)};\n${at.indentation}}`;
    }
    case "PrefixUnaryExpression":
      return `${tokens[node.operator]}${printNode(node.operand, at)}`;
    case "ArrayLiteralExpression":
      return `[${joined(node.elements, ", ", at)}]`;
    case "WrittenAlias":
      return node.text.replaceAll("\t", at.unit);
    case "InterfaceDeclaration":
      return `${words(node.modifiers)}interface ${printNode(node.name, at)} ${block("{", node.members, "", "}", at)}`;
    case "TypeAliasDeclaration":
      return `${words(node.modifiers)}type ${printNode(node.name, at)} = ${printNode(node.type, at)};`;
    case "EnumDeclaration":
      return `${words(node.modifiers)}enum ${printNode(node.name, at)} ${block("{", node.members, ",", "}", at)}`;
    case "EnumMember":
      return `${printNode(node.name, at)} = ${printNode(node.initializer, at)}`;
    case "VariableStatement":
      return `${words(node.modifiers)}${printNode(node.declarationList, at)};`;
    case "VariableDeclarationList":
      return `const ${joined(node.declarations, ", ", at)}`;
    case "VariableDeclaration":
      return `${printNode(node.name, at)}: ${printNode(node.type, at)} = ${printNode(node.initializer, at)}`;
    default:
      return tokens[node.kind];
  }
}

function within({ indentation, unit }: Place): Place {
  return { indentation: indentation + unit, unit };
}

/** Nodes on lines of their own between brackets. */
function block(open: string, nodes: readonly Node[], mark: string, close: string, at: Place): string {
  const inside = within(at);
  let printed = open;
  for (const [index, each] of nodes.entries())
    printed += `${index === 0 ? "" : mark}\n${inside.indentation}${printNode(each, inside)}`;
  return `${printed}\n${at.indentation}${close}`;
}

function joined(nodes: readonly Node[], mark: string, at: Place): string {
  return nodes.map((each) => printNode(each, at)).join(mark);
}

function argumentsOf(types: readonly Node[] | undefined, at: Place): string {
  return types && types.length > 0 ? `<${joined(types, ", ", at)}>` : "";
}

function words(modifiers: readonly Node[] | undefined): string {
  return modifiers ? modifiers.map((each) => `${tokens[each.kind as keyof typeof tokens]} `).join("") : "";
}
