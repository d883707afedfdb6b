import { pointerKeys } from "../document/pointer.js";
import type { Operation } from "../document/types.js";
import type { ApiPagination } from "./api.js";
import type { OperationNames } from "./operation-names.js";

/** How an operation's list goes on, as its keyword says; undefined where it does not. */
export function buildPagination(operation: Operation, { pagesName }: OperationNames): ApiPagination | undefined {
  const paging = operation["x-katagami-pagination"] as Record<string, string | undefined> | false | undefined;
  if (!paging || pagesName === undefined) return undefined;
  const [, place = "query", name = paging.parameter] = /^(query|body)\.(.+)$/.exec(paging.parameter ?? "") ?? [];
  const keys = (at: string | undefined) => (at === undefined ? undefined : pointerKeys(at));
  return {
    by: paging.by as ApiPagination["by"],
    name: pagesName,
    items: pointerKeys(paging.items!),
    parameter: name === undefined ? undefined : [place as "query" | "body", name],
    from: keys(paging.from),
    more: keys(paging.more),
    total: keys(paging.total),
    first: Number(paging.first ?? (paging.by === "page" ? 1 : 0)),
  };
}
