import { isAnnotation } from "../../document/keywords.js";
import { lastKey } from "../../document/place.js";
import { isObject } from "../../document/pointer.js";
import type { MediaType, Parameter, Schema } from "../../document/types.js";
import { visit } from "../../document/walk.js";
import { pass } from "../pass.js";

/** Rewrites what OpenAPI 3.0 says in a way of its own as 3.2 says it, so that later stages know one language. */
export const upgrade = pass("upgrade", "OpenAPI 3.0 and 3.1 become 3.2", (document, report) => {
  const before = document.openapi;
  if (before.startsWith("3.2")) return;
  let changed = 0;
  const count = (did: boolean) => {
    changed += Number(did);
    return did;
  };
  const reserved = (parameter: Parameter) => void count(reservedCharacters(parameter));
  visit(document, {
    parameter: reserved,
    header: reserved,
    mediaType: (media, place) => void count(formStyles(media, lastKey(place), before)),
  });
  if (before.startsWith("3.0")) {
    visit(document, {
      schema(schema) {
        const step = nullable(schema);
        count(step !== undefined);
        count(exclusiveBound(schema, "minimum", "exclusiveMinimum"));
        count(exclusiveBound(schema, "maximum", "exclusiveMaximum"));
        count(example(schema));
        return step === "changed" ? step : undefined;
      },
    });
  }
  document.openapi = "3.2.0";
  const reason = "one version of the language for all later stages";
  report("#/openapi", before, "3.2.0", changed === 0 ? reason : `${reason}; ${changed} keywords rewritten`);
});

const nullType = (): Schema => ({ type: "null" });

/** `nullable: true` becomes a null type, whatever it stands beside; "changed" where another schema says it. */
function nullable(schema: Schema): "changed" | "rewritten" | undefined {
  if (!("nullable" in schema)) return undefined;
  const isNullable = schema.nullable === true;
  delete schema.nullable;
  if (!isNullable) return "rewritten";
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  const isTyped = typeof schema.type === "string";
  if (schema.$ref !== undefined || schema.allOf || (isTyped && (schema.oneOf ?? schema.anyOf))) wrap(schema);
  else if (schema.oneOf) schema.oneOf = [...schema.oneOf, nullType()];
  else if (schema.anyOf) schema.anyOf = [...schema.anyOf, nullType()];
  else {
    if (isTyped) schema.type = [schema.type as string, "null"];
    return "rewritten";
  }
  return "changed";
}

/** What a schema says of its type becomes one arm of `anyOf`, null the other; words stay outside. */
function wrap(schema: Schema): void {
  const arm: Schema = {};
  for (const key of Object.keys(schema)) {
    if (isAnnotation(key)) continue;
    arm[key] = schema[key];
    delete schema[key];
  }
  const [only, ...others] = arm.allOf ?? [];
  schema.anyOf = [only && others.length === 0 && Object.keys(arm).length === 1 ? only : arm, nullType()];
}

/** Before 3.2, `allowReserved` is a word for queries alone. */
function reservedCharacters(parameter: Parameter): boolean {
  return parameter.in !== "query" && without(parameter, "allowReserved");
}

/**
 * Only urlencoded forms have styles, since 3.1 also `multipart/form-data`; elsewhere they are ignored.
 * @see https://spec.openapis.org/oas/v3.0.4#encoding-object
 */
function formStyles({ encoding }: MediaType, mediaType: string, version: string): boolean {
  const isForm = version.startsWith("3.0") ? urlencoded : urlencodedOrMultipart;
  if (!isObject(encoding) || isForm.test(mediaType)) return false;
  const parts = Object.values(encoding).filter(isObject);
  return parts.filter((part) => without(part, "style", "explode", "allowReserved")).length > 0;
}

const urlencoded = /^application\/x-www-form-urlencoded\b/i;
const urlencodedOrMultipart = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Takes keywords away; tells whether there were any. */
function without(object: Record<string, unknown>, ...keys: readonly string[]): boolean {
  const had = keys.filter((key) => key in object);
  for (const key of had) delete object[key];
  return had.length > 0;
}

function exclusiveBound(schema: Schema, bound: string, exclusive: string): boolean {
  const flag = schema[exclusive];
  if (typeof flag !== "boolean") return false;
  delete schema[exclusive];
  if (flag && typeof schema[bound] === "number") {
    schema[exclusive] = schema[bound];
    delete schema[bound];
  }
  return true;
}

function example(schema: Schema): boolean {
  if (!("example" in schema) || "examples" in schema) return false;
  schema.examples = [schema.example];
  delete schema.example;
  return true;
}
