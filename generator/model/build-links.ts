import { typesOf } from "../document/facts.js";
import {
  linkParameter,
  linkTargets,
  located,
  responsesOf,
  type FindLinkTarget,
  type Located,
} from "../document/operations.js";
import { childPointer, pointerKeys } from "../document/pointer.js";
import type { Link, OpenApi, Operation, Response } from "../document/types.js";
import type { ApiLink } from "./api-response.js";
import type { ApiPagination } from "./api.js";
import { identifier, takeName, type NamesByOperation, type OperationNames } from "./names.js";

/**
 * The Links of a response, without those whose operation does not exist.
 * @param endStream whether those that stop a stream are wanted, or all the others
 */
export type LinksOf = (response: Located<Response>, endStream: boolean) => ApiLink[];

/** Finds the Links of responses, and which operations they lead to. @see https://spec.openapis.org/oas/v3.2.0#link-object */
export function buildLinks(document: OpenApi, names: NamesByOperation): LinksOf {
  const targetOf = linkTargets(document);
  return (response, endStream) => linksOf(document, response, names, targetOf, endStream);
}

function linksOf(
  document: OpenApi,
  { value: response, pointer: at }: Located<Response>,
  names: NamesByOperation,
  targetOf: FindLinkTarget,
  endStream: boolean,
): ApiLink[] {
  // An object with a `then` would be taken for a promise.
  const taken = new Set(["then"]);
  return Object.entries(response.links ?? {}).flatMap(([key, reference]) => {
    const found = located<Link>(document, reference, childPointer(at, "links", key));
    const link = found?.value;
    if (!link || (link["x-katagami-ends-stream"] === true) !== endStream) return [];
    const target = targetOf(link);
    const called = target && names.get(target.operation);
    if (!target || !called) return [];
    const given = Object.entries(link.parameters ?? {}).flatMap(([name, value]) => {
      const parameter = linkParameter(target, name);
      return parameter ? [{ ...parameter, value }] : [];
    });
    const of = (place: string) =>
      Object.fromEntries(given.filter((one) => one.in === place).map(({ name, value }) => [name, value]));
    return {
      pointer: found!.pointer,
      name: takeName(memberName(key), taken),
      operation: called.name,
      typeName: called.typeName,
      path: of("path"),
      query: of("query"),
      header: of("header"),
      cookie: of("cookie"),
      body: link.requestBody,
    };
  });
}

/** What a member may be called by: a reserved word, too. */
function memberName(key: string): string {
  const name = identifier(key);
  return name === `${key}_` ? key : name;
}

/** How an operation's list goes on, as its keyword says; undefined where it does not. */
export function buildPagination(
  document: OpenApi,
  operation: Operation,
  { pagesName }: OperationNames,
): ApiPagination | undefined {
  const paging = operation["x-katagami-pagination"] as Record<string, string | undefined> | false | undefined;
  if (!paging || pagesName === undefined) return undefined;
  const [, place = "query", name = paging.parameter] = /^(query|body)\.(.+)$/.exec(paging.parameter ?? "") ?? [];
  const keys = (at: string | undefined) => (at === undefined ? undefined : pointerKeys(at));
  return {
    by: paging.by as ApiPagination["by"],
    name: pagesName,
    isNullable: responsesOf(document, operation).some(
      ({ status, value: { content = {} } }) =>
        status.startsWith("2") &&
        Object.values(content).some(({ schema }) => schema && typesOf(document, schema)?.has("null")),
    ),
    items: pointerKeys(paging.items!),
    parameter: name === undefined ? undefined : [place as "query" | "body", name],
    from: keys(paging.from),
    more: keys(paging.more),
    total: keys(paging.total),
    first: Number(paging.first ?? (paging.by === "page" ? 1 : 0)),
  };
}
