import { sentMethod } from "../document/methods.js";
import type { Api, ApiBody, ApiOperation, ApiRetry } from "../model/api.js";
import { literal, takeName } from "../model/names.js";
import { bodyCode, parametersCode, sentPath } from "./request-code.js";
import { arrayCode, objectCode, pure, serverCode, textsCode } from "./code.js";
import type { EmitInput, Emitter, TypeScriptFile } from "./emitter.js";
import { choosesContentType } from "./operation-shape.js";
import { pagesDescriptor } from "./pagination.js";
import { responsesCode } from "./responses.js";
import { importAll, type ConstStatement } from "./statement.js";
import { hasValues } from "../shapes/value-place.js";
import { valueTables, type ValueTables } from "./value-tables.js";

/** `src/descriptors.ts`: what the runtime needs to know of each operation, as data. */
export const descriptors: Emitter = { part: "source", emit: (input) => descriptorsWith(input).file };

/** The file, and the tables of values that it names. */
export function descriptorsWith({ api, document }: EmitInput): {
  readonly file: TypeScriptFile;
  readonly tables: ValueTables | undefined;
} {
  const plain = api.operations.flatMap((operation) => constantsOf(operation, api));
  const taken = new Set(["runtime", ...plain.map(({ name }) => name)]);
  const names = { tables: takeName("values", taken), runtime: takeName("runtimeValues", taken) };
  const tables = hasValues(document) ? valueTables(document, names) : undefined;
  const constants = tables ? api.operations.flatMap((operation) => constantsOf(operation, api, tables)) : plain;
  const imports = [
    importAll("./runtime/index.js", "runtime"),
    ...(tables && tables.constants().length > 0
      ? [importAll("./runtime/values/index.js", names.runtime), importAll("./values.js", names.tables)]
      : []),
  ];
  const statements = constants.length === 0 ? [] : [...imports, ...constants];
  return { file: { path: "src/descriptors.ts", statements, isInner: true }, tables };
}

function constantsOf(operation: ApiOperation, api: Api, tables?: ValueTables): ConstStatement[] {
  return [descriptor(operation, api, tables), ...pagesDescriptor(operation)];
}

function descriptor(operation: ApiOperation, api: Api, tables?: ValueTables): ConstStatement {
  const written = (body: ApiBody) => tables?.body(body, bodyCode(body)) ?? bodyCode(body);
  const key = operation.idempotencyKey && pure(`runtime.idempotencyKey(${literal(operation.idempotencyKey)})`);
  const value = objectCode({
    method: literal(sentMethod(operation.method)),
    path: literal(sentPath(operation.path)),
    server: operation.servers && pure(`runtime.ownServer(${operation.servers.map(serverCode).join(", ")})`),
    parameters: parametersCode(operation, api),
    body: operation.body && written(operation.body),
    bodies: choosesContentType(operation)
      ? objectCode(Object.fromEntries(operation.bodies.map((body) => [body.mediaType, written(body)])))
      : undefined,
    security: operation.security && arrayCode(operation.security.map((schemes) => arrayCode(schemes.map(literal)))),
    complete: tables ? tables.complete(operation, key) : key,
    retry: operation.retry && retryCode(operation.retry),
    ...responsesCode(operation, tables?.reader, tables?.header),
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
