import { operationsOf } from "../document/operations.js";
import { pointer } from "../document/pointer.js";
import type { Document, Operation, OpenApi } from "../document/types.js";
import type { Api, ApiSchema } from "./api.js";
import { buildSecuritySchemes, buildServers } from "./build-access.js";
import { buildHandlers } from "./build-handlers.js";
import { buildLinks } from "./build-links.js";
import { buildOperation } from "./build-operation.js";
import { findShortened } from "./find-shortened.js";
import { findUnsent } from "./find-unsent.js";
import {
  identifier,
  takeBeginning,
  takeName,
  typeIdentifier,
  type OperationNames,
  type PackageNames,
} from "./names.js";
import { schemaFlows } from "../shapes/schema-flows.js";

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
  const linksOf = buildLinks(document, operationNames);
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
    operations: places.map((place) => buildOperation(document, place, operationNames, servers, linksOf)),
    schemas,
    handlers,
    unsent: findUnsent(document),
    shortened: findShortened([
      ...places.map(({ operation, pointer }, index) => {
        return { pointer, written: operation.operationId ?? "", name: functionNames[index]! };
      }),
      ...schemas.map(({ pointer, of, name }) => ({ pointer, written: of, name })),
    ]),
  };
}

/** The component schemas with their names; after each, as `PetInput`, what is sent where that is not what is received. */
export function buildSchemas(document: OpenApi, taken: Set<string>): ApiSchema[] {
  const declared = document.components?.schemas ?? {};
  const flows = schemaFlows(document);
  const schemas = Object.entries(declared).map(([key, schema]): ApiSchema => {
    const own = identifier(key);
    const { sent, received, differs } = flows.get(key) ?? { sent: false, received: true, differs: false };
    return {
      pointer: pointer("components", "schemas", key),
      key,
      of: key,
      flow: sent && received && !differs ? "both" : received ? "received" : "sent",
      name: takeName(taken.has(own) ? `${own}Schema` : own, taken),
      description: schema.description ?? "",
      deprecated: schema.deprecated === true,
    };
  });
  const keys = new Set(Object.keys(declared));
  return schemas.flatMap((schema): ApiSchema[] => {
    if (!flows.get(schema.of)?.differs) return [schema];
    const [key, name] = [takeName(`${schema.of}Input`, keys), takeName(`${schema.name}Input`, taken)];
    return [schema, { ...schema, key, name, flow: "sent" }];
  });
}
