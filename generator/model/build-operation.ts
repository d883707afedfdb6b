import { composition, exampleValues, isSchema, propertiesOf, typeOfValue, typesOf } from "../document/facts.js";
import { childPointer, dereference, isObject, pointer } from "../document/pointer.js";
import type { MediaType, OpenApi, Operation, Parameter, RequestBody, Schema } from "../document/types.js";
import { defaultOf, isHidden } from "../shapes/shape.js";
import type { ApiAlternative, ApiBody, ApiOperation, ApiParameter, ApiRetry, ApiServer, ApiWords } from "./api.js";
import { located, type Located, type OperationPlace } from "../document/operations.js";
import type { NamesByOperation } from "./names.js";
import { hasValues } from "../shapes/value-place.js";
import { inCode } from "./code-values.js";
import { exampleOf, sentProperties } from "./example-of.js";
import { sentExample } from "./sent-example.js";
import type { AlternativeOf } from "./alternatives.js";
import { buildResponses } from "./build-response.js";
import { buildSecurity, buildOwnServers } from "./build-access.js";
import { buildPagination, type LinksOf } from "./build-links.js";
import { bodyKind, holdsProperties, isUsualJson, otherCharset } from "./kind.js";
import { formEncoding, mayHaveObjects, parameterStyle } from "./encoding.js";
import { bodyless } from "./find-unsent.js";

/** What asks for a stream: a property of the body, and its value. */
type Streaming = Omit<NonNullable<ApiOperation["streaming"]>, "isDefault"> | undefined;

/** What the emitters need to know of one operation. */
export function buildOperation(
  document: OpenApi,
  place: OperationPlace,
  names: NamesByOperation,
  servers: readonly ApiServer[],
  linksOf: LinksOf,
  alternativeOf: AlternativeOf,
): ApiOperation {
  const { operation, path, method, item } = place;
  const retry = operation["x-katagami-retry"] as Partial<ApiRetry> | undefined;
  const declared = [
    ...parametersAt(document, item.parameters, pointer("paths", path)),
    ...parametersAt(document, operation.parameters, place.pointer),
  ];
  const parameters = buildParameters(document, declared, alternativeOf);
  const mode = operation["x-katagami-streaming"] as ApiOperation["streaming"];
  const asked = mode && { property: mode.property, value: mode.value };
  const bodies = bodyless.has(method) ? [] : buildBodies(document, place, alternativeOf, asked);
  const streaming = bodies[0] && holdsProperties(bodies[0].kind) ? asked : undefined;
  return {
    pointer: place.pointer,
    ...names.get(operation)!,
    method,
    path,
    ...wordsOf(operation),
    tags: operation.tags ?? [],
    servers: buildOwnServers(operation, item, servers),
    parameters,
    body: bodies[0],
    bodies,
    pagination: buildPagination(document, operation, names.get(operation)!),
    responses: buildResponses(document, place, linksOf),
    streaming: streaming && { ...streaming, isDefault: streamsByDefault(document, operation, streaming) },
    security: buildSecurity(document, operation),
    retry: retry && { safe: retry.safe, codes: retry.codes ?? [], neverCodes: retry.neverCodes ?? [] },
    idempotencyKey: parameters.find(isIdempotencyKey)?.name,
  };
}

/** What the description says to people; blank where it says nothing. */
export function wordsOf({ summary = "", description = "", deprecated }: Operation): ApiWords {
  return { summary, description, deprecated: deprecated === true };
}

/** Whether the property that chooses events does so by its default. */
function streamsByDefault(
  document: OpenApi,
  { requestBody }: Operation,
  { property, value }: NonNullable<Streaming>,
): boolean {
  const body = dereference<RequestBody>(document, requestBody);
  const schemas = Object.values(body?.content ?? {}).map(({ schema }) => schema ?? {});
  const declared = schemas.flatMap((schema) => propertiesOf(document, schema).get(property) ?? []);
  return declared.some((schema) => defaultOf(document, schema) === value);
}

function isIdempotencyKey(parameter: Pick<Parameter, "in" | "name">): boolean {
  return parameter.in === "header" && /^idempotency-key$/i.test(parameter.name);
}

function parametersAt(document: OpenApi, declared: readonly Parameter[] = [], at: string): Located<Parameter>[] {
  return declared.flatMap((each, index) => located(document, each, childPointer(at, "parameters", index)) ?? []);
}

/** Parameters of the path and the operation; the operation's win. */
function buildParameters(
  document: OpenApi,
  declared: readonly Located<Parameter>[],
  alternativeOf: AlternativeOf,
): ApiParameter[] {
  const byPlace = new Map<string, ApiParameter>();
  for (const each of declared) {
    const { value: parameter } = each;
    if (!["path", "query", "header", "cookie", "querystring"].includes(parameter.in)) continue;
    const [content] = Object.entries(parameter.content ?? {});
    const whole =
      parameter.in === "querystring" && content ? buildBody(document, each, content, alternativeOf) : undefined;
    byPlace.set(`${parameter.in} ${parameter.name}`, {
      pointer: each.pointer,
      name: parameter.name,
      in: parameter.in === "querystring" ? "query" : parameter.in,
      required: parameter.in === "path" || (parameter.required === true && !isIdempotencyKey(parameter)),
      description: parameter.description ?? "",
      example: shown(
        document,
        parameter.schema ?? content?.[1].schema,
        fittingExample(document, parameter, [
          ...exampleValues(document, parameter as MediaType),
          ...(content ? exampleValues(document, content[1]) : []),
          parameterExample(document, parameter, parameter.schema ?? content?.[1].schema),
        ]) ?? parameter.name,
      ),
      style: parameter.in === "querystring" ? undefined : parameterStyle(document, parameter),
      alternative: parameterAlternative(parameter, alternativeOf),
      whole,
    });
  }
  return [...byPlace.values()];
}

/** An example as code has it. */
function shown(document: OpenApi, schema: Schema | undefined, example: unknown): unknown {
  return schema && hasValues(document) ? inCode(document, [schema], example) : example;
}

/** The first example of a parameter that can be one: no object or list where its schema has none, and in a path what can be sent. */
function fittingExample(document: OpenApi, { schema, in: place }: Parameter, examples: readonly unknown[]): unknown {
  const types = schema && typesOf(document, schema);
  const isSaid = (value: unknown) => !types || typeof value !== "object" || types.has(typeOfValue(value));
  const isSent = (value: unknown) => place !== "path" || typeof value !== "string" || !/^\.{0,2}$/.test(value);
  return examples.find((value) => value !== undefined && isSaid(value) && isSent(value));
}

/** A value that fits a parameter's schema: no empty object in a path, nor where nothing says that it is an object. */
function parameterExample(document: OpenApi, { name, in: place }: Parameter, schema: Schema | undefined): unknown {
  const example = exampleOf(document, schema, name);
  // No style writes an object in a list: of items that nothing is said of, a text is one.
  if (schema && Array.isArray(example) && hasOpenItems(document, schema)) return example.map(() => name);
  if (!schema || !isSchema(example) || Object.keys(example).length > 0) return example;
  if (typesOf(document, schema) === undefined) return name;
  if (place !== "path") return example;
  const [first] = [...propertiesOf(document, schema)].find(([, [each]]) => !isHidden(document, each!, "sent")) ?? [];
  return first === undefined ? { key: name } : exampleOf(document, { allOf: [schema, { required: [first] }] }, name);
}

function hasOpenItems(document: OpenApi, schema: Schema): boolean {
  const items = composition(document, schema).flatMap((part) => (isSchema(part.items) ? [part.items] : []));
  return typesOf(document, { allOf: items }) === undefined;
}

/** What a parameter can be given as: a content of JSON takes no bigint, and one of a text is that text. */
function parameterAlternative(
  { schema, content, in: place }: Parameter,
  alternativeOf: AlternativeOf,
): ApiAlternative | undefined {
  const [first] = Object.entries(content ?? {});
  if (!first) return alternativeOf(schema, { isParameter: true });
  const kind = bodyKind(...first);
  const isWritten = kind === "json" || (kind === "urlencoded" && place === "querystring");
  return isWritten ? alternativeOf(first[1].schema) : undefined;
}

/** The request body in every media type; first the most useful: `application/json`, other JSON, then forms, then the first. */
function buildBodies(
  document: OpenApi,
  { operation, pointer }: OperationPlace,
  alternativeOf: AlternativeOf,
  streaming: Streaming,
): ApiBody[] {
  const body = located<RequestBody>(document, operation.requestBody, childPointer(pointer, "requestBody"));
  const bodies = Object.entries(body?.value.content ?? {}).map((content) =>
    buildBody(document, body!, content, alternativeOf, streaming),
  );
  const chosen =
    bodies.find(({ mediaType }) => isUsualJson(mediaType)) ??
    ["json", "multipart", "urlencoded"].map((kind) => bodies.find((one) => one.kind === kind)).find(Boolean) ??
    bodies[0];
  return chosen ? [chosen, ...bodies.filter((one) => one !== chosen)] : [];
}

function buildBody(
  document: OpenApi,
  { value: { required, description }, pointer }: Located<Pick<RequestBody, "required" | "description">>,
  [mediaType, media]: [string, MediaType],
  alternativeOf: AlternativeOf,
  streaming?: Streaming,
): ApiBody {
  const { schema } = media;
  const kind = bodyKind(mediaType, { schema: dereference(document, schema) });
  return {
    pointer: childPointer(pointer, "content", mediaType),
    required: required === true,
    mediaType,
    kind,
    charset: otherCharset(mediaType),
    description: description ?? "",
    example: shown(
      document,
      schema,
      sentExample(
        document,
        schema,
        givenExample(document, kind, media, streaming) ?? asFields(kind, exampleOf(document, schema)),
      ),
    ),
    ...(kind === "multipart" ? filesOf(document, schema) : { files: [], fileLists: [] }),
    alternative: holdsProperties(kind) ? alternativeOf(schema, { isForm: kind === "multipart" }) : undefined,
    mayHaveObjects: kind === "multipart" && mayHaveObjects(document, schema),
    parts: formEncoding(document, kind, media),
  };
}

/**
 * Of the examples that a description gives of a body, one that asks for what samples show, which is a stream where there is one. Of a
 * form it is one that has fields: some show the text that is sent.
 */
function givenExample(document: OpenApi, kind: ApiBody["kind"], media: MediaType, streaming: Streaming): unknown {
  const values = exampleValues(document, media).filter((value) => asFields(kind, value) === value);
  const asks = (value: unknown) => isObject(value) && value[streaming!.property] === streaming!.value;
  return (streaming && values.find(asks)) ?? values[0];
}

/** What a form is written from: an object. */
function asFields(kind: ApiBody["kind"], value: unknown): unknown {
  return (kind === "multipart" || kind === "urlencoded") && !isObject(value) ? {} : value;
}

/** The required parts of a form that are files, and those that are lists of them. */
function filesOf(document: OpenApi, declared: Schema | undefined): Pick<ApiBody, "files" | "fileLists"> {
  const parts = declared ? sentProperties(document, declared) : [];
  const isFile = (part: Schema) => composition(document, part).some(({ format }) => format === "binary");
  const isList = (part: Schema) => composition(document, part).some(({ items }) => isSchema(items) && isFile(items));
  const named = (isWanted: (part: Schema) => boolean) =>
    parts.flatMap(([name, part]) => (isWanted(part) ? [name] : []));
  return { files: named(isFile), fileLists: named(isList) };
}
