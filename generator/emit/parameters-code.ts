import type { Api, ApiBody, ApiOperation, ApiParameter } from "../model/api.js";
import { literal } from "../model/names.js";
import { bodyCode } from "./body-code.js";
import { objectCode, pure, styleCode } from "./code.js";

const asGiven = { style: "cookie", explode: false, allowReserved: false };

const writers = {
  path: { usual: "simplePath", styled: "pathAs" },
  query: { usual: "formQuery", styled: "queryAs" },
  header: { usual: "simpleHeader", styled: "headerAs" },
  cookie: { usual: "formCookie", styled: "cookieAs" },
} as const;

/**
 * What writes the parameters and credentials, by their places; the usual writer wherever nothing else is declared. An
 * operation that names no security may be given any credentials by a call.
 */
export function parametersCode(
  { path, parameters, security }: ApiOperation,
  { securitySchemes }: Api,
): string | undefined {
  const isPlaced = (name: string, place: string | undefined) =>
    security ? security.some((names) => names.includes(name)) : place !== "header";
  const keys = securitySchemes.flatMap(({ name, place }) =>
    place?.use === "apiKey" && isPlaced(name, place.in) ? [place] : [],
  );
  const places = new Set([
    ...parameters.map((parameter) => parameter.in as string),
    ...keys.map((key) => key.in),
    ...(fixedQuery(path) === undefined ? [] : ["query"]),
  ]);
  const entries = Object.entries(writers)
    .filter(([place]) => places.has(place))
    .map(([place, { usual, styled }]) => [
      place,
      writer(
        parameters.filter((one) => one.in === place),
        place === "cookie" ? keys.filter((key) => key.in === place).map((key) => key.name) : [],
        usual,
        styled,
      ),
    ]);
  const query = entries.find(([place]) => place === "query");
  const start = fixedQuery(path);
  if (query && start !== undefined) query[1] = pure(`runtime.queryAfter(${literal(start)}, ${query[1]})`);
  return entries.length === 0 ? undefined : objectCode(Object.fromEntries(entries));
}

/** What a path has after a question mark, which OpenAPI does not foresee, where nothing is to be filled in. */
export function fixedQuery(path: string): string | undefined {
  return /\?([^{}]+)$/.exec(path)?.[1];
}

/** A whole query is text, whatever is not JSON or a form. */
function contentCode(body: ApiBody): string {
  return body.kind === "json" || body.kind === "urlencoded" ? bodyCode(body) : "runtime.textBody";
}

/** @param unchanged the cookies that are keys, which are sent as they are given */
function writer(
  parameters: readonly ApiParameter[],
  unchanged: readonly string[],
  usual: string,
  styled: string,
): string {
  const whole = parameters.find((parameter) => parameter.whole);
  if (whole) return pure(`runtime.queryString(${literal(whole.name)}, ${contentCode(whole.whole!)})`);
  const styles = parameters.flatMap(({ name, style }) => (style ? [[name, objectCode(styleCode(name, style))]] : []));
  styles.push(...unchanged.map((name) => [name, objectCode(styleCode(name, asGiven))]));
  return styles.length === 0
    ? `runtime.${usual}`
    : pure(`runtime.${styled}(${objectCode(Object.fromEntries(styles))})`);
}
