import { operationsOf } from "../document/operations.js";
import type { Document, Operation } from "../document/types.js";
import type { Api } from "./api.js";
import { buildOperation } from "./build-operation.js";
import { buildHandlers } from "./build-handlers.js";
import { buildSecuritySchemes } from "./build-security.js";
import { buildServers } from "./build-servers.js";
import { buildSchemas } from "./build-schemas.js";
import { findUnsent } from "./find-unsent.js";
import type { OperationNames, PackageNames } from "./operation-names.js";
import { identifier, takeBeginning, takeName, typeIdentifier } from "./names.js";

/**
 * What the emitters need of a document: its operations with their names, and its schemas by reference.
 * @param source the URL that it came from
 */
export function buildApi(document: Document, names: PackageNames, source?: string): Api {
  const taken = new Set(names.reserved);
  const places = operationsOf(document);
  const functionNames = places.map(({ operation }) =>
    takeName(identifier(operation.operationId ?? "operation"), taken),
  );
  const schemas = buildSchemas(document, taken);
  const operationNames = new Map<Operation, OperationNames>();
  places.forEach(({ operation }, index) => {
    const name = functionNames[index]!;
    const pagesName = operation["x-katagami-pagination"] ? takeName(`${name}Pages`, taken) : undefined;
    const typeName = takeBeginning(typeIdentifier(name), names.operation, taken, "Operation");
    operationNames.set(operation, { name, typeName, pagesName });
  });
  const { info } = document;
  const servers = buildServers(document, places, source);
  const handlers = buildHandlers(document, places, operationNames, taken, names.webhook);
  return {
    title: info.title,
    description: info.description ?? "",
    version: String(info.version),
    language: /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
      JSON.stringify(info) + places.map(({ operation }) => operation.summary ?? "").join(),
    )
      ? "ja"
      : "en",
    servers,
    securitySchemes: buildSecuritySchemes(document),
    operations: places.map((place) => buildOperation(document, place, operationNames, servers)),
    schemas,
    handlers,
    unsent: findUnsent(document),
  };
}
