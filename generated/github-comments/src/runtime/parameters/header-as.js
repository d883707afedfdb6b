// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { expand } from "./expand.js";
/**
 * Makes a writer of headers whose parameters are objects (`simple`) or JSON; one that is not listed is `simple`
 * without `explode`. `undefined`, `null`, empty lists and empty objects are left out; JSON is written in ASCII.
 *
 * The writer throws an `InvalidRequestError` for what the style cannot say, such as an object within an object.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function headerAs(styles) {
  const write = (name, value) => {
    if (value === undefined || value === null) return [];
    const style = Object.hasOwn(styles, name) ? styles[name] : { style: "simple" };
    const encode = (text) => (style.style === "json" ? text.replace(/[^ -~]/g, escapeUnit) : text);
    const pairs = expand("header", name, value, style, encode, "");
    const texts = pairs.map(([key, text]) => (key ? `${key}=${text}` : text));
    return texts.length === 0 ? [] : [[name, texts.join(",")]];
  };
  return (values) => Object.fromEntries(Object.entries(values).flatMap(([name, value]) => write(name, value)));
}
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
