import type { StatementStructures } from "ts-morph";
import type { Api, ApiOperation, ApiRetry } from "../model/api.js";
import { literal } from "../model/names.js";
import { bodyCode } from "./body-code.js";
import { arrayCode, objectCode, pure, textsCode } from "./code.js";
import type { Emitter } from "./emitter.js";
import { choosesContentType } from "./operation-shape.js";
import type { TypeScriptFile } from "./output-file.js";
import { pagesDescriptor } from "./pagination.js";
import { fixedQuery, parametersCode } from "./parameters-code.js";
import { responsesCode } from "./responses.js";
import { serverCode } from "./server-code.js";
import { StructureKind, VariableDeclarationKind } from "./structure-kinds.js";

/** `src/descriptors.ts`: what the runtime needs to know of each operation, as data. */
export const descriptors: Emitter = { part: "source", emit: ({ api }) => descriptorsFile(api) };

function descriptorsFile(api: Api): TypeScriptFile {
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
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name: operation.name, type: "runtime.Operation", initializer }],
  };
}

function retryCode({ safe, codes, neverCodes }: ApiRetry): string {
  return objectCode({
    safe: safe === undefined ? undefined : String(safe),
    codes: textsCode(codes),
    neverCodes: textsCode(neverCodes),
  });
}
