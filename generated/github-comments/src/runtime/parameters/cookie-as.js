// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { cookieHeader } from "./cookie-header.js";
import { expand } from "./expand.js";
import { formValues } from "./form-values.js";
/**
 * Makes a writer of the Cookie header whose parameters have styles of their own; one that is not listed is written as
 * `form` with `explode`. `undefined`, `null`, empty lists and empty objects are left out. Of `form` too, what is spread
 * becomes cookies, between `; `.
 *
 * The writer throws an `InvalidRequestError` in a browser, whose cookies are its own, for what a style cannot say, and
 * for a character that no cookie can hold, under the style `cookie`: that is how a key is written, too.
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function cookieAs(styles) {
  return (values, clientHeaders) =>
    cookieHeader(
      Object.entries(values)
        .flatMap(([name, value]) => {
          const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
          if (!style) return formValues("cookie", { [name]: value }, "; ") || [];
          if (value === undefined || value === null) return [];
          const unchanged = (text) => {
            if (/^("?)[!#-+\--:<-[\]-~]*\1$/.test(text)) return text;
            throw new InvalidRequestError("cookie", name, "has a character that no cookie can hold: pass it encoded");
          };
          const encode = style.style === "cookie" ? unchanged : encodeURIComponent;
          return expand("cookie", name, value, style, encode).map((pair) => pair.join("="));
        })
        .join("; "),
      clientHeaders,
    );
}
