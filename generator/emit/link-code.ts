import type { ApiLink } from "../model/api-response.js";
import { jsonLiteral } from "../model/names.js";
import { objectCode } from "./code.js";

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
