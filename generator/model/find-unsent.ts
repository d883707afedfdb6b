import { othersOf, propertiesOf } from "../document/facts.js";
import { misplacedMethods, sentMethod } from "../document/methods.js";
import { located, operationsOf } from "../document/operations.js";
import { childPointer, dereference, pointer } from "../document/pointer.js";
import type { MediaType, OpenApi, Parameter, RequestBody, Schema } from "../document/types.js";
import { isHidden } from "../shapes/shape.js";
import type { ApiUnsent } from "./api.js";
import { onlyValue, parameterStyle, shapesOf, stylesOf } from "./encoding.js";
import { bodyKind, holdsProperties, isJson, otherCharset } from "./kind.js";

/** What operations are said to take and the runtime cannot write, or leaves to the caller: nothing is dropped in silence. */
export function findUnsent(document: OpenApi): ApiUnsent[] {
  const found = new Map<string, ApiUnsent>();
  for (const one of unnamedSecurity(document)) found.set(one.pointer, one);
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const at = pointer("paths", path);
    for (const name of misplacedMethods(item))
      add(childPointer(at, "additionalOperations", name), [
        `"${name}" is no additional operation, and has no function`,
      ]);
    addParameters(item?.parameters, at);
  }
  for (const { operation, method, pointer: at } of operationsOf(document)) {
    const body = located<RequestBody>(document, operation.requestBody, `${at}/requestBody`);
    const contents = Object.entries(body?.value.content ?? {});
    add(at, methodReasons(document, method, contents));
    const isChosen = operation["x-katagami-streaming"] !== undefined;
    if (isChosen && contents.every(([type, media]) => !holdsProperties(bodyKind(type, media))))
      add(at, ["its body is no JSON and no form, so nothing in it chooses events"]);
    for (const [type, media] of bodyless.has(method) ? [] : contents) {
      const reasons = bodyReasons(document, type, media);
      if (contents.length === 1 && bodyKind(type, media) === "text" && isStructured(document, media.schema))
        reasons.push(`${type} is written by the caller, as text`);
      add(childPointer(body!.pointer, "content", type), reasons);
    }
    addParameters(operation.parameters, at);
  }
  return [...found.values()];

  function addParameters(parameters: readonly Parameter[] = [], owner: string): void {
    for (const [index, declared] of parameters.entries()) {
      const parameter = located<Parameter>(document, declared, childPointer(owner, "parameters", index));
      if (parameter) add(parameter.pointer, parameterReasons(document, parameter.value));
    }
  }

  function add(pointer: string, reasons: readonly string[]): void {
    for (const reason of reasons) found.set(`${pointer} ${reason}`, { pointer, reason });
  }
}

/** Operations that name no security, of a document that knows schemes: none but a call's own credentials are sent with them. */
function unnamedSecurity(document: OpenApi): ApiUnsent[] {
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  const operations = [...operationsOf(document)];
  const silent = document.security ? [] : operations.filter(({ operation }) => operation.security === undefined);
  if (schemes.length === 0 || silent.length === 0) return [];
  const update = { security: schemes.map((name) => ({ [name]: [] })) };
  const description = "send the client's credentials with every operation that does not say otherwise";
  return [
    {
      pointer: pointer("components", "securitySchemes"),
      reason: `${silent.length} of ${operations.length} operations name no security, and send no credentials but a call's own`,
      actions: [{ target: "$", update, description }],
    },
  ];
}

/**
 * Methods that `fetch` never sends, and what is no method at all.
 * @see https://fetch.spec.whatwg.org/#forbidden-method
 */
const refused = /^(connect|trace|track)$|[^!#$%&'*+.^_`|~\w-]|^$/i;

/** Methods with which `fetch` sends no body. */
export const bodyless: ReadonlySet<string> = new Set(["get", "head", "trace"]);

function methodReasons(document: OpenApi, method: string, contents: readonly [string, MediaType][]): string[] {
  const isEmpty = contents.every(([, { schema }]) => {
    const shapes = [...shapesOf(document, schema)];
    return shapes.join() === "object" && propertiesOf(document, schema ?? {}).size === 0;
  });
  return [
    ...(refused.test(method) ? [`fetch refuses the method ${sentMethod(method)}`] : []),
    ...(bodyless.has(method) && !isEmpty ? [`fetch sends no body with ${sentMethod(method)}`] : []),
  ];
}

function parameterReasons(document: OpenApi, parameter: Parameter): string[] {
  const quoted = JSON.stringify(parameter.name);
  const [content] = Object.entries(parameter.content ?? {});
  if (content) {
    const [type, { schema }] = content;
    const isForm = parameter.in === "querystring" && bodyKind(...content) === "urlencoded";
    const isWritten = isForm || bodyKind(...content) === "json" || !isStructured(document, schema);
    return isWritten ? [] : [`${quoted} is ${type}, which the caller writes as text`];
  }
  const known = stylesOf[parameter.in];
  if (!known) return [];
  const written = parameterStyle(document, parameter)?.style ?? known[0]!;
  const other = parameter.style !== undefined && parameter.style !== written;
  return [
    ...(other ? [`${quoted} cannot have the style ${parameter.style}: it is written in the style ${written}`] : []),
    ...(parameter.in === "path" && isEmpty(document, parameter.schema)
      ? [`${quoted} is an object of which nothing is sent, and no path holds that: each call is refused`]
      : []),
    ...nestedReasons(document, parameter.schema, quoted, written),
  ];
}

/** Whether a schema is of objects alone that have no property when they are sent. */
function isEmpty(document: OpenApi, declared: Schema | undefined): boolean {
  const schema = dereference<Schema>(document, declared);
  if (!schema || [...shapesOf(document, schema)].join() !== "object" || othersOf(schema) !== false) return false;
  return [...propertiesOf(document, schema).values()].every(([property]) => isHidden(document, property!, "sent"));
}

/** What a style cannot say of a value: a list or an object within it. */
function nestedReasons(document: OpenApi, declared: Schema | undefined, quoted: string, style: string): string[] {
  const schema = dereference<Schema>(document, declared);
  const inner = [
    ...[...propertiesOf(document, schema ?? {})].map(([name, [part]]) => [name, part] as const),
    ...(schema?.items ? [["items", schema.items] as const] : []),
  ];
  const nested = inner.filter(([, part]) => isStructured(document, part)).map(([name]) => JSON.stringify(name));
  if (style === "json" || style === "deepObject" || nested.length === 0) return [];
  return [`the style ${style} cannot say ${nested.join(", ")} of ${quoted}: such a call is refused`];
}

function bodyReasons(document: OpenApi, type: string, media: MediaType): string[] {
  const kind = bodyKind(type, media);
  const encodings = Object.entries(media.encoding ?? {}) as [
    string,
    Partial<Parameter> & { contentType?: string; headers?: Record<string, Parameter> },
  ][];
  if (kind === "blob" && /^multipart\//i.test(type))
    return [`${type} is written by the caller: pass a Blob whose type has the boundary`];
  const charset = otherCharset(type);
  if (charset && (kind === "json" || kind === "text")) return [charsetReason(type, kind === "text")];
  if (media.itemSchema) return [`the items of ${type} are written by the caller, as text or bytes`];
  if (kind !== "multipart" && kind !== "urlencoded") return [];
  const shapes = shapesOf(document, media.schema);
  if (shapes.size > 0 && !shapes.has("object"))
    return [`${type} has fields, and its schema is that of no object: such a body is refused`];
  const properties = propertiesOf(document, media.schema ?? {});
  return encodings.flatMap(([name, { style, explode, contentType, headers = {} }]) => {
    const quoted = JSON.stringify(name);
    const open = Object.keys(headers).filter((header) => onlyValue(document, headers[header]!) === undefined);
    const isStyled = style !== undefined || explode !== undefined;
    const isText = !isStyled && contentType !== undefined && !isJson(contentType);
    const isInCharset = kind === "multipart" && !isStyled && otherCharset(contentType ?? "") !== undefined;
    return [
      ...(isInCharset ? [charsetReason(`${quoted} as ${contentType}`, true)] : []),
      ...(kind === "multipart" ? open : []).map((header) => `the header ${header} of ${quoted} is given with part()`),
      ...(isText && shapesOf(document, properties.get(name)?.[0]).has("object")
        ? [`${quoted} is ${contentType}, which the caller writes as text`]
        : []),
      ...(isStyled ? nestedReasons(document, properties.get(name)?.[0], quoted, style ?? "form") : []),
    ];
  });
}

function charsetReason(type: string, takesBytes: boolean): string {
  return `a text of ${type} is sent in UTF-8${takesBytes ? ": pass bytes for the charset" : ""}`;
}

function isStructured(document: OpenApi, schema: Schema | undefined): boolean {
  const shapes = shapesOf(document, schema);
  return shapes.has("object") || shapes.has("list");
}
