import type ts from "typescript";
import { compiler } from "../compiler.js";

const { factory, SyntaxKind } = compiler;

/** What a schema says of an array whose first items have schemas of their own. */
interface Tuple {
  readonly prefixItems?: readonly unknown[];
  readonly items?: unknown;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/**
 * The type of an array whose first items have schemas of their own: it may end before `minItems` says that it does not, and go on until
 * `items` or `maxItems` say that it does not.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.1
 */
export function tuple(schema: Tuple, typeOf: (schema: unknown) => ts.TypeNode): ts.TypeNode {
  const { prefixItems = [], items = true, minItems = 0, maxItems = Infinity } = schema;
  const first = prefixItems.slice(0, maxItems).map((item, index) => {
    const type = typeOf(item);
    return index < minItems ? type : factory.createOptionalTypeNode(type);
  });
  if (items === false || maxItems <= prefixItems.length) return factory.createTupleTypeNode(first);
  const others = items === true ? factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword) : typeOf(items);
  return factory.createTupleTypeNode([...first, factory.createRestTypeNode(factory.createArrayTypeNode(others))]);
}
