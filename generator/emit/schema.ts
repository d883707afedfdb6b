import { createRequire } from "node:module";
import type * as openapiTypeScript from "openapi-typescript";
import type { GlobalContext, OpenAPI3, SchemaObject } from "openapi-typescript";
import type ts from "typescript";
import { compiler } from "../compiler.js";
import type { Document } from "../load/document.js";
import type { Api } from "../model/api.js";
import { visible } from "../model/names.js";
import { documentForTypes, percentSign, queryMark, type Words } from "./document-for-types.js";
import type { TextFile } from "./output-file.js";
import { withoutForeignTags } from "./without-foreign-tags.js";

type Library = typeof openapiTypeScript;

/** Those of its files that are needed: the whole brings a second openapi-core along. */
const require = createRequire(import.meta.url);
const transformSchema = require("openapi-typescript/dist/transform/index.cjs") as Library["transformSchema"];
const { astToString, tsNullable } = require("openapi-typescript/dist/lib/ts.cjs") as Library;
const { resolveRef } = require("openapi-typescript/dist/lib/utils.cjs") as Library;

/** `src/schema.ts`: the types of the document, by openapi-typescript, printed by the TypeScript compiler. */
export function emitSchema(document: Document, api: Api): TextFile {
  return schemaFile(withoutForeignTags(printed(document, api, "kept", () => true)));
}

/**
 * The same without comments.
 * @param whole whether `paths` are there too, which only repeat what `operations` say
 */
export function emitPlainSchema(document: Document, api: Api, whole: boolean): TextFile {
  return schemaFile(printed(document, api, "dropped", (name) => whole || name !== "paths"));
}

function schemaFile(text: string): TextFile {
  return { path: "src/schema.ts", text: visible(text), layout: "printed" };
}

function printed(document: Document, api: Api, words: Words, isWanted: (name: string) => boolean): string {
  const schema = documentForTypes(document, api, words) as unknown as OpenAPI3;
  const nodes = transformSchema(schema, context(schema)).filter((node) => isWanted(nameOf(node)));
  return astToString(nodes.map(withoutQueryPaths)).replaceAll(percent, "%");
}

function nameOf(node: ts.Node): string {
  return compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node) ? node.name.text : "";
}

/** The printer escapes what is not ASCII, in some places. */
const percent = new RegExp(`\\\\uFDD0|${percentSign}`, "g");

/** `paths` are for openapi-fetch, which has no QUERY. */
function withoutQueryPaths(node: ts.Node): ts.Node {
  if (!compiler.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const members = node.members.filter(({ name }) => !(name as ts.StringLiteral).text.endsWith(queryMark));
  return compiler.factory.updateInterfaceDeclaration(node, node.modifiers, node.name, undefined, undefined, members);
}

/** The document is loaded, linted, bundled and normalised, so openapi-typescript has only to transform it. */
function context(schema: OpenAPI3): GlobalContext {
  const given: Partial<GlobalContext> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    // Normalisation wrote each member's values into the member itself.
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: transformSchemaObject,
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
  };
  return given as GlobalContext;
}

function transformSchemaObject(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.format === "binary") return binary(schema);
  return openEnum(schema);
}

function binary({ type }: SchemaObject): ts.TypeNode {
  const blob = compiler.factory.createTypeReferenceNode("Blob");
  return Array.isArray(type) && type.includes("null") ? tsNullable([blob]) : blob;
}

/** `"a" | "b" | (string & {})`: an editor lists what is known, and any other text is accepted. */
function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  const declared = (schema as { anyOf?: SchemaObject[] }).anyOf ?? [];
  const arms = declared.filter((arm) => arm.type !== "null");
  const known = arms.find((arm) => arm.type === "string" && Array.isArray(arm.enum));
  const open = arms.find((arm) => arm.type === "string" && !("enum" in arm) && !("const" in arm));
  if (arms.length !== 2 || !known || !open) return undefined;
  const literals = known.enum!.map((value) =>
    compiler.factory.createLiteralTypeNode(compiler.factory.createStringLiteral(String(value))),
  );
  const anyText = compiler.factory.createIntersectionTypeNode([
    compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.StringKeyword),
    compiler.factory.createTypeLiteralNode([]),
  ]);
  const types = [...literals, compiler.factory.createParenthesizedType(anyText)];
  return arms.length < declared.length ? tsNullable(types) : compiler.factory.createUnionTypeNode(types);
}
