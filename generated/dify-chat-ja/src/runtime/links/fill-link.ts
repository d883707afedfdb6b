import type { Exchange } from "../exchange.js";
import type { GenericRequest } from "../parameters/generic-request.js";
import { expressionValue, type Came } from "./expression-value.js";
import type { Link } from "./link.js";

/** What a link takes from an answer that does not have it. */
export interface Missing {
  readonly place: "path" | "query" | "header" | "cookie" | "body";
  readonly parameter: string;
  readonly expression: string;
}

/**
 * The request that a link leads to, and what the answer lacks for it. What it takes from a request that lacks it is left
 * out.
 */
export function fillLink(
  link: Link,
  exchange: Exchange,
  came: Came,
): { readonly request: GenericRequest; readonly missing: readonly Missing[] } {
  const { operation: _, ...places } = link;
  const missing: Missing[] = [];
  const fill = (value: unknown, place: Missing["place"], parameter: string): unknown => {
    if (typeof value === "string") {
      const found = expressionValue(value, exchange, came);
      const filled = place === "body" ? found : (found ?? undefined);
      if (filled === undefined && value.includes("$") && !value.startsWith("$request."))
        missing.push({ place, parameter, expression: value });
      return filled;
    }
    if (Object(value) !== value) return value;
    if (Array.isArray(value)) return value.map((each) => fill(each, place, parameter));
    const entries = Object.entries(value as object).map(([name, each]) => [name, fill(each, place, parameter || name)]);
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  };
  const filled = Object.entries(places).map(([place, value]) => [place, fill(value, place as Missing["place"], "")]);
  return { request: Object.fromEntries(filled) as GenericRequest, missing };
}
