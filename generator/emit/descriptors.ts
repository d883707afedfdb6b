import type { StatementStructures } from "ts-morph";
import type { Api, ApiContent, ApiLink, ApiOperation, ApiResponse, ApiRetry, ApiStream } from "../model/api.js";
import { jsonLiteral, literal } from "../model/names.js";
import { bodyCode } from "./body-code.js";
import { arrayCode, objectCode, pure, textsCode } from "./code.js";
import type { TypeScriptFile } from "./output-file.js";
import { pagesDescriptor } from "./pagination.js";
import { choosesContentType } from "./operation-shape.js";
import { parametersCode } from "./parameters-code.js";
import { StructureKind, VariableDeclarationKind } from "./structure-kinds.js";

/** `src/descriptors.ts`: what the runtime needs to know of each operation, as data. */
export function emitDescriptors(api: Api): TypeScriptFile {
  const runtime: StatementStructures = {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: "./runtime/index.js",
    namespaceImport: "runtime",
  };
  const statements =
    api.operations.length === 0
      ? []
      : [
          runtime,
          ...api.operations.flatMap((operation) => [descriptor(operation, api), ...pagesDescriptor(operation)]),
        ];
  return { path: "src/descriptors.ts", statements };
}

function descriptor(operation: ApiOperation, api: Api): StatementStructures {
  const initializer = objectCode({
    method: literal(operation.method.toUpperCase()),
    path: literal(operation.path),
    parameters: parametersCode(operation, api),
    body: operation.body && bodyCode(operation.body),
    bodies: choosesContentType(operation)
      ? objectCode(Object.fromEntries(operation.bodies.map((body) => [body.mediaType, bodyCode(body)])))
      : undefined,
    security: operation.security && arrayCode(operation.security.map((schemes) => arrayCode(schemes.map(literal)))),
    streaming:
      operation.streaming &&
      objectCode({ property: literal(operation.streaming.property), value: jsonLiteral(operation.streaming.value) }),
    complete: operation.idempotencyKey && pure(`runtime.idempotencyKey(${literal(operation.idempotencyKey)})`),
    retry: operation.retry && retryCode(operation.retry),
    responses: objectCode(
      Object.fromEntries(statuses(operation).map(({ status, contents }) => [status, arrayCode(readers(contents))])),
    ),
  });
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name: operation.name, type: "runtime.Operation", initializer }],
  };
}

function retryCode({ safe, codes, neverCodes }: ApiRetry): string {
  return objectCode({ safe: safe ? "true" : undefined, codes: textsCode(codes), neverCodes: textsCode(neverCodes) });
}

/** `default` tells of failures; where no success is declared, of all that comes. */
function statuses({ responses }: ApiOperation): Pick<ApiResponse, "status" | "contents">[] {
  const fallback = responses.find(({ status }) => status === "default");
  const hasSuccess = responses.some(({ status }) => status.startsWith("2"));
  return fallback && !hasSuccess ? [...responses, { status: "2XX", contents: fallback.contents }] : [...responses];
}

function readers(contents: readonly ApiContent[]): string[] {
  return contents.map(({ kind, mediaType, stream }) => {
    if (stream) return streamCode(stream);
    const [plain, plainType] = {
      json: ["json", "application/json"],
      text: ["text", "text/plain"],
      blob: ["blob", "application/octet-stream"],
      events: ["", ""],
    }[kind];
    return mediaType === plainType ? `runtime.${plain}` : pure(`runtime.${plain}As(${literal(mediaType)})`);
  });
}

function streamCode({ item, discriminator, end, error, heartbeat, stop }: ApiStream): string {
  if (item === undefined) return pure("runtime.eventStream({ text: true })");
  const roles = {
    discriminator: discriminator === undefined ? undefined : literal(discriminator),
    end: textsCode(end),
    error: textsCode(error),
    heartbeat: textsCode(heartbeat),
  };
  if (!stop) return pure(`runtime.eventStream(${objectCode(roles)})`);
  return pure(`runtime.stoppableEventStream(${objectCode({ ...roles, stop: linkCode(stop) })})`);
}

/** A Link; its operation may be declared further down, so it is looked up when it is followed. */
function linkCode({ operation, path, query, body }: ApiLink): string {
  const record = (value: Readonly<Record<string, unknown>>) =>
    Object.keys(value).length === 0 ? undefined : jsonLiteral(value);
  return objectCode({
    operation: `() => ${operation}`,
    path: record(path),
    query: record(query),
    body: body === undefined ? undefined : jsonLiteral(body),
  });
}
