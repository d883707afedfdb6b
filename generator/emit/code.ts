import type { ApiParameterStyle, ApiServer } from "../model/api.js";
import type { ApiLink } from "../model/api-response.js";
import { jsonLiteral, literal, propertyKey } from "../model/names.js";

/** The code of the values of an object literal, by their names. */
export type Entries = Readonly<Record<string, string | undefined>>;

/** An object literal of TypeScript; entries without code are left out. */
export function objectCode(entries: Entries): string {
  const given = Object.entries(entries).filter(([, code]) => code !== undefined);
  return given.length === 0 ? "{}" : `{ ${given.map(([key, code]) => `${propertyKey(key)}: ${code}`).join(", ")} }`;
}

/** A call that a bundler may leave out with the descriptor it belongs to. */
export function pure(call: string): string {
  return `/* @__PURE__ */ ${call}`;
}

/** An array literal of TypeScript. */
export function arrayCode(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}

/** An array literal of texts, undefined where there are none. */
export function textsCode(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : arrayCode(texts.map(literal));
}

/** A union type of the members, each once; `never` where there are none. */
export function unionType(members: readonly string[]): string {
  return members.length === 0 ? "never" : [...new Set(members)].join(" | ");
}

/** A server with its variables, as the runtime knows it. */
export function serverCode({ url, variables }: ApiServer): string {
  const entries = Object.entries(variables).map(([name, variable]) => [
    name,
    objectCode({ default: literal(variable.default), enum: textsCode(variable.enum ?? []) }),
  ]);
  return objectCode({
    url: literal(url),
    variables: entries.length > 0 ? objectCode(Object.fromEntries(entries)) : undefined,
  });
}

/** The style of a parameter or field, as the properties of an object literal. */
export function styleCode({ style, explode, allowReserved }: ApiParameterStyle): Entries {
  const flag = (set: boolean) => (set ? "true" : undefined);
  return {
    style: literal(style),
    explode: flag(explode),
    allowReserved: flag(allowReserved),
  };
}

/** A Link as data; its operation may be declared further down, so it is looked up when it is followed. */
export function linkCode({ operation, path, query, header, cookie, body }: ApiLink): string {
  const record = (value: Readonly<Record<string, unknown>>) =>
    Object.keys(value).length === 0 ? undefined : jsonLiteral(value);
  return objectCode({
    operation: `() => ${operation}`,
    path: record(path),
    query: record(query),
    header: record(header),
    cookie: record(cookie),
    body: body === undefined ? undefined : jsonLiteral(body),
  });
}
