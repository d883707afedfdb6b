// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { expressionValue } from "./expression-value.js";
/**
 * The request that a link leads to, and what the answer lacks for it. What it takes from a request that lacks it is left
 * out.
 */
export function fillLink(link, exchange, came) {
  const { operation: _, ...places } = link;
  const missing = [];
  const fill = (value, place, parameter) => {
    if (typeof value === "string") {
      const found = expressionValue(value, exchange, came);
      const filled = place === "body" ? found : (found ?? undefined);
      if (filled === undefined && value.includes("$") && !value.startsWith("$request."))
        missing.push({ place, parameter, expression: value });
      return filled;
    }
    if (Object(value) !== value) return value;
    if (Array.isArray(value)) return value.map((each) => fill(each, place, parameter));
    const entries = Object.entries(value).map(([name, each]) => [name, fill(each, place, parameter || name)]);
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  };
  const filled = Object.entries(places).map(([place, value]) => [place, fill(value, place, "")]);
  return { request: Object.fromEntries(filled), missing };
}
