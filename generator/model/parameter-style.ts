import { typesOf } from "../document/facts.js";
import type { OpenApi, Parameter, Schema } from "../document/types.js";
import type { ApiParameterStyle } from "./api.js";
import { bodyKind } from "./kind.js";

/** The styles of each place, the usual one first. */
export const stylesOf: Readonly<Record<string, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/**
 * How a parameter is written; undefined for the usual way of its place: a text, in queries and cookies also a list with
 * `explode`, in headers a list. A parameter of which nothing is said may be anything.
 * @see https://spec.openapis.org/oas/v3.2.0#parameter-object
 */
export function parameterStyle(
  document: OpenApi,
  parameter: Pick<Parameter, "in" | "style" | "explode" | "allowReserved" | "schema" | "content">,
): ApiParameterStyle | undefined {
  const [content] = Object.entries(parameter.content ?? {});
  if (content)
    return bodyKind(...content) === "json" ? { style: "json", explode: false, allowReserved: false } : undefined;
  const [usual, ...others] = stylesOf[parameter.in] ?? [];
  const shapes = shapesOf(document, parameter.schema);
  const isText = shapes.size === 1 && shapes.has("text");
  const declared = others.find((style) => style === parameter.style) ?? usual!;
  const style = parameter.in === "query" && isText ? usual! : declared;
  const explode = parameter.explode ?? ["form", "cookie", "deepObject"].includes(style);
  const allowReserved = ["path", "query"].includes(parameter.in) && parameter.allowReserved === true;
  const isUsual =
    style === usual &&
    !allowReserved &&
    shapes.size > 0 &&
    !shapes.has("object") &&
    (style === "form" ? explode || isText : parameter.in === "header" || !shapes.has("list"));
  return isUsual ? undefined : { style, explode, allowReserved };
}

type Shape = "text" | "list" | "object";

/** What values of a schema can be; nothing where that is not said, which is anything. */
export function shapesOf(document: OpenApi, declared: Schema = {}): Set<Shape> {
  const types = [...(typesOf(document, declared) ?? [])].filter((type) => type !== "null");
  return new Set(types.map((type) => (type === "array" ? "list" : type === "object" ? type : "text")));
}
