import { childrenOf, childOf, type Located } from "../located.js";
import { noticeOf } from "./lifecycle.js";
import { matchOperations, type OperationMatch, type OperationSite } from "./match-operations.js";
import { look, type Walk } from "./walk.js";
import { walkCalled, walkOperation, walkPathItem } from "./walk-operation.js";
import { methods } from "../../document/objects.js";
import type { OpenApi } from "../../document/types.js";

/** Goes through two documents side by side, once, and lets every rule see every pair. */
export function walkDocument(walk: Walk, renamed: ReadonlyMap<string, string>): void {
  const base = { value: walk.base.document as OpenApi, pointer: "#" };
  const revision = { value: walk.revision.document as OpenApi, pointer: "#" };
  const matches = matchOperations(walk.base, walk.revision);
  const both = matches.filter((match) => match.base !== undefined && match.revision !== undefined);
  const inherits = (site: OperationSite | undefined) => site?.operation.value.security === undefined;
  const securesOperations = both.length === 0 || both.some((match) => inherits(match.base) && inherits(match.revision));
  const sight = { subject: "the API", direction: "request", at: { base: "#", revision: "#" } } as const;
  look(walk, "document", { base, revision, renamed, securesOperations }, sight);
  look(walk, "servers", { base: childOf(base, "servers"), revision: childOf(revision, "servers") }, sight);
  for (const match of matches) if (!isUntouched(walk, match)) walkMatch(walk, match);
  for (const [path, both] of childrenOf(childOf(base, "paths"), childOf(revision, "paths")))
    walkPathItem(walk, both, `path '${path}'`);
  walkWebhooks(walk, childOf(base, "webhooks"), childOf(revision, "webhooks"));
}

/** Whether an operation is where it was, and nothing that it says or refers to has changed. */
function isUntouched({ unchanged }: Walk, { base, revision }: OperationMatch): boolean {
  if (base === undefined || revision === undefined) return false;
  if (base.path !== revision.path || base.method !== revision.method) return false;
  return unchanged(base.operation.value, revision.operation.value) && unchanged(beside(base), beside(revision));
}

/** What a path says besides its operations. */
function beside({ item }: OperationSite): object {
  const operations: ReadonlySet<string> = new Set([...methods, "additionalOperations"]);
  return Object.fromEntries(Object.entries(item.value).filter(([key]) => !operations.has(key)));
}

function walkMatch(walk: Walk, match: OperationMatch): void {
  const { operation, path, method } = (match.revision ?? match.base)!;
  const { operationId } = operation.value;
  walkOperation(walk, match, {
    operation: { method, path, ...(operationId === undefined ? {} : { operationId }) },
    inverted: false,
    suffix: "",
    callback: false,
    notice: noticeOf(operation.value, walk.notice),
  });
}

function walkWebhooks(walk: Walk, base: Located<unknown> | undefined, revision: Located<unknown> | undefined): void {
  for (const [name, both] of childrenOf(base, revision)) {
    look(walk, "webhook", { ...both, name }, { subject: `webhook '${name}'`, direction: "response" });
    if (both.base === undefined || both.revision === undefined) continue;
    walkCalled(walk, { base: name, revision: name }, both, `webhook '${name}'`, (method) => ({
      operation: { method, path: name },
      inverted: true,
      suffix: ` of webhook '${name}'`,
      callback: false,
      notice: 0,
    }));
  }
}
