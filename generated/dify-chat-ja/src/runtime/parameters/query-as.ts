import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { formValues } from "./form-values.js";
import { primitiveText } from "./primitive-text.js";

/**
 * How one query parameter is written where it is not the usual way: as a list or an object of a style, or as JSON.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export interface QueryStyle {
  readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "json";
  /** Whether each item or property has a pair of its own. */
  readonly explode?: boolean;
  /** Whether reserved characters stay as they are, but for those that would end the value: `&`, `#` and `+`. */
  readonly allowReserved?: boolean;
}

const delimiters = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C", deepObject: "", json: "" };

/**
 * Makes a writer of queries whose parameters have styles of their own; one that is not listed is written as `form` with
 * `explode`. `undefined`, `null` and empty lists are left out.
 *
 * The writer throws an `InvalidRequestError` for an object within an object or a list, which no style but JSON can say.
 */
export function queryAs(styles: Readonly<Record<string, QueryStyle>>): (values: object) => string {
  return (values) =>
    Object.entries(values)
      .flatMap(([name, value]: [string, unknown]) => {
        const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
        return (style ? styled(name, value, style) : formValues("query", { [name]: value })) || [];
      })
      .join("&");
}

function styled(name: string, value: unknown, { style, explode, allowReserved }: QueryStyle): string {
  if (value === undefined || value === null) return "";
  const encode = (part: unknown) => {
    const text = encodeURIComponent(primitiveText("query", name, part));
    return allowReserved ? text.replace(/%(?:2[1F4789AC]|3[ABDF]|40|5[BD])/g, decodeURIComponent) : text;
  };
  const key = encodeURIComponent(name);
  if (style === "json") return `${key}=${encodeURIComponent(JSON.stringify(value))}`;
  if (Array.isArray(value)) {
    const items = value.map(encode);
    if (explode) return items.map((item) => `${key}=${item}`).join("&");
    return items.length > 0 ? `${key}=${items.join(delimiters[style])}` : "";
  }
  if (typeof value !== "object" || value instanceof Date) {
    if (style === "deepObject") throw new InvalidRequestError("query", name, "must be an object");
    return `${key}=${encode(value)}`;
  }
  const pairs = Object.entries(value)
    .filter(([, part]) => part !== undefined && part !== null)
    .map(([part, own]: [string, unknown]) => [encodeURIComponent(part), encode(own)] as const);
  if (style === "deepObject") return pairs.map(([part, own]) => `${key}%5B${part}%5D=${own}`).join("&");
  if (explode) return pairs.map((pair) => pair.join("=")).join("&");
  return pairs.length > 0 ? `${key}=${pairs.flat().join(delimiters[style])}` : "";
}
