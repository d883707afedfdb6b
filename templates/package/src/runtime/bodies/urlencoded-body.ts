import { InvalidRequestError } from "../errors/invalid-request-error.js";
import type { ParameterStyles } from "../parameters/parameter-style.js";
import { formValues } from "../parameters/form-values.js";
import { jsonWithin } from "../parameters/json-within.js";
import { queryAs, type QueryStyle } from "../parameters/query-as.js";
import { isBytes } from "./binary-body.js";
import type { BodySerialiser } from "./body-serialiser.js";
import { checkFields } from "./check-fields.js";

/**
 * Writes `application/x-www-form-urlencoded`. An array repeats its name; a Date, a number and a boolean are text; any
 * other object is written as JSON; `undefined` and `null` are left out. A URLSearchParams is sent as it is.
 *
 * Throws an `InvalidRequestError` for a Blob, bytes and a stream, which such a form cannot hold, and for a body without fields.
 * @see https://spec.openapis.org/oas/v3.2.0#encoding-the-x-www-form-urlencoded-media-type
 */
export const urlencodedBody: BodySerialiser = /* @__PURE__ */ bodyOf((body) => formValues("body", inTexts(body)));

/**
 * Makes a serialiser that writes some of the fields in styles of their own, and the others as `urlencodedBody` does. What
 * delimits items is encoded too, but for fields that allow reserved characters: a form is decoded before it is split.
 */
export function urlencodedBodyAs<const Styles extends ParameterStyles<QueryStyle>>(styles: Styles): BodySerialiser {
  const write = queryAs(styles, "body");
  const encoded = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return bodyOf((body) =>
    Object.entries(inTexts(body, styles))
      .map(([name, value]) => {
        const text = write({ [name]: value as unknown });
        const isFree = Object.hasOwn(styles, name) && styles[name]!.allowReserved;
        return isFree ? text : text.replace(/[!'()*,]/g, encoded);
      })
      .filter(Boolean)
      .join("&"),
  );
}

function bodyOf(write: (body: object) => string): BodySerialiser {
  return {
    contentType: "application/x-www-form-urlencoded",
    serialise: (body) => (body instanceof URLSearchParams ? body : write(checkFields(body))),
  };
}

/** The fields of a form with objects as JSON, but for those that have a style. */
function inTexts(body: object, styles: object = {}): object {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]: [string, unknown]) => {
      const text = (each: unknown) => {
        if (isBytes(each)) throw new InvalidRequestError("body", name, "must not be bytes");
        if (Object.hasOwn(styles, name)) return each;
        return Object(each) === each && !(each instanceof Date) ? jsonWithin("body", name, each) : each;
      };
      return [name, Array.isArray(value) ? value.map(text) : text(value)];
    }),
  );
}
