import {
  StructureKind,
  type InterfaceDeclarationStructure,
  type PropertySignatureStructure,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import type { ApiOperation, ApiResponse, ApiStream } from "../model/api.js";
import { jsonLiteral, literal, propertyKey } from "../model/names.js";
import { unionType } from "./code.js";

type Statement = InterfaceDeclarationStructure | TypeAliasDeclarationStructure;

/** The types of one operation: what is sent, what comes back, what goes wrong. Each looks up its own part of the schema types. */
export function operationTypes(operation: ApiOperation): Statement[] {
  return [...requestTypes(operation), ...streamTypes(operation), ...answerTypes(operation)];
}

/** The success response that streams, if there is one. */
export function streamOf({ responses }: ApiOperation): ApiStream | undefined {
  return responses
    .filter(isSuccess)
    .flatMap(({ contents }) => contents.map(({ stream }) => stream))
    .find(Boolean);
}

/** Whether the caller chooses between events and a single answer. */
export function hasModes(operation: ApiOperation): boolean {
  return operation.streaming !== undefined && operation.body !== undefined && streamOf(operation) !== undefined;
}

/** Whether a call needs a request at all. */
export function needsRequest({ parameters, body }: ApiOperation): boolean {
  return body?.required === true || parameters.some(({ required }) => required);
}

function requestTypes(operation: ApiOperation): Statement[] {
  const { typeName, streaming } = operation;
  if (!hasModes(operation))
    return [requestInterface(operation, `${typeName}Request`, bodyType(operation), "What to send.")];
  const body = bodyType(operation);
  const key = propertyKey(streaming!.property);
  const value = jsonLiteral(streaming!.value);
  return [
    requestInterface(
      operation,
      `${typeName}Request`,
      `${body} & { ${key}?: Exclude<${body}[${literal(streaming!.property)}], ${value}> }`,
      "What to send for a single answer.",
    ),
    requestInterface(
      operation,
      `${typeName}StreamingRequest`,
      `${body} & { ${key}: ${value} }`,
      "What to send for a stream of events.",
    ),
  ];
}

function requestInterface(
  operation: ApiOperation,
  name: string,
  body: string,
  doc: string,
): InterfaceDeclarationStructure {
  const places = (["path", "query", "header", "cookie"] as const).filter((place) =>
    operation.parameters.some((parameter) => parameter.in === place),
  );
  const properties = places.map((place): PropertySignatureStructure => ({
    kind: StructureKind.PropertySignature,
    name: place,
    hasQuestionToken: !operation.parameters.some((parameter) => parameter.in === place && parameter.required),
    type: `${operationType(operation)}["parameters"][${literal(place)}]`,
  }));
  if (operation.body) {
    properties.push({
      kind: StructureKind.PropertySignature,
      name: "body",
      hasQuestionToken: !operation.body.required,
      type: body,
    });
  }
  return { kind: StructureKind.Interface, isExported: true, name, properties, docs: [doc] };
}

function bodyType(operation: ApiOperation): string {
  if (!operation.body) return "never";
  if (operation.body.kind === "blob") return "Blob | ArrayBuffer | ReadableStream<Uint8Array>";
  if (operation.body.kind === "text") return "string";
  const body = `${operationType(operation)}["requestBody"]`;
  return `${operation.body.required ? body : `NonNullable<${body}>`}["content"][${literal(operation.body.mediaType)}]`;
}

function streamTypes(operation: ApiOperation): Statement[] {
  const stream = streamOf(operation);
  if (!stream) return [];
  const event = `${operation.typeName}Event`;
  const streamType = stream.stop
    ? `runtime.StoppableStream<${event}, ${stream.stop.typeName}Data>`
    : `runtime.EventStream<${event}>`;
  return [
    alias(
      event,
      eventType(stream),
      "One event of the stream. Events that the description does not know come as the last member.",
    ),
    alias(`${operation.typeName}Stream`, streamType, "The stream of events."),
  ];
}

function eventType({ item, discriminator, error, heartbeat }: ApiStream): string {
  if (item === undefined) return "runtime.TextEvent";
  const schema = `components["schemas"][${literal(item)}]`;
  if (discriminator === undefined) return schema;
  const inner = [...error, ...heartbeat];
  const yielded =
    inner.length === 0
      ? schema
      : `Exclude<${schema}, { ${propertyKey(discriminator)}: ${unionType(inner.map(literal))} }>`;
  return `${yielded} | runtime.UnknownEvent<${literal(discriminator)}>`;
}

function answerTypes(operation: ApiOperation): Statement[] {
  const { typeName, responses } = operation;
  const failures = responses.filter((response) => !isSuccess(response));
  const errors = failures.map((response) => contentType(operation, response) ?? "runtime.UntypedBody");
  const failureTypes = failures.map(
    (response, index) => `runtime.Failure<${statusType(operation, response)}, ${errors[index]}>`,
  );
  const modes: readonly Mode[] = hasModes(operation) ? ["Single", "Streaming"] : ["Both"];
  return [
    alias(`${typeName}Error`, unionType(errors), "The bodies of the errors that the description knows."),
    ...modes.flatMap((mode) => {
      const successes = successTypes(operation, mode);
      const data = alias(
        `${typeName}Data`,
        unionType(successes.map((success) => success.data)),
        "What a successful call gives.",
      );
      const result = [
        ...successes.map((success) => `runtime.Success<${success.status}, ${success.data}>`),
        ...failureTypes,
        "runtime.Unexpected",
      ];
      const resultType = alias(
        `${typeName}${mode === "Streaming" ? "Streaming" : ""}Result`,
        unionType(result),
        "Every way a call can end, told apart by `ok` and `status`.",
      );
      return mode === "Streaming" ? [resultType] : [data, resultType];
    }),
  ];
}

type Mode = "Single" | "Streaming" | "Both";

function successTypes(operation: ApiOperation, mode: Mode): { status: string; data: string }[] {
  const successes = operation.responses.filter(isSuccess);
  const fallback = operation.responses.filter(({ status }) => status === "default");
  return (successes.length > 0 ? successes : fallback)
    .map((response) => ({
      ...response,
      contents: response.contents.filter(
        ({ stream }) => mode === "Both" || (mode === "Streaming") === (stream !== undefined),
      ),
      empty: response.contents.length === 0,
    }))
    .filter(({ contents, empty }) => empty || contents.length > 0)
    .map((response) => ({
      status: response.status === "default" ? 'runtime.Status<"2XX">' : statusType(operation, response),
      data: contentType(operation, response) ?? "undefined",
    }));
}

/** The type of a response's content, undefined where it has none. */
function contentType(operation: ApiOperation, { status, contents }: ApiResponse): string | undefined {
  if (contents.length === 0) return undefined;
  const key = /^\d+$/.test(status) ? status : literal(status);
  return unionType(
    contents.map(({ kind, mediaType, stream }) => {
      if (stream) return `${operation.typeName}Stream`;
      if (kind !== "json") return kind === "text" ? "string" : "Blob";
      return `${operationType(operation)}["responses"][${key}]["content"][${literal(mediaType)}]`;
    }),
  );
}

/** A status as a type: a range leaves out what is declared by itself. */
function statusType({ responses }: ApiOperation, { status }: ApiResponse): string {
  if (/^\d+$/.test(status)) return status;
  const others = responses
    .map((response) => response.status)
    .filter((other) => other !== status && other !== "default");
  const declared = others.map((other) => (/^\d+$/.test(other) ? other : `runtime.Status<${literal(other)}>`));
  const all = `runtime.Status<${literal(status)}>`;
  return declared.length === 0 ? all : `Exclude<${all}, ${unionType(declared)}>`;
}

function isSuccess({ status }: ApiResponse): boolean {
  return status.startsWith("2");
}

function operationType({ key }: ApiOperation): string {
  return `operations[${literal(key)}]`;
}

function alias(name: string, type: string, doc: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: [doc] };
}
