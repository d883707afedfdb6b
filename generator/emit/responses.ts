import type { ApiOperation } from "../model/api.js";
import type { ApiContent, ApiLink, ApiResponse, ApiStream } from "../model/api-response.js";
import { pointerKeys } from "../document/pointer.js";
import { isOfLines } from "../document/stream-format.js";
import { jsonLiteral, literal } from "../model/names.js";
import { arrayCode, linkCode, objectCode, pure, textsCode } from "./code.js";
import { isBodyless, isSuccess, successesOf } from "./operation-shape.js";
import { partsCode, type ValuedHeader } from "./result-parts.js";

/** What asks for the answers of an operation and reads them, as entries of its descriptor. */
export function responsesCode(
  operation: ApiOperation,
  valued: Valued = (_content, code) => code,
  valuedHeader: ValuedHeader = (_header, code) => code,
): { responses: string } & Record<"streaming" | "accept" | "parts", string | undefined> {
  const { streaming } = operation;
  const responses = statuses(operation);
  const usual = streaming ? responses.map((response) => ofMode(response, false)) : responses;
  const streamed = responses.map((response) => ofMode(response, true));
  const withParts = [...responses, { ...successesOf(operation)[0]!, status: "undeclared" }];
  const parts = objectCode(
    Object.fromEntries(withParts.map((response) => [response.status, partsCode(response, valuedHeader)])),
  );
  return {
    streaming:
      streaming &&
      objectCode({
        property: literal(streaming.property),
        value: jsonLiteral(streaming.value),
        accept: acceptCode(operation, streamed),
        responses: readersByStatus(
          operation,
          streamed.filter((response) => !usual.includes(response)),
          valued,
        ),
      }),
    accept: acceptCode(operation, usual),
    responses: readersByStatus(operation, usual, valued),
    parts: parts === "{}" ? undefined : parts,
  };
}

/** What an operation that answers in two modes reads in one of them: of a response with contents of both, those of one kind. */
function ofMode(response: ApiResponse, streams: boolean): ApiResponse {
  const contents = response.contents.filter(({ stream }) => !!stream === streams);
  return [0, response.contents.length].includes(contents.length) ? response : { ...response, contents };
}

/** The code of a reader of some content, where its values are something else in code. */
type Valued = (content: ApiContent, code: string) => string;

function readersByStatus(operation: ApiOperation, responses: readonly ApiResponse[], valued: Valued): string {
  const readers = responses.map((each) => [each.status, arrayCode(readersCode(operation, each, valued))]);
  return objectCode(Object.fromEntries(readers));
}

/** An Accept header of all that is declared, and of whatever a success without content brings. */
function acceptCode(operation: ApiOperation, responses: readonly ApiResponse[]): string | undefined {
  const accepted = new Set(responses.flatMap(({ contents }) => contents.map(mediaRange)));
  const isOpen = (each: ApiResponse) => isSuccess(each) && each.contents.length === 0 && !isBodyless(operation, each);
  if (accepted.size > 0 && responses.some(isOpen)) accepted.add("*/*");
  return accepted.size === 0 ? undefined : literal([...accepted].join(", "));
}

/** Bytes of no type in particular come under any. */
function mediaRange({ kind, stream, mediaType }: ApiContent): string {
  if (stream?.format === "events") return "text/event-stream";
  return kind === "blob" && mediaType === "application/octet-stream" ? "*/*" : mediaType;
}

/** `default` tells of failures; where no success is declared, of all that comes. */
function statuses({ responses }: ApiOperation): ApiResponse[] {
  const fallback = responses.find(({ status }) => status === "default");
  const hasSuccess = responses.some(({ status }) => status.startsWith("2"));
  return fallback && !hasSuccess ? [...responses, { ...fallback, status: "2XX" }] : [...responses];
}

/**
 * The readers in the order in which they are asked, since some take more than one media type. A success without content is
 * read by what comes; one that has no body, too, where no other says how an undeclared one is read.
 */
function readersCode(operation: ApiOperation, response: ApiResponse, valued: Valued): string[] {
  const { contents, status } = response;
  const successes = successesOf(operation);
  const isOpen = !isBodyless(operation, response) || successes.every((each) => each.contents.length === 0);
  if (contents.length === 0 && isSuccess({ status }) && isOpen && operation.method !== "head")
    return ["runtime.anything"];
  return [...contents].sort((a, b) => rank(a) - rank(b)).map((content) => valued(content, readerCode(content)));
}

/** Lines of JSON come before the JSON whose reader takes their name too, what is exact before ranges, and last what takes anything. */
function rank({ kind, mediaType, stream }: ApiContent): number {
  if (kind === "json-lines" && /\+json\b/i.test(mediaType)) return 0;
  if (kind === "json" || stream) return 1;
  const type = essence(mediaType);
  if (isAny(type)) return 5;
  return (kind === "text" ? 1 : 2) + (type.endsWith("/*") ? 2 : 0);
}

function essence(mediaType: string): string {
  return mediaType.split(";")[0]!.trim().toLowerCase();
}

function isAny(type: string): boolean {
  return type === "*/*" || type === "application/octet-stream";
}

function readerCode({ kind, mediaType, stream }: ApiContent): string {
  if (stream) return streamCode(stream, essence(mediaType));
  if (kind === "json") return "runtime.json";
  const type = essence(mediaType);
  if (kind === "text" && type === "*/*") return "runtime.anyText";
  if (kind === "text") return type === "text/plain" ? "runtime.text" : as("text", type);
  return isAny(type) ? "runtime.blob" : as("blob", type);
}

function as(kind: string, mediaType: string): string {
  return pure(`runtime.${kind}As(${literal(mediaType)})`);
}

function streamCode(stream: ApiStream, mediaType: string): string {
  const { format, item, discriminator, data, end, error, heartbeat, stop } = stream;
  const roles = objectCode({
    json: data?.json && arrayCode(data.json.map(literal)),
    text: data?.text && arrayCode(data.text.map(literal)),
    discriminator: discriminator === undefined || data ? undefined : literal(discriminator),
    end: textsCode(end),
    error: textsCode(error),
    heartbeat: textsCode(heartbeat),
  });
  const use = data
    ? "namedEventStream"
    : { events: "eventStream", "json-lines": "jsonLines", "json-sequence": "jsonSequence" }[format];
  const isNamed = format !== "json-lines" || isOfLines(mediaType);
  const given = isNamed ? (roles === "{}" ? [] : [roles]) : [roles, literal(mediaType)];
  const isText = format === "events" && item === undefined;
  const reader = isText ? "runtime.textEventStream" : pure(`runtime.${use}(${given.join(", ")})`);
  return stop ? pure(`runtime.stoppable(${reader}, ${linkCode(withKeys(stop))})`) : reader;
}

/** A link whose runtime expressions are the keys that they stand for, so that no call has to read them. */
function withKeys(link: ApiLink): ApiLink {
  return JSON.parse(JSON.stringify(link), (_, value: unknown) => {
    const [, source, place, name, at = ""] =
      (typeof value === "string" && /^\$(request|response)\.(\w+)(?:\.(.+)|#(.*))?$/.exec(value)) || [];
    return source === undefined ? value : [`$${source}`, place, ...(name ? [name] : pointerKeys(`#${at}`))];
  }) as ApiLink;
}
