import { createRequire } from "node:module";
import type * as openapiTypeScript from "openapi-typescript";
import type { GlobalContext, OpenAPI3, SchemaObject, TransformNodeOptions } from "openapi-typescript";
import type ts from "typescript";
import { compiler } from "../compiler.js";
import { composition } from "../document/facts.js";
import type { OpenApi, Schema } from "../document/types.js";
import { valueKeyword } from "../shapes/value-place.js";
import { binaryKeyword, emptyKeyword, knownKeyword } from "./spell.js";

type Library = typeof openapiTypeScript;

/** Those of its files that are needed: the whole brings a second openapi-core along. */
const require = createRequire(import.meta.url);
const transformSchema = require("openapi-typescript/dist/transform/index.cjs") as Library["transformSchema"];
const { astToString, enumCache, NEVER, STRING, tsNullable, tsRecord } =
  require("openapi-typescript/dist/lib/ts.cjs") as Library;
const { default: transform } = require("openapi-typescript/dist/transform/schema-object.cjs") as {
  readonly default: Library["transformSchemaObject"];
};
const { resolveRef } = require("openapi-typescript/dist/lib/utils.cjs") as Library;

/** What its command line can be asked for; off where nothing is said. */
export type TypesOptions = Partial<Record<TypesOption, boolean>>;

export type TypesOption =
  | ("additionalProperties" | "alphabetize" | "arrayLength" | "conditionalEnums" | "dedupeEnums")
  | ("defaultNonNullable" | "emptyObjectsUnknown" | "enum" | "enumValues" | "excludeDeprecated" | "exportType")
  | ("generatePathParams" | "immutable" | "makePathsEnum" | "pathParamsAsTypes" | "propertiesRequiredByDefault")
  | ("readWriteMarkers" | "rootTypes" | "rootTypesKeepCasing" | "rootTypesNoSchemaPrefix");

/** The types of a document, by openapi-typescript, as nodes of the compiler. */
export function typesOf(document: OpenApi, options: TypesOptions = { emptyObjectsUnknown: true }): ts.Node[] {
  // It keeps enumerations from one document to the next.
  enumCache.clear();
  return transformSchema(document as unknown as OpenAPI3, context(document, options));
}

/** The text of such nodes. */
export function textOf(nodes: ts.Node[]): string {
  return astToString(nodes);
}

/** The document is loaded, linted, bundled and normalised, so openapi-typescript has only to transform it. */
function context(document: OpenApi, options: TypesOptions): GlobalContext {
  const given: Partial<GlobalContext> = {
    ...options,
    // Normalisation wrote each member's values into the member itself.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    silent: true,
    transform: transformSchemaObject,
    resolve: ($ref) =>
      withProperties(document, resolveRef(document as unknown as OpenAPI3, $ref, { silent: true })) as never,
  };
  return given as GlobalContext;
}

/** Where an `allOf` requires properties of a schema, it is asked which ones that has, however composed; only those count that it does not require itself. */
function withProperties(document: OpenApi, schema: Schema | undefined): unknown {
  if (!schema?.allOf && !schema?.properties) return schema;
  const { properties: _, ...rest } = schema;
  const parts = composition(document, schema);
  // Of a union, or of null, TypeScript cannot require a property.
  if (parts.some(({ type, anyOf, oneOf }) => Array.isArray(type) || anyOf || oneOf)) return rest;
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  return { ...rest, properties: Object.fromEntries(properties.filter(([name]) => !required.has(name))) };
}

/** What stands in place of its own type of a schema. Of a property it takes that as it is. */
function transformSchemaObject(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
  const type = ownType(schema, options);
  return type && schema.nullable === true ? tsNullable([type]) : type;
}

function ownType(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
  if (schema.type === "object" && "propertyNames" in schema)
    return listedMap(schema, (part) => transform(part as never, options));
  if (schema.type === "array" && schema.prefixItems) return tuple(schema, (part) => transform(part as never, options));
  const { [binaryKeyword]: isBinary, [knownKeyword]: known, [emptyKeyword]: empty } = schema as Record<string, unknown>;
  if (isBinary === true) return binary(schema);
  if (typeof schema === "object" && valueKeyword in schema) return valueType(schema);
  if (empty === true) return tsRecord(STRING, NEVER);
  return Array.isArray(known) ? openEnum(known) : undefined;
}

function binary({ type }: SchemaObject): ts.TypeNode {
  const blob = compiler.factory.createTypeReferenceNode("Blob");
  return Array.isArray(type) && type.includes("null") ? tsNullable([blob]) : blob;
}

/** What a text or a number of JSON is in code. */
function valueType(schema: SchemaObject): ts.TypeNode {
  const { createTypeReferenceNode, createQualifiedName, createIdentifier, createKeywordTypeNode } = compiler.factory;
  const value = (schema as Record<string, unknown>)[valueKeyword];
  const name = schema.format === "date" ? "PlainDate" : "Instant";
  const type =
    value === "bigint"
      ? createKeywordTypeNode(compiler.SyntaxKind.BigIntKeyword)
      : createTypeReferenceNode(value === "Date" ? "Date" : createQualifiedName(createIdentifier("values"), name));
  return Array.isArray(schema.type) && schema.type.includes("null") ? tsNullable([type]) : type;
}

/** `"a" | "b" | (string & {})`: an editor lists what is known, and any other text is accepted. */
function openEnum(known: readonly unknown[]): ts.TypeNode {
  const literals = known
    .filter((value) => value !== null)
    .map((value) => compiler.factory.createLiteralTypeNode(compiler.factory.createStringLiteral(String(value))));
  const anyText = compiler.factory.createIntersectionTypeNode([
    compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.StringKeyword),
    compiler.factory.createTypeLiteralNode([]),
  ]);
  const types = [...literals, compiler.factory.createParenthesizedType(anyText)];
  return known.includes(null) ? tsNullable(types) : compiler.factory.createUnionTypeNode(types);
}

/** The type of a map that lists the names which its properties can have. */
function listedMap({ propertyNames, additionalProperties: others = true }: ListedMap, typeOf: TypeOf): ts.TypeNode {
  const { createMappedTypeNode, createTypeParameterDeclaration, createToken } = compiler.factory;
  const name = createTypeParameterDeclaration(undefined, "Name", typeOf(propertyNames));
  const optional = createToken(compiler.SyntaxKind.QuestionToken);
  return createMappedTypeNode(undefined, name, undefined, optional, typeOf(others), undefined);
}

interface ListedMap {
  readonly propertyNames?: unknown;
  readonly additionalProperties?: unknown;
}

type TypeOf = (schema: unknown) => ts.TypeNode;

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
function tuple(schema: Tuple, typeOf: TypeOf): ts.TypeNode {
  const { prefixItems = [], items = true, minItems = 0, maxItems = Infinity } = schema;
  const first = prefixItems.slice(0, maxItems).map((item, index) => {
    const type = typeOf(item);
    return index < minItems ? type : compiler.factory.createOptionalTypeNode(type);
  });
  if (items === false || maxItems <= prefixItems.length) return compiler.factory.createTupleTypeNode(first);
  const others =
    items === true ? compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.UnknownKeyword) : typeOf(items);
  return compiler.factory.createTupleTypeNode([
    ...first,
    compiler.factory.createRestTypeNode(compiler.factory.createArrayTypeNode(others)),
  ]);
}
