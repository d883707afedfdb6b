import type { Schema } from "../document/types.js";
import { valueKeyword } from "../shapes/value-place.js";
import { binaryKeyword, emptyKeyword, knownKeyword } from "./spell.js";
import type { Node } from "./syntax/nodes.js";
import * as make from "./syntax/type-nodes.js";

type TypeOf = (schema: unknown) => Node;

/**
 * What stands in place of the type that openapi-typescript would give a schema; undefined where nothing does. Of a property it takes that
 * as it is.
 * @param typeOf the type of another schema
 */
export function typeInPlace(schema: Schema, typeOf: TypeOf): Node | undefined {
  const type = ownType(schema, typeOf);
  return type && schema["nullable"] === true ? nullable([type]) : type;
}

function ownType(schema: Schema, typeOf: TypeOf): Node | undefined {
  if (schema.type === "object" && "propertyNames" in schema) return listedMap(schema, typeOf);
  if (schema.type === "array" && schema.prefixItems) return tuple(schema, typeOf);
  const { [binaryKeyword]: isBinary, [knownKeyword]: known, [emptyKeyword]: empty } = schema;
  if (isBinary === true) return orNull(schema, make.createTypeReferenceNode("Blob"));
  if (typeof schema === "object" && valueKeyword in schema) return orNull(schema, valueType(schema));
  if (empty === true)
    return make.createTypeReferenceNode(
      "Record",
      ["StringKeyword" as const, "NeverKeyword" as const].map(make.createToken),
    );
  return Array.isArray(known) ? openEnum(known) : undefined;
}

function orNull({ type }: Schema, own: Node): Node {
  return Array.isArray(type) && type.includes("null") ? nullable([own]) : own;
}

function nullable(types: readonly Node[]): Node {
  return make.createUnionTypeNode([...types, make.createLiteralTypeNode(make.createNull())]);
}

/** What a text or a number of JSON is in code. */
function valueType(schema: Schema): Node {
  const value = schema[valueKeyword];
  const name = schema.format === "date" ? "PlainDate" : "Instant";
  if (value === "bigint") return make.createToken("BigIntKeyword");
  return make.createTypeReferenceNode(value === "Date" ? "Date" : `values.${name}`);
}

/** `"a" | "b" | (string & {})`: an editor lists what is known, and any other text is accepted. */
function openEnum(known: readonly unknown[]): Node {
  const literals = known
    .filter((value) => value !== null)
    .map((value) => make.createLiteralTypeNode(make.createStringLiteral(String(value))));
  const anyText = make.createIntersectionTypeNode([make.createToken("StringKeyword"), make.createTypeLiteralNode([])]);
  const types = [...literals, anyText];
  return known.includes(null) ? nullable(types) : make.createUnionTypeNode(types);
}

/** The type of a map that lists the names which its properties can have. */
function listedMap(schema: Schema, typeOf: TypeOf): Node {
  const { propertyNames, additionalProperties = true } = schema;
  return make.createListedMap("Name", typeOf(propertyNames), typeOf(additionalProperties));
}

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
function tuple(schema: Tuple, typeOf: TypeOf): Node {
  const { prefixItems = [], items = true, minItems = 0, maxItems = Infinity } = schema;
  const first = prefixItems.slice(0, maxItems).map((item, index) => {
    const type = typeOf(item);
    return index < minItems ? type : make.createOptionalTypeNode(type);
  });
  if (items === false || maxItems <= prefixItems.length) return make.createTupleTypeNode(first);
  const others = items === true ? make.createToken("UnknownKeyword") : typeOf(items);
  return make.createTupleTypeNode([...first, make.createRestTypeNode(make.createArrayTypeNode(others))]);
}
