import { freeName } from "../document/component-names.js";
import { basesIn } from "../document/heirs.js";
import { dereference, pointer, pointerKeys } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { visit } from "../document/walk.js";
import { writeBooleanSchemas } from "./boolean-schemas.js";
import { discriminators } from "./passes/discriminators.js";
import { hasListedNames } from "../shapes/shape.js";
import { mapExtensions } from "./passes/map-extensions.js";
import { mendReferences } from "./passes/references.js";

/**
 * Changes a document where openapi-typescript would write what is wrong, and no more: references that no type can follow, values of
 * discriminators, and names of properties.
 */
export function mendForTypes(document: OpenApi): void {
  mendReferences(
    document,
    () => {},
    (ref) => isFollowed(document, ref),
  );
  mapExtensions.run(document);
  writeBooleanSchemas(document);
  tellHeirsApart(document);
  leaveOtherNames(document);
}

/** Whether a type is what a schema is: that of a component, or of a property of an object that is nothing but an object. */
function isFollowed(document: OpenApi, ref: string): boolean {
  const [root, group, name, ...deeper] = pointerKeys(ref);
  if (root !== "components" || group !== "schemas" || name === undefined) return false;
  let at = pointer(root, group, name);
  for (let index = 0; index < deeper.length; index += 2) {
    const owner = dereference<Schema>(document, { $ref: at });
    if (deeper[index] !== "properties" || deeper[index + 1] === undefined || !isPlain(owner)) return false;
    at += `/properties/${deeper[index + 1]!.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    // Of what may be left out, or be null, no property can be named.
    if (index + 2 < deeper.length && !owner!.required?.includes(deeper[index + 1]!)) return false;
  }
  return true;
}

function isPlain(schema: Schema | undefined): boolean {
  if (schema === undefined || schema.$ref !== undefined || schema.nullable === true || Array.isArray(schema.type))
    return false;
  return !["anyOf", "oneOf"].some((key) => key in schema);
}

/**
 * Writes its values of a discriminator into each heir of a base, as if there were a union of them, and into what has the discriminator
 * within an `allOf` of its own.
 */
function tellHeirsApart(document: OpenApi): void {
  const schemas = document.components?.schemas ?? {};
  const baseAt = basesIn(document);
  const unions: string[] = [];
  const unite = (name: string, refs: readonly string[], discriminator: Schema["discriminator"]): void => {
    const union = freeName(`${name}Heirs`, schemas);
    unions.push(union);
    schemas[union] = { oneOf: refs.map(($ref) => ({ $ref })), discriminator: discriminator! };
  };
  for (const [name, { allOf }] of Object.entries(schemas)) {
    const ref = pointer("components", "schemas", name);
    const { heirs = [], discriminator } = baseAt(ref) ?? {};
    if (heirs.length > 0) unite(name, heirs, discriminator);
    const own = Array.isArray(allOf) ? allOf.find((part) => part.discriminator?.propertyName !== undefined) : undefined;
    if (own) unite(name, [ref], own.discriminator);
  }
  discriminators.run(document);
  for (const union of unions) delete schemas[union];
  // What it says is written down.
  visit(document, { schema: (schema) => void delete schema.discriminator });
}

/** Names of properties are typed where a map lists them all. */
function leaveOtherNames(document: OpenApi): void {
  visit(document, {
    schema(schema) {
      if (!hasListedNames(document, schema)) delete schema["propertyNames"];
      else schema.type ??= "object";
    },
  });
}
