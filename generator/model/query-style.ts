import { dereference } from "../json-pointer.js";
import type { OpenApi, Parameter, Schema } from "../load/document.js";
import type { ApiQueryStyle } from "./api.js";

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;

/**
 * How a query parameter is written; undefined for the usual way: `form` with `explode`, of a text or a list of texts.
 * @see https://spec.openapis.org/oas/v3.2.0#parameter-object
 */
export function queryStyle(document: OpenApi, parameter: Parameter): ApiQueryStyle | undefined {
  const {
    style: declared,
    explode,
    allowReserved,
    content,
  } = parameter as Parameter & {
    readonly style?: string;
    readonly explode?: boolean;
    readonly allowReserved?: boolean;
    readonly content?: Readonly<Record<string, unknown>>;
  };
  const [mediaType] = Object.keys(content ?? {});
  if (mediaType !== undefined)
    return /[/+]json\s*(;|$)/i.test(mediaType) ? { style: "json", explode: false, allowReserved: false } : undefined;
  const style = styles.find((each) => each === declared) ?? "form";
  const exploded = style === "form" || style === "deepObject" ? explode !== false : explode === true;
  const isUsual = style === "form" && exploded && allowReserved !== true && !isObjectSchema(document, parameter.schema);
  return isUsual ? undefined : { style, explode: exploded, allowReserved: allowReserved === true };
}

function isObjectSchema(document: OpenApi, declared: Schema | undefined, depth = 0): boolean {
  const schema = dereference<Schema>(document, declared);
  if (!schema || depth > 8) return false;
  if ([schema.type].flat().includes("object") || schema.properties) return true;
  return [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((part) =>
    isObjectSchema(document, part, depth + 1),
  );
}
