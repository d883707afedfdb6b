import { pointerKeys } from "../document/pointer.js";
import { commentText } from "../model/names.js";

/**
 * With "0" it stands for "%" while openapi-typescript has the document, since it decodes every name as if it were part of a URL;
 * with "1" for itself. Unicode reserves it for uses of this kind.
 */
const sign = "\ufdd0";

/** Between two hidden texts: neither has it. */
export const divider = `${sign}2`;

export function hidePercent(text: string): string {
  return text.replace(/%|\ufdd0/g, (found) => sign + (found === "%" ? "0" : "1"));
}

/** The text with "%" again; the compiler's printer escapes what is not ASCII, in some places. */
export function showPercent(text: string): string {
  return text.replace(/(\\uFDD0|\ufdd0)([01])|\\[^]/g, (other, _sign, digit?: string) =>
    digit === undefined ? other : digit === "0" ? "%" : sign,
  );
}

/**
 * A copy of JSON in which "%" is hidden.
 * @param change what stands in place of a value, by its key, that of an item being ""; undefined where it is left out
 */
export function copyHidden(value: unknown, change: (key: string, value: unknown) => unknown, key = ""): unknown {
  const made = change(key, value);
  if (typeof made === "string") return hidePercent(made);
  if (Array.isArray(made)) return made.map((item) => copyHidden(item, change) ?? null);
  if (typeof made !== "object" || made === null) return made;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(made)) {
    const part = copyHidden((made as Record<string, unknown>)[name], change, name);
    if (part === undefined) continue;
    if (name === "__proto__") Object.defineProperty(copy, name, { ...own, value: part });
    else copy[hidePercent(name)] = part;
  }
  return copy;
}

const own = { configurable: true, enumerable: true, writable: true };

const texts = new Set(["title", "summary", "description", "format"]);

/** openapi-typescript looks for a parameter's schema, and not for its content: text that the caller writes, but for JSON and forms. */
function withSchema(value: unknown): unknown {
  const parameter = value as { in?: unknown; schema?: unknown; content?: Record<string, { schema?: unknown }> } | null;
  if (typeof parameter?.in !== "string" || typeof parameter.content !== "object" || "schema" in parameter) return value;
  const [[type, media] = ["", {}]] = Object.entries(parameter.content ?? {});
  const isWritten = /[/+]json\b/i.test(type) || (parameter.in === "querystring" && /x-www-form-urlencoded/i.test(type));
  const schema = isWritten ? media?.schema : { type: "string" };
  const place = parameter.in === "querystring" ? "query" : parameter.in;
  return { ...parameter, in: place, content: undefined, ...(schema === undefined ? {} : { schema }) };
}

/** For `copyHidden`: texts that become comments are safe, references are written in one way, and parameters have schemas. */
export function safeText(key: string, value: unknown): unknown {
  return typeof value === "string" ? safeWords(key, value) : withSchema(value);
}

/** For `JSON.stringify`: the same, but for the parameters. */
export function safeWords(key: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  // As it is, "%" is hidden with that of all the text.
  if (key === "$ref" && value.startsWith("#"))
    return ["#", ...pointerKeys(value).map((each) => each.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
  return texts.has(key) ? commentText(value) : value;
}

/** What is a text is one; a property may have any of these names, and is an object. */
const comments = new Set(["title", "summary", "description", "example", "examples"]);

/** The same without what becomes comments. */
export function withoutWords(key: string, value: unknown): unknown {
  if (typeof value === "object" && value !== null && !(Array.isArray(value) && comments.has(key)))
    return withSchema(value);
  return comments.has(key) ? undefined : safeText(key, value);
}
