import type { ParameterPlace } from "../errors/invalid-request-error.js";
import { encodeReserved } from "./encode-reserved.js";
import { expand } from "./expand.js";
import { formValues } from "./form-values.js";
import type { ParameterStyles } from "./parameter-style.js";

/** The styles that a query parameter can have. */
export type QueryStyle = "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/**
 * Makes a writer of queries whose parameters have styles of their own; one that is not listed is written as `form` with
 * `explode`. `undefined`, `null`, empty lists and empty objects are left out.
 *
 * The writer throws an `InvalidRequestError` for what a style cannot say, such as an object within an object.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function queryAs<const Styles extends ParameterStyles<QueryStyle>>(
  styles: Styles,
  place: ParameterPlace = "query",
): (values: object) => string {
  return (values) =>
    Object.entries(values)
      .flatMap(([name, value]: [string, unknown]) => {
        const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
        if (!style) return formValues(place, { [name]: value }) || [];
        if (value === undefined || value === null) return [];
        const encode = (text: string) => (style.allowReserved ? encodeReserved(text, "&+") : encodeURIComponent(text));
        return expand(place, name, value, style, encode, encodeURIComponent(name)).map((pair) => pair.join("="));
      })
      .join("&");
}
