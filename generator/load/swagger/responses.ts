import { isObject } from "../../document/pointer.js";
import type { Extensible, MediaType, Response } from "../../document/types.js";
import { componentReference, extensionsOf, picked, sharedName, targetOf, type Conversion } from "./conversion.js";
import { json, mediaTypes } from "./media-types.js";
import { listStyle } from "./parameters.js";
import { convertSchema, schemaOf } from "./schemas.js";

/** The responses of an operation by their statuses. */
export function convertResponses(conversion: Conversion, operation: Extensible): Extensible {
  const { responses } = operation;
  if (!isObject(responses)) return {};
  const produces = mediaTypes(conversion, operation, "produces");
  // Whatever an operation gives, a failure that many share comes as it does everywhere.
  const errors = mediaTypes(conversion, conversion.root, "produces");
  const entries = Object.entries(responses).map(([status, written]): [string, unknown] => {
    if (status.startsWith("x-") || !isObject(written)) return [status, written];
    const types = /^2/.test(status) ? produces : errors;
    return [status, convertListed(conversion, written as Extensible, produces, types)];
  });
  return conversion.made(responses, Object.fromEntries(entries));
}

/**
 * A shared response has the media types of the description: a success that comes in others is a response of its own.
 * @param own the types of the operation
 * @param shared those that it may come in where it is shared
 */
function convertListed(
  conversion: Conversion,
  written: Extensible,
  own: readonly string[],
  shared: readonly string[],
): Response {
  const target = targetOf(conversion, written);
  if (typeof written.$ref !== "string" || target === undefined) return convertResponse(conversion, written, own);
  const isBodyless = target.schema === undefined && target.examples === undefined;
  const isSame = String(shared) === String(mediaTypes(conversion, conversion.root, "produces"));
  return sharedName(written.$ref, "responses") !== undefined && (isBodyless || isSame)
    ? conversion.made(written, { $ref: componentReference(written.$ref) })
    : conversion.made(written, convertResponse(conversion, target, own));
}

export function convertResponse(conversion: Conversion, response: Extensible, produces: readonly string[]): Response {
  const { headers } = response;
  const content = withWritten(contentOf(conversion, response, produces), response.content);
  return conversion.made(response, {
    description: "",
    ...picked(response, "$ref", "description", "links"),
    ...extensionsOf(response),
    ...(isObject(headers) && { headers: convertHeaders(conversion, headers) }),
    ...(Object.keys(content).length > 0 && { content }),
  } as Response);
}

/** What an overlay says of contents as OpenAPI 3 does, over what Swagger 2.0 says of them. */
function withWritten(content: Record<string, MediaType>, written: unknown): Record<string, MediaType> {
  if (!isObject(written)) return content;
  const entries = Object.entries(written).filter(([, media]) => isObject(media));
  const all = entries.map(([type, media]) => [type, { ...content[type], ...(media as object) }]);
  return { ...content, ...(Object.fromEntries(all) as Record<string, MediaType>) };
}

function convertHeaders(conversion: Conversion, headers: object): Record<string, Extensible> {
  const entries = Object.entries(headers).map(([name, header]: [string, unknown]): [string, Extensible] => {
    if (!isObject(header)) return [name, header as Extensible];
    const { type, collectionFormat } = header;
    const isSchema = isObject(header.schema);
    const schema = isSchema ? convertSchema(conversion, header.schema) : schemaOf(conversion, header as Extensible);
    const style = type === "array" ? listStyle(conversion, header as Extensible, schema, commas) : { schema };
    const words = { ...picked(header as Extensible, "description", "required"), ...extensionsOf(header as Extensible) };
    return [name, conversion.made(header, { ...words, ...(collectionFormat === "multi" ? { schema } : style) })];
  });
  return Object.fromEntries(entries);
}

const commas = { csv: {} };

function contentOf(
  conversion: Conversion,
  response: Extensible,
  produces: readonly string[],
): Record<string, MediaType> {
  const { schema, examples } = response;
  const named = Object.entries(isObject(examples) ? examples : {}).filter(([key]) => !key.startsWith("x-"));
  // What an example is of comes too, though nothing else says so.
  const shown = named.map(([type]) => type).filter((type) => type.includes("/"));
  const listed = produces.length > 0 ? produces : [json];
  const types = isObject(schema) && schema.type === "file" ? fileTypes(conversion, response, produces) : listed;
  const all = new Set([...(isObject(schema) ? types : []), ...shown]);
  if (all.size === 0 && named.length > 0) all.add(listed[0]!);
  const content = [...all].map((type): [string, MediaType] => [
    type,
    { ...(isObject(schema) && { schema: convertSchema(conversion, schema) }), ...examplesOf(type) },
  ]);
  return Object.fromEntries(content);

  /** What is no media type is the name of an example, as tools write it: of the first type. */
  function examplesOf(type: string): MediaType {
    const own = named.find(([key]) => key === type);
    if (own !== undefined) return { example: own[1] };
    const others = type === listed[0] ? named.filter(([key]) => !key.includes("/")) : [];
    if (others.length === 0) return {};
    return { examples: Object.fromEntries(others.map(([key, value]) => [key, { value }])) };
  }
}

/** A file comes as any of the types that are none of data; where there are none, nobody knows as what. */
function fileTypes(conversion: Conversion, response: Extensible, produces: readonly string[]): readonly string[] {
  const types = produces.filter((type) => !/[/+](json|xml)\b/i.test(type));
  if (types.length > 0) return types;
  if (produces.length > 0)
    conversion.tell(response, "schema", {
      before: `a file as ${produces.join(", ")}`,
      after: "bytes of any type",
      reason: "a file is no data",
    });
  return ["application/octet-stream"];
}
