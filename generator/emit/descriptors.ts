import type { StatementStructures } from "ts-morph";
import type { Api, ApiBody, ApiOperation, ApiParameter, ApiRetry } from "../model/api.js";
import { jsonLiteral, literal } from "../model/names.js";
import { arrayCode, objectCode, pure, textsCode } from "./code.js";
import type { TypeScriptFile } from "./output-file.js";
import { pagesDescriptor } from "./pagination.js";
import { responsesCode } from "./responses.js";
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
    ...responsesCode(operation),
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

function bodyCode({ kind, mediaType }: ApiBody): string {
  const type = literal(mediaType);
  if (kind === "json")
    return mediaType === "application/json" ? "runtime.jsonBody" : pure(`runtime.jsonBodyAs(${type})`);
  if (kind === "text") return mediaType === "text/plain" ? "runtime.textBody" : pure(`runtime.textBodyAs(${type})`);
  if (kind === "blob") return pure(`runtime.binaryBodyAs(${type})`);
  return kind === "multipart" ? "runtime.multipartBody" : "runtime.urlencodedBody";
}
