import { streamFormat } from "../document/stream-format.js";
import { childPointer, dereference, pointerKeys } from "../document/pointer.js";
import type { MediaType, OpenApi, Operation, Response, Schema } from "../document/types.js";
import type { ApiContent, ApiResponse, ApiStream } from "./api-response.js";
import { responsesOf, type Located, type OperationPlace } from "../document/operations.js";
import type { OperationNames } from "./operation-names.js";
import { buildHeaders } from "./build-headers.js";
import { buildLinks } from "./build-links.js";
import { responseKind } from "./kind.js";
import { declaredOpen, listedBy } from "../shapes/open-enum.js";

/** The responses of an operation in the order of their statuses: numbers, ranges, `default`. */
export function buildResponses(
  document: OpenApi,
  { operation, method, pointer }: OperationPlace,
  names: ReadonlyMap<Operation, OperationNames>,
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
        links: buildLinks(document, found, names, false),
        ...preferred(
          declaredContents.map(([mediaType, media]) => {
            const format = streamFormat(mediaType, media);
            return {
              schema: JSON.stringify(media.schema),
              pointer: childPointer(found.pointer, "content", mediaType),
              mediaType,
              kind: responseKind(mediaType, { ...media, schema: dereference(document, media.schema) }),
              stream: format && { format, ...buildStream(document, found, media, names) },
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
  const usual = declared.find(({ mediaType }) => /^application\/json *(;|$)/i.test(mediaType)) ?? declared.find(isJson);
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
  names: ReadonlyMap<Operation, OperationNames>,
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
    stop: buildLinks(document, response, names, true)[0],
  };
}

function errorCodes(document: OpenApi, response: Response): string[] {
  const codes = Object.values(response.content ?? {}).flatMap((media) => {
    const schema = dereference<Schema>(document, media.schema);
    const code = dereference<Schema>(document, schema?.properties?.code);
    const listed = code && (listedBy(code) ?? declaredOpen(code));
    return (listed ?? []).filter((one) => typeof one === "string");
  });
  return [...new Set(codes)];
}
