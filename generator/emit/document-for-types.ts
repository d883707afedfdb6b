import type { Document, OpenApi, Operation, PathItem } from "../document/types.js";
import type { Api } from "../model/api.js";
import { commentText } from "../model/names.js";
import { lookUp, pointer, pointerKeys } from "../document/pointer.js";
import { markBinary } from "./mark-binary.js";
import { shapeDocument } from "./shape-document.js";

/**
 * Stands for "%" while openapi-typescript has the document, since it decodes every name as if it were part of a URL. Unicode
 * reserves it for uses of this kind: no text has it.
 */
export const percentSign = "\ufdd0";

/** What the path of a QUERY operation ends with: openapi-typescript does not know the method, and is told of a POST elsewhere. */
export const queryMark = "\ufdd1";

/** Whether types are written with the words of the description as comments. */
export type Words = "kept" | "dropped";

/**
 * A copy of the document that openapi-typescript transforms without tripping: operations are named after their functions,
 * "%" is hidden, a parameter of JSON has its schema, what is sent and what is received have their shapes, and no text can do anything to the comment it stands in.
 */
export function documentForTypes(document: Document, api: Api, words: Words = "kept"): OpenApi {
  const { operations, schemas, handlers } = api;
  const text = JSON.stringify(document, words === "kept" ? safeText : withoutTexts);
  const copy = JSON.parse(text.replaceAll("%", percentSign)) as OpenApi;
  const callbacks = addCallbacks(copy, handlers);
  const hidden = schemas.map((schema) => ({ ...schema, key: hidePercent(schema.key), of: hidePercent(schema.of) }));
  if (text.includes('"format":"binary"')) markBinary(copy, api, hidePercent);
  shapeDocument(copy, hidden, callbacks);
  for (const owner of [copy.webhooks, copy.components?.pathItems]) {
    for (const item of Object.values(owner ?? {})) {
      for (const operation of Object.values(item)) delete (operation as Operation).operationId;
    }
  }
  for (const { path, method, name } of operations) {
    const key = hidePercent(path);
    const item = copy.paths![key]!;
    const operation = item[method] as Operation;
    operation.operationId = name;
    if (method !== "query") continue;
    delete item[method];
    copy.paths![key + queryMark] = { parameters: item.parameters ?? [], post: operation };
  }
  return copy;
}

/** openapi-typescript passes callbacks over; as path items, of these keys, they get types. */
function addCallbacks(copy: OpenApi, handlers: Api["handlers"]): Set<string> {
  const callbacks = handlers.flatMap(({ operation, webhooks }) => (operation === undefined ? [] : webhooks));
  for (const { key, pointer: own } of callbacks) {
    const item = lookUp(copy, pointer(...pointerKeys(own).slice(0, -1).map(hidePercent))) as PathItem;
    const pathItems = ((copy.components ??= {}).pathItems ??= {});
    pathItems[hidePercent(key)] = structuredClone(item);
  }
  return new Set(callbacks.map(({ key }) => hidePercent(key)));
}

function hidePercent(text: string): string {
  return text.replaceAll("%", percentSign);
}

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

function safeText(key: string, value: unknown): unknown {
  if (typeof value !== "string") return withSchema(value);
  if (key === "$ref" && value.startsWith("#")) return pointer(...pointerKeys(value).map(hidePercent));
  return texts.has(key) ? commentText(value) : value;
}

/** What is a text is one; a property may have any of these names, and is an object. */
const comments = new Set(["title", "summary", "description", "example", "examples"]);

function withoutTexts(key: string, value: unknown): unknown {
  if (typeof value === "object" && value !== null && !(Array.isArray(value) && comments.has(key)))
    return withSchema(value);
  return comments.has(key) ? undefined : safeText(key, value);
}
