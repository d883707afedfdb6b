import { fromSlash } from "../document/operations.js";
import { objectCode, pure, styleCode, type Entries } from "./code.js";
import type { Api, ApiBody, ApiOperation, ApiParameter, ApiPart } from "../model/api.js";
import { literal } from "../model/names.js";

const asGiven = { style: "cookie", explode: false, allowReserved: false };

const writers = {
  path: { usual: "simplePath", styled: "pathAs" },
  query: { usual: "formQuery", styled: "queryAs" },
  header: { usual: "simpleHeader", styled: "headerAs" },
  cookie: { usual: "formCookie", styled: "cookieAs" },
} as const;

/**
 * What writes the parameters and credentials, by their places; the usual writer wherever nothing else is declared. A call
 * may give any credentials, whichever its operation names; those of a header need no writer.
 */
export function parametersCode(
  { path, parameters, security }: ApiOperation,
  { securitySchemes }: Api,
): string | undefined {
  const isPlaced = (name: string, place: string) =>
    place !== "header" || security?.some((names) => names.includes(name)) === true;
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
function fixedQuery(path: string): string | undefined {
  return /\?([^{}]+)$/.exec(withoutFragment(path))?.[1];
}

/**
 * A path as it is sent: from a slash on, without the query that `parametersCode` writes, and without a fragment, by which some
 * descriptions tell operations with one address apart.
 */
export function sentPath(path: string): string {
  const sent = withoutFragment(path);
  const start = fixedQuery(sent) === undefined ? sent : sent.split("?")[0]!;
  return fromSlash(start);
}

function withoutFragment(path: string): string {
  return path.split("#")[0]!;
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
  const styles = [
    ...parameters.flatMap(({ name, style }) => (style ? [[name, objectCode(styleCode(style))]] : [])),
    ...unchanged.map((name) => [name, objectCode(styleCode(asGiven))]),
  ];
  return styles.length === 0
    ? `runtime.${usual}`
    : pure(`runtime.${styled}(${objectCode(Object.fromEntries(styles))})`);
}

/** What writes a body in its media type. */
export function bodyCode(body: ApiBody): string {
  const { kind, mediaType, charset } = body;
  const type = literal(kind === "json" && charset !== undefined ? mediaType.replace(charset, "UTF-8") : mediaType);
  if (kind === "json")
    return /^application\/json$|^[^;]*\*/.test(mediaType) ? "runtime.jsonBody" : pure(`runtime.jsonBodyAs(${type})`);
  if (kind === "text" && charset !== undefined) return pure(`runtime.charsetBodyAs(${type})`);
  if (kind === "text")
    return /^text\/plain$|^[^;]*\*/.test(mediaType) ? "runtime.textBody" : pure(`runtime.textBodyAs(${type})`);
  if (kind === "blob") return pure(`runtime.binaryBodyAs(${type})`);
  const code = kind === "multipart" ? partCode : fieldCode;
  const parts = Object.entries(body.parts).flatMap(([name, part]) => {
    const written = objectCode(code(part));
    return written === "{}" ? [] : [[name, written]];
  });
  const plain = kind === "multipart" ? "multipartBody" : "urlencodedBody";
  return parts.length === 0 && !body.mayHaveObjects
    ? `runtime.${plain}`
    : pure(`runtime.${plain}As(${objectCode(Object.fromEntries(parts))})`);
}

function partCode({ contentType, style, headers }: ApiPart): Entries {
  const fields = Object.entries(headers).map(([name, value]) => [name, literal(value)]);
  return {
    contentType: contentType === undefined ? undefined : literal(contentType),
    headers: fields.length === 0 ? undefined : objectCode(Object.fromEntries(fields)),
    fields: style && pure(`runtime.fieldsAs(${objectCode(styleCode(style))})`),
  };
}

/** Of a field that is declared as JSON, not even a text is written as it is, and each item of a list is a field. */
function fieldCode({ contentType, style }: ApiPart): Entries {
  if (style) return styleCode(style);
  const isJson = /[/+]json\s*(;|$)/i.test(contentType ?? "");
  return isJson ? styleCode({ style: "json", explode: true, allowReserved: false }) : {};
}
