import { createRequire } from "node:module";
import type { GlobalContext } from "openapi-typescript";
import { composition } from "../document/facts.js";
import type { OpenApi, Schema } from "../document/types.js";
import { operationsInTurn } from "./operations-in-turn.js";
import { typeInPlace } from "./type-in-place.js";
import type { Node } from "./syntax/nodes.js";
import * as refUtils from "./syntax/ref-utils.js";
import * as typescript from "./syntax/typescript.js";

/** What is needed of it: the whole brings a second openapi-core along. Its nodes are ours. */
export interface Library {
  readonly transformSchema: (document: OpenApi, context: TypesContext) => Node[];
  readonly transformSchemaObject: (schema: unknown, options: unknown) => Node;
  readonly enumCache: Map<string, Node>;
  readonly resolveRef: (document: OpenApi, $ref: string, options: { readonly silent: true }) => Schema | undefined;
}

const openapiTypescript = withOurSyntax((require): Library => {
  const { enumCache } = require("openapi-typescript/dist/lib/ts.cjs") as Library;
  const { resolveRef } = require("openapi-typescript/dist/lib/utils.cjs") as Library;
  const transformSchema = require("openapi-typescript/dist/transform/index.cjs") as Library["transformSchema"];
  const { default: transformSchemaObject } = require("openapi-typescript/dist/transform/schema-object.cjs") as {
    readonly default: Library["transformSchemaObject"];
  };
  return { transformSchema, transformSchemaObject, enumCache, resolveRef };
});

/** Has what is loaded require our syntax in place of the compiler, and of openapi-core; the bundler does it for what it bundles. */
function withOurSyntax<Loaded>(load: (require: NodeJS.Require) => Loaded): Loaded {
  const require = createRequire(import.meta.url);
  const { resolve } = createRequire(require.resolve("openapi-typescript"));
  const ours = { typescript, "@redocly/openapi-core/lib/ref-utils.js": refUtils };
  const replaced = Object.entries(ours).map(([name, exports]) => ({ path: resolve(name), exports }));
  const before = replaced.map(({ path }) => require.cache[path]);
  for (const { path, exports } of replaced) require.cache[path] = { loaded: true, exports } as NodeJS.Module;
  try {
    return load(require);
  } finally {
    for (const [index, { path }] of replaced.entries()) {
      delete require.cache[path];
      if (before[index]) require.cache[path] = before[index];
    }
  }
}

/** What its command line can be asked for; off where nothing is said. */
export type TypesOptions = Partial<Record<TypesOption, boolean>>;

export type TypesOption =
  | ("additionalProperties" | "alphabetize" | "arrayLength" | "conditionalEnums" | "dedupeEnums")
  | ("defaultNonNullable" | "emptyObjectsUnknown" | "enum" | "enumValues" | "excludeDeprecated" | "exportType")
  | ("generatePathParams" | "immutable" | "makePathsEnum" | "pathParamsAsTypes" | "propertiesRequiredByDefault")
  | ("readWriteMarkers" | "rootTypes" | "rootTypesKeepCasing" | "rootTypesNoSchemaPrefix");

/**
 * The types of a document, by openapi-typescript.
 * @param library it, or one whose nodes are those of another syntax
 */
export function typesOf(
  document: OpenApi,
  options: TypesOptions = { emptyObjectsUnknown: true },
  library = openapiTypescript,
): Node[] {
  // It keeps enumerations from one document to the next.
  library.enumCache.clear();
  const operations = operationsInTurn();
  return operations.join(library.transformSchema(document, contextOf(document, options, library, operations.footer)));
}

type TypesContext = Omit<Partial<GlobalContext>, "transform" | "resolve" | "injectFooter"> & {
  readonly injectFooter: Node[];
  readonly transform: (schema: Schema, options: unknown) => Node | undefined;
  readonly resolve: ($ref: string) => unknown;
};

/** The document is loaded, linted, bundled and normalised, so openapi-typescript has only to transform it. */
function contextOf(
  document: OpenApi,
  options: TypesOptions,
  { transformSchemaObject, resolveRef }: Library,
  injectFooter: Node[],
): TypesContext {
  const resolved = new Map<string, unknown>();
  return {
    ...options,
    // Normalisation wrote each member's values into the member itself.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter,
    silent: true,
    transform: (schema, options) => typeInPlace(schema, (part) => transformSchemaObject(part, options)),
    resolve: ($ref) => {
      if (!resolved.has($ref))
        resolved.set($ref, withProperties(document, resolveRef(document, $ref, { silent: true })));
      return resolved.get($ref);
    },
  };
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
