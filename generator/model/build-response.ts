import { propertiesOf, typesOf, type ValueType } from "../document/facts.js";
import { responsesOf, located, type Located, type OperationPlace } from "../document/operations.js";
import { childPointer, dereference, pointerKeys } from "../document/pointer.js";
import { streamFormat } from "../document/stream-format.js";
import type { MediaType, OpenApi, Parameter, Response, Schema } from "../document/types.js";
import type { ApiContent, ApiHeader, ApiResponse, ApiStream, HeaderForm, HeaderPart } from "./api-response.js";
import type { LinksOf } from "./build-links.js";
import { isJson, isUsualJson, responseKind } from "./kind.js";
import { declaredOpen, listedBy } from "../shapes/open-enum.js";

/** The responses of an operation in the order of their statuses: numbers, ranges, `default`. */
export function buildResponses(
  document: OpenApi,
  { operation, method, pointer }: OperationPlace,
  linksOf: LinksOf,
): ApiResponse[] {
  const responses = responsesOf(document, operation, pointer)
    .map((found) => {
      const { value: response, status } = found;
      // Neither an answer to HEAD nor one of these statuses has a body, whatever is declared.
      const isEmpty = method === "head" || /^(1..|204|205|304)$/.test(status);
      const declaredContents = isEmpty ? [] : Object.entries(response.content ?? {});
      return {
        pointer: found.pointer,
        status,
        description: response.description ?? "",
        codes: errorCodes(document, response),
        headers: buildHeaders(document, found),
        links: linksOf(found, false),
        ...preferred(
          declaredContents.map(([mediaType, media]) => {
            const format = streamFormat(mediaType, media);
            return {
              schema: JSON.stringify(media.schema),
              pointer: childPointer(found.pointer, "content", mediaType),
              mediaType,
              kind: responseKind(mediaType, { ...media, schema: dereference(document, media.schema) }),
              stream: format && { format, ...buildStream(document, found, media, linksOf) },
            };
          }),
        ),
      };
    })
    .sort((a, b) => rank(a.status) - rank(b.status));
  return responses.some(({ status }) => /^2|^d/.test(status)) ? responses : [...responses, { ...anySuccess, pointer }];
}

/** The success of an operation that declares none. */
const anySuccess = { status: "2XX", description: "", codes: [], headers: [], links: [], contents: [], texts: [] };

/** Of JSON beside texts the JSON, and of JSON of one schema under several names the first, or the one that is called so. */
function preferred(
  declared: readonly (ApiContent & { schema: string | undefined })[],
): Pick<ApiResponse, "contents" | "texts"> {
  const isJson = ({ kind }: ApiContent) => kind === "json";
  const isText = ({ kind }: ApiContent) => kind === "text";
  const usual = declared.find(({ mediaType }) => isUsualJson(mediaType)) ?? declared.find(isJson);
  const isAgain = (each: (typeof declared)[number]) => isJson(each) && each !== usual && each.schema === usual?.schema;
  const hasJson = declared.some(isJson);
  const kept = declared.filter((each) => !isAgain(each) && !(hasJson && isText(each)));
  return {
    contents: kept.map(({ schema: _, ...content }) => content),
    texts: hasJson ? declared.filter(isText).map(({ mediaType }) => mediaType) : [],
  };
}

function rank(status: string): number {
  return status === "default" ? 1000 : status.endsWith("XX") ? 600 + Number(status[0]) : Number(status);
}

function buildStream(
  document: OpenApi,
  response: Located<Response>,
  media: MediaType,
  linksOf: LinksOf,
): Omit<ApiStream, "format"> {
  const ref = (media["x-katagami-item"] as { $ref: string } | undefined)?.$ref;
  const item = dereference<Schema>(document, ref === undefined ? undefined : { $ref: ref });
  const roles = (media["x-katagami-events"] ?? {}) as Partial<Record<"end" | "error" | "heartbeat", string[]>>;
  return {
    item: ref === undefined ? undefined : pointerKeys(ref).at(-1)!,
    discriminator: item?.discriminator?.propertyName,
    data: media["x-katagami-event-data"] as ApiStream["data"],
    end: roles.end ?? [],
    error: roles.error ?? [],
    heartbeat: roles.heartbeat ?? [],
    stop: linksOf(response, true)[0],
  };
}

function errorCodes(document: OpenApi, response: Response): string[] {
  const listed = Object.values(response.content ?? {})
    .flatMap(({ schema }) => (schema && propertiesOf(document, schema).get("code")) ?? [])
    .flatMap((schema) => {
      const code = dereference<Schema>(document, schema);
      return (code && (listedBy(code) ?? declaredOpen(code))) ?? [];
    });
  return [...new Set(listed.filter((one) => typeof one === "string"))];
}

const none: ReadonlySet<ValueType> = new Set();

/** The headers that a response declares; Content-Type is told by its content. @see https://spec.openapis.org/oas/v3.2.0#header-object */
export function buildHeaders(document: OpenApi, { value: { headers = {} }, pointer }: Located<Response>): ApiHeader[] {
  return Object.entries(headers).flatMap(([name, declared]) => {
    const at = childPointer(pointer, "headers", name);
    const header = located<Parameter>(document, declared as unknown as Parameter, at);
    const isUsable = isToken(name) && !/^content-type$/i.test(name);
    return header && isUsable ? [buildHeader(document, name, header)] : [];
  });
}

/** Whether a header can be called so at all: a platform refuses to look for others. @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

function buildHeader(document: OpenApi, name: string, { value, pointer }: Located<Parameter>): ApiHeader {
  const { required, schema, content, explode } = value;
  const common = { pointer, name, required: required === true };
  if (/^set-cookie$/i.test(name)) return { ...common, form: "cookies", type: undefined };
  const [mediaType, media] = Object.entries(content ?? {})[0] ?? [];
  if (mediaType !== undefined && !schema) {
    const isTyped = isJson(mediaType) && media?.schema !== undefined;
    return { ...common, form: isJson(mediaType) ? "json" : "text", type: isTyped ? [name, mediaType] : undefined };
  }
  const isTyped = schema !== undefined && typesOf(document, schema) !== undefined;
  return { ...common, form: formOf(document, schema, explode === true), type: isTyped ? [name] : undefined };
}

function formOf(document: OpenApi, declared: Schema = {}, explode: boolean): HeaderForm {
  const types = typesOf(document, declared) ?? none;
  const schema = dereference<Schema>(document, declared);
  if (types.has("array")) return { items: partOf(document, schema?.items) };
  if (!types.has("object")) return partOf(document, declared);
  const { properties = {}, additionalProperties } = schema ?? {};
  return {
    properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, partOf(document, part)])),
    others: partOf(document, typeof additionalProperties === "object" ? additionalProperties : undefined),
    explode,
  };
}

/** A value that may be a text is one. */
function partOf(document: OpenApi, schema: Schema = {}): HeaderPart {
  const types = typesOf(document, schema) ?? none;
  if (types.has("string")) return "text";
  if (types.has("number") || types.has("integer")) return "number";
  return types.has("boolean") ? "boolean" : "text";
}
