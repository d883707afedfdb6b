import type { Api, ApiOperation } from "../model/api.js";
import type { ApiContent, ApiResponse, ApiStream } from "../model/api-response.js";
import { literal, propertyKey } from "../model/names.js";
import { unionType } from "./code.js";
import { hasModes, isBodyless, isSuccess, streamOf, successesOf } from "./operation-shape.js";
import { partsType } from "./result-parts.js";
import { typeStatement, type TypeStatement } from "./statement.js";

/** The types of a stream's events and of the stream itself; none where the operation does not stream. */
export function streamTypes(operation: ApiOperation): TypeStatement[] {
  const stream = streamOf(operation);
  if (!stream) return [];
  const event = `${operation.typeName}Event`;
  const type = stream.stop
    ? `runtime.StoppableStream<${event}, ${stream.stop.typeName}Data>`
    : `runtime.EventStream<${event}>`;
  const unknown = stream.discriminator && " Events that the description does not know come as the last member.";
  return [
    typeStatement(event, eventType(stream), `One event of the stream.${unknown ?? ""}`),
    typeStatement(`${operation.typeName}Stream`, type, "The stream of events."),
  ];
}

function eventType({ format, item, discriminator, error, heartbeat }: ApiStream): string {
  if (item === undefined) return format === "events" ? "runtime.TextEvent" : "unknown";
  const schema = `components["schemas"][${literal(item)}]`;
  if (discriminator === undefined) return schema;
  const kept = [...error, ...heartbeat].map((name) => literal(name));
  const yielded =
    kept.length === 0 ? schema : `Exclude<${schema}, { ${propertyKey(discriminator)}: ${unionType(kept)} }>`;
  return `${yielded} | runtime.UnknownEvent<${literal(discriminator)}>`;
}

/** What comes back and what goes wrong: data, error bodies, and every way a call can end. */
export function answerTypes(operation: ApiOperation, api: Api): TypeStatement[] {
  const { typeName, responses } = operation;
  const failures = responses.filter((response) => !isSuccess(response));
  const cases = failures.map((response) => {
    const body = contentType(operation, response) ?? "runtime.UntypedBody";
    return `runtime.Failure<${statusType(operation, response)}, ${body}>${parts(operation, response, api)}`;
  });
  const errors = failures.length === 0 ? "never" : `Exclude<${typeName}Failure, runtime.Unexpected>["error"]`;
  const single = successes(operation, hasModes(operation) ? "single" : "any", api);
  const types = [
    typeStatement(`${typeName}Data`, unionType(single.map(({ data }) => data)), "What a successful call gives."),
    typeStatement(`${typeName}Error`, errors, "The bodies of the errors that the description knows."),
    typeStatement(`${typeName}Failure`, unionType([...cases, "runtime.Unexpected"]), "Every way a call can fail."),
    resultType(
      `${typeName}Result`,
      named(single, `${typeName}Data`),
      typeName,
      undeclaredData(operation, `${typeName}Data`),
    ),
  ];
  if (!hasModes(operation)) return types;
  const streaming = successes(operation, "streaming", api);
  return [...types, resultType(`${typeName}StreamingResult`, streaming, typeName, `${typeName}Stream`)];
}

/** The only success of an operation has the type that is named after it, where that has to be looked up. */
function named(cases: readonly SuccessCase[], name: string): readonly SuccessCase[] {
  return cases.length === 1 && cases[0]!.data.includes("[") ? [{ ...cases[0]!, data: name }] : cases;
}

/** What an undeclared success brings: of an operation whose declared ones have no body, whatever comes. */
function undeclaredData(operation: ApiOperation, data: string): string {
  const isOpen = operation.method !== "head" && successesOf(operation).every((each) => isBodyless(operation, each));
  return isOpen ? "unknown" : data;
}

interface SuccessCase {
  readonly status: string;
  readonly data: string;
  readonly parts: string;
}

function resultType(name: string, cases: readonly SuccessCase[], typeName: string, undeclared: string): TypeStatement {
  const types = cases.map(({ status, data, parts }) => `runtime.Success<${status}, ${data}>${parts}`);
  const doc = "Every way a call can end, told apart by `ok` and `status`.";
  return typeStatement(
    name,
    unionType([...types, `runtime.Undeclared<${undeclared}>${cases[0]?.parts ?? ""}`, `${typeName}Failure`]),
    doc,
  );
}

/** The successes of one mode; where none is declared, `default` tells what comes. */
function successes(operation: ApiOperation, mode: "single" | "streaming" | "any", api: Api): SuccessCase[] {
  return successesOf(operation).flatMap((response) => {
    const isWanted = ({ stream }: ApiContent) => mode === "any" || (mode === "streaming") === Boolean(stream);
    const contents = response.contents.filter(isWanted);
    if (contents.length === 0 && response.contents.length > 0) return [];
    const status = response.status === "default" ? 'runtime.Status<"2XX">' : statusType(operation, response);
    const none = isBodyless(operation, response) ? "undefined" : "unknown";
    const data = contentType(operation, { ...response, contents }, `${operation.typeName}Stream`) ?? none;
    return [{ status, data, parts: parts(operation, response, api) }];
  });
}

function parts(operation: ApiOperation, response: ApiResponse, api: Api): string {
  return partsType(response, `${responseType(operation, response)}["headers"]`, api);
}

/** The type of a response, by the key that it is declared under. */
function responseType({ typeName }: ApiOperation, { status }: ApiResponse): string {
  return `${typeName}Operation["responses"][${/^\d+$/.test(status) ? status : literal(status)}]`;
}

/** The type of a response's content, undefined where it has none; of an error's streams each has a type of its own. */
function contentType(operation: ApiOperation, response: ApiResponse, streams?: string): string | undefined {
  const { contents } = response;
  if (contents.length === 0) return undefined;
  return unionType(
    contents.map(({ kind, mediaType, stream }) => {
      if (stream) return streams ?? `runtime.EventStream<${eventType(stream)}>`;
      if (kind !== "json") return kind === "text" ? "string" : "Blob";
      return `${responseType(operation, response)}["content"][${literal(mediaType)}]`;
    }),
  );
}

/** A status as a type: a range leaves out what is declared by itself. */
function statusType({ responses }: ApiOperation, { status }: Pick<ApiResponse, "status">): string {
  if (/^\d+$/.test(status)) return status;
  const others = responses
    .map((response) => response.status)
    .filter((other) => other !== status && other !== "default");
  const declared = others.map((other) => (/^\d+$/.test(other) ? other : `runtime.Status<${literal(other)}>`));
  const all = `runtime.Status<${literal(status)}>`;
  return declared.length === 0 ? all : `Exclude<${all}, ${unionType(declared)}>`;
}
