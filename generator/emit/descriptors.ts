import type { StatementStructures } from "ts-morph";
import type {
  Api,
  ApiBody,
  ApiContent,
  ApiLink,
  ApiOperation,
  ApiParameter,
  ApiResponse,
  ApiRetry,
  ApiStream,
} from "../model/api.js";
import { jsonLiteral, literal } from "../model/names.js";
import { arrayCode, objectCode, textsCode } from "./code.js";
import type { TypeScriptFile } from "./output-file.js";
import { pagesDescriptor } from "./pagination.js";
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

/** What writes the parameters and credentials, by their places. */
function parametersCode(
  { parameters, security = [], pagination }: ApiOperation,
  { securitySchemes }: Api,
): string | undefined {
  const credentials = securitySchemes.flatMap(({ name, place }) =>
    place?.use === "apiKey" && security.some((names) => names.includes(name)) ? [place.in] : [],
  );
  // The next page's URL brings a query of its own.
  const followed = pagination && pagination.parameter === undefined ? ["query"] : [];
  const places = new Set([...parameters.map((parameter) => parameter.in as string), ...credentials, ...followed]);
  const written = { path: "simplePath", query: "formQuery", header: "simpleHeader", cookie: "formCookie" };
  const entries = Object.entries(written).filter(([place]) => places.has(place));
  if (entries.length === 0) return undefined;
  const code = Object.fromEntries(entries.map(([place, name]) => [place, `runtime.${name}`]));
  const styles = queryStylesCode(parameters);
  return objectCode(styles === undefined ? code : { ...code, query: styles });
}

function queryStylesCode(parameters: readonly ApiParameter[]): string | undefined {
  const styled = parameters.flatMap(({ name, style: declared }): [string, string][] => {
    if (!declared) return [];
    const { style, explode, allowReserved } = declared;
    const flag = (set: boolean) => (set ? "true" : undefined);
    return [[name, objectCode({ style: literal(style), explode: flag(explode), allowReserved: flag(allowReserved) })]];
  });
  return styled.length === 0 ? undefined : pure(`runtime.queryAs(${objectCode(Object.fromEntries(styled))})`);
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

function bodyCode({ kind, mediaType }: ApiBody): string {
  const type = literal(mediaType);
  if (kind === "json")
    return mediaType === "application/json" ? "runtime.jsonBody" : pure(`runtime.jsonBodyAs(${type})`);
  if (kind === "text") return mediaType === "text/plain" ? "runtime.textBody" : pure(`runtime.textBodyAs(${type})`);
  if (kind === "blob") return pure(`runtime.binaryBodyAs(${type})`);
  return kind === "multipart" ? "runtime.multipartBody" : "runtime.urlencodedBody";
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

/** A call that a bundler may leave out with the descriptor it belongs to. */
function pure(call: string): string {
  return `/* @__PURE__ */ ${call}`;
}
