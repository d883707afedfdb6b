import type { ApiContent, ApiOperation, ApiResponse, ApiStream } from "../model/api.js";
import { literal } from "../model/names.js";
import { arrayCode, objectCode, pure, textsCode } from "./code.js";
import { linkCode } from "./link-code.js";
import { partsCode } from "./result-parts.js";

/** What reads the answers of an operation, as entries of its descriptor. */
export function responsesCode(operation: ApiOperation): { responses: string; parts: string | undefined } {
  const responses = statuses(operation);
  const readers = responses.map(({ status, contents }) => [status, arrayCode(readersCode(contents))]);
  const parts = objectCode(Object.fromEntries(responses.map((response) => [response.status, partsCode(response)])));
  return { responses: objectCode(Object.fromEntries(readers)), parts: parts === "{}" ? undefined : parts };
}

/** `default` tells of failures; where no success is declared, of all that comes. */
function statuses({ responses }: ApiOperation): ApiResponse[] {
  const fallback = responses.find(({ status }) => status === "default");
  const hasSuccess = responses.some(({ status }) => status.startsWith("2"));
  return fallback && !hasSuccess ? [...responses, { ...fallback, status: "2XX" }] : [...responses];
}

/** Lines of JSON come first where they go under a name that a reader of JSON takes too. */
function readersCode(contents: readonly ApiContent[]): string[] {
  const rank = ({ kind, mediaType }: ApiContent) => (kind === "json-lines" && /\+json\b/i.test(mediaType) ? 0 : 1);
  return [...contents].sort((a, b) => rank(a) - rank(b)).map(readerCode);
}

function readerCode({ kind, mediaType, stream }: ApiContent): string {
  if (stream) return streamCode(mediaType, stream);
  if (kind === "json") return mediaType === "application/json" ? "runtime.json" : as("json", [mediaType]);
  const type = mediaType.split(";")[0]!.trim().toLowerCase();
  const accepted = type === mediaType ? [type] : [type, mediaType];
  if (kind === "text") return mediaType === "text/plain" ? "runtime.text" : as("text", accepted);
  return ["*/*", "application/octet-stream"].includes(mediaType) ? "runtime.blob" : as("blob", accepted);
}

function as(kind: string, mediaTypes: readonly string[]): string {
  return pure(`runtime.${kind}As(${mediaTypes.map(literal).join(", ")})`);
}

function streamCode(
  mediaType: string,
  { format, item, discriminator, end, error, heartbeat, stop }: ApiStream,
): string {
  const roles = objectCode({
    discriminator: discriminator === undefined ? undefined : literal(discriminator),
    end: textsCode(end),
    error: textsCode(error),
    heartbeat: textsCode(heartbeat),
  });
  const given = [...(format === "events" ? [] : [literal(mediaType)]), ...(roles === "{}" ? [] : [roles])];
  const use = { events: "eventStream", "json-lines": "jsonLines", "json-sequence": "jsonSequence" }[format];
  const isText = format === "events" && item === undefined;
  const reader = isText ? "runtime.textEventStream" : pure(`runtime.${use}(${given.join(", ")})`);
  return stop ? pure(`runtime.stoppable(${reader}, ${linkCode(stop)})`) : reader;
}
