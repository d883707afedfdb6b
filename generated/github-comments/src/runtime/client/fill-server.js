// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { own } from "../parameters/own.js";
/** Fills a server's variables in; those without a value stay in braces. Throws a `TypeError` for a value outside the variable's `enum`. */
export function fillServer({ url, variables }, values = {}) {
  return url.replace(/\{([^{}]+)\}/g, (braces, name) => {
    const variable = own(variables, name);
    const value = own(values, name) ?? variable?.default ?? braces;
    if (variable?.enum?.includes(value) === false)
      throw new TypeError(`server variable "${name}" must be one of ${variable.enum}`);
    return value;
  });
}
