import { operationsOf } from "../document/operations.js";
import type { Document, Operation } from "../document/types.js";
import { alternativesIn } from "./alternatives.js";
import type { Api } from "./api.js";
import { buildSecuritySchemes, buildServers } from "./build-access.js";
import { buildHandlers } from "./build-handlers.js";
import { buildLinks } from "./build-links.js";
import { buildOperation } from "./build-operation.js";
import { findRenamed } from "./find-renamed.js";
import { findShortened } from "./find-shortened.js";
import { findUnsent } from "./find-unsent.js";
import { namePackage } from "./name-package.js";
import type { OperationNames, PackageNames } from "./names.js";
import { operationKey } from "./pins/names-lock.js";
import { settleNames, type SettledNames } from "./pins/settle-names.js";

/** What a document is made with, besides what it says itself. */
export interface BuildOptions {
  /** The URL that it came from. */
  readonly source?: string | undefined;
  /** What everything is to be called; what the document calls it, without it. */
  readonly settled?: SettledNames;
}

/** What the emitters need of a document: its operations with their names, and its schemas by reference. */
export function buildApi(
  document: Document,
  names: PackageNames,
  { source, settled = settleNames(document) }: BuildOptions = {},
): Api {
  const places = operationsOf(document);
  const byKey = new Map(places.map((place) => [operationKey(place), place]));
  const hasPages = (key: string) => Boolean(byKey.get(key)!.operation["x-katagami-pagination"]);
  const { operations, schemas, taken } = namePackage(document, settled, names, hasPages);
  const operationNames = new Map<Operation, OperationNames>(
    places.map((place) => [place.operation, operations.get(operationKey(place))!]),
  );
  const linksOf = buildLinks(document, operationNames);
  const alternativeOf = alternativesIn(document);
  const { info } = document;
  const servers = buildServers(document, places, source);
  const handlers = buildHandlers(document, places, operationNames, taken, names.webhook);
  const ownNames = new Map(schemas.filter(({ key, of }) => key === of).map(({ of, name }) => [of, name]));
  const named = [...settled.operations].map(([key, each]) => ({ settled: each, name: operations.get(key)!.name }));
  const typed = [...settled.schemas].map(([key, each]) => ({ settled: each, name: ownNames.get(key)! }));
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
    operations: places.map((place) => buildOperation(document, place, operationNames, servers, linksOf, alternativeOf)),
    schemas,
    handlers,
    unsent: findUnsent(document),
    shortened: findShortened(
      [...named, ...typed].map(({ settled: { pointer, written }, name }) => ({ pointer, written, name })),
    ),
    renamed: findRenamed(named, typed),
  };
}
