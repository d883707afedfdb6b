// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { encodeReserved } from "./encode-reserved.js";
import { expand } from "./expand.js";
import { own } from "./own.js";
/**
 * Makes what fills path templates in whose parameters have styles of their own; one that is not listed is `simple`. Of
 * an empty value `label` writes a dot, and `matrix` the name.
 *
 * It throws an `InvalidRequestError` for a value that is missing or `null`, for one that would leave a simple parameter
 * empty, for what a style cannot say, and where a segment of the path would become `.` or `..`.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function pathAs(styles) {
  const write = (name, value) => {
    const declared = Object.hasOwn(styles, name) ? styles[name] : { style: "simple" };
    const { style, allowReserved } = declared;
    if (value === undefined || value === null) throw new InvalidRequestError("path", name, "must not be left out");
    const encode = (text) => (allowReserved ? encodeReserved(text, "/?") : encodeURIComponent(text));
    const key = encodeURIComponent(name);
    const pairs = expand("path", name, value, declared, encode, style === "matrix" ? key : "");
    const texts = pairs.map(([own, text]) => (own && (text || style !== "matrix") ? `${own}=${text}` : own || text));
    if (style === "matrix") return `;${texts.join(";") || key}`;
    return style === "label" ? `.${texts.join(".")}` : texts.join(",");
  };
  return (template, values) =>
    template.replace(/(?:[^/{]|\{[^{}]*\})+/g, (segment) => {
      let last = "";
      const written = segment.replace(/\{([^{}]+)\}/g, (_, name) => {
        const text = write((last = name), own(values, name));
        if (text) return text;
        throw new InvalidRequestError("path", name, "must not be empty");
      });
      if (!last || !/^(\.|%2e){0,2}$/i.test(written)) return written;
      throw new InvalidRequestError("path", last, 'must not make a part of the path "." or ".."');
    });
}
