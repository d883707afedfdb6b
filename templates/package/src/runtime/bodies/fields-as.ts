import { expand } from "../parameters/expand.js";
import type { ParameterStyle } from "../parameters/parameter-style.js";

/** Makes what takes a value of a form apart into parts of text by a style of the specification. */
export function fieldsAs(style: ParameterStyle): (name: string, value: unknown) => [name: string, text: string][] {
  return (name, value) =>
    expand("body", name, value, style, encodeURIComponent).map(([key, text]) => [
      decodeURIComponent(key),
      decodeURIComponent(text),
    ]);
}
