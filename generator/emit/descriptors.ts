import type { Api, ApiOperation, ApiRetry } from "../model/api.js";
import { literal } from "../model/names.js";
import { bodyCode, fixedQuery, parametersCode } from "./request-code.js";
import { arrayCode, objectCode, pure, serverCode, textsCode } from "./code.js";
import type { Emitter, TypeScriptFile } from "./emitter.js";
import { choosesContentType } from "./operation-shape.js";
import { pagesDescriptor } from "./pagination.js";
import { responsesCode } from "./responses.js";
import { importAll, type ConstStatement } from "./statement.js";

/** `src/descriptors.ts`: what the runtime needs to know of each operation, as data. */
export const descriptors: Emitter = { part: "source", emit: ({ api }) => descriptorsFile(api) };

function descriptorsFile(api: Api): TypeScriptFile {
  const constants = api.operations.flatMap((operation) => [descriptor(operation, api), ...pagesDescriptor(operation)]);
  const statements = constants.length === 0 ? [] : [importAll("./runtime/index.js", "runtime"), ...constants];
  return { path: "src/descriptors.ts", statements, isInner: true };
}

function descriptor(operation: ApiOperation, api: Api): ConstStatement {
  const value = objectCode({
    method: literal(operation.method.toUpperCase()),
    path: literal(fixedQuery(operation.path) === undefined ? operation.path : operation.path.split("?")[0]!),
    server: operation.servers && pure(`runtime.ownServer(${operation.servers.map(serverCode).join(", ")})`),
    parameters: parametersCode(operation, api),
    body: operation.body && bodyCode(operation.body),
    bodies: choosesContentType(operation)
      ? objectCode(Object.fromEntries(operation.bodies.map((body) => [body.mediaType, bodyCode(body)])))
      : undefined,
    security: operation.security && arrayCode(operation.security.map((schemes) => arrayCode(schemes.map(literal)))),
    complete: operation.idempotencyKey && pure(`runtime.idempotencyKey(${literal(operation.idempotencyKey)})`),
    retry: operation.retry && retryCode(operation.retry),
    ...responsesCode(operation),
  });
  return { kind: "const", isExported: true, name: operation.name, type: "runtime.Operation", value };
}

function retryCode({ safe, codes, neverCodes }: ApiRetry): string {
  return objectCode({
    safe: safe === undefined ? undefined : safe ? "true" : "false",
    codes: textsCode(codes),
    neverCodes: textsCode(neverCodes),
  });
}
