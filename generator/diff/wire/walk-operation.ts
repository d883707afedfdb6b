import { sentMethod } from "../../document/methods.js";
import type { Link, Operation, PathItem, RequestBody, Response, Schema } from "../../document/types.js";
import { isUnstable } from "./lifecycle.js";
import { childrenOf, childOf, isObject, type Both, type Located, type Two, follow, type Source } from "../located.js";
import { blank, operationsOf, type OperationMatch, type OperationSite } from "./match-operations.js";
import { likeness } from "./likeness.js";
import { matchLone } from "./match-lone.js";
import type { OperationPair, ServersPair } from "./pair.js";
import { walkContent } from "./walk-content.js";
import { walkParameters, walkHeaders } from "./walk-parameters.js";
import { flow, followBoth, look, type Walk, type Within } from "./walk.js";

/** Compares two operations, and everything that they name themselves. */
export function walkOperation(walk: Walk, match: OperationMatch, within: Within): void {
  const { base, revision, wholePath } = match;
  const { method, path } = within.operation;
  const both = base && revision && { base: base.operation, revision: revision.operation };
  const stable = both === undefined || !isUnstable(both.revision.value);
  const called = sentMethod(base?.method ?? method);
  const subject = within.suffix === "" ? `${called} ${base?.path ?? path}` : `${called}${within.suffix}`;
  const sight = {
    subject,
    within,
    direction: flow("request", within),
    at: {
      base: base && (wholePath && !revision ? base.item : base.operation).pointer,
      revision: revision && (wholePath && !base ? revision.item : revision.operation).pointer,
    },
  };
  if (stable) {
    const pair: OperationPair = {
      base: base?.operation,
      revision: revision?.operation,
      method,
      wholePath,
      movedTo: movedTo(match, within),
      caller: within.callback ? "callback" : within.inverted ? "webhook" : "client",
      security: securityOf(walk, match, within),
      today: walk.today,
      notice: within.notice,
    };
    look(walk, "operation", pair, sight);
  }
  if (both) look(walk, "stability", both, sight);
  if (base === undefined || revision === undefined || both === undefined || !stable) return;
  walkParameters(walk, base, revision, within);
  if (!within.inverted) walkServers(walk, base, revision, within);
  walkRequestBody(walk, both, within);
  walkResponses(walk, both, within);
  if (!within.inverted) walkCallbacks(walk, both, within);
}

/** What counts where one side at least has its own; what the server calls has no other. */
function securityOf(walk: Walk, { base, revision }: OperationMatch, { inverted }: Within): OperationPair["security"] {
  const [own, other] = [base, revision].map((site) => site?.operation.value.security);
  if (own === undefined && other === undefined) return undefined;
  const shared = (side: "base" | "revision") => (inverted ? undefined : walk[side].document.security);
  return { base: own ?? shared("base"), revision: other ?? shared("revision") };
}

/** Where a running client no longer finds the operation, although another place has it. */
function movedTo({ base, revision }: OperationMatch, { callback }: Within): string | undefined {
  if (base === undefined || revision === undefined) return undefined;
  const [from, to] = [base, revision].map(({ path }) => (callback ? path : blank(path)));
  const same = base.method === revision.method && from === to;
  return same ? undefined : `${sentMethod(revision.method)} ${revision.path}`;
}

/** Compares the servers of an operation where it, or its path, names some; those of the document count where it does not. */
function walkServers(walk: Walk, base: OperationSite, revision: OperationSite, within: Within): void {
  const [own, other] = [ownServers(base), ownServers(revision)];
  if (own === undefined && other === undefined) return;
  const ofDocument = ({ document }: Source) => childOf({ value: document, pointer: "#" }, "servers");
  const inherited = own === undefined ? "base" : other === undefined ? "revision" : undefined;
  const pair: ServersPair = {
    base: own ?? ofDocument(walk.base),
    revision: other ?? ofDocument(walk.revision),
    ...(inherited && { inherited }),
  };
  const { method, path } = within.operation;
  look(walk, "servers", pair, {
    subject: `${sentMethod(method)} ${path}`,
    within,
    direction: "request",
    at: { base: own?.pointer ?? base.operation.pointer, revision: other?.pointer ?? revision.operation.pointer },
  });
}

function ownServers({ operation, item }: OperationSite): Located<unknown> | undefined {
  const isList = (list: Located<unknown> | undefined) => Array.isArray(list?.value) && list.value.length > 0;
  return [childOf(operation, "servers"), childOf(item, "servers")].find(isList);
}

function walkRequestBody(walk: Walk, { base, revision }: Both<Operation>, within: Within): void {
  const { base: before, revision: after } = followBoth(walk, {
    base: childOf(base, "requestBody") as Located<RequestBody> | undefined,
    revision: childOf(revision, "requestBody") as Located<RequestBody> | undefined,
  });
  if (before === undefined && after === undefined) return;
  if (walk.unchanged(before?.value, after?.value)) return;
  const subject = `the request body${within.suffix}`;
  look(walk, "request-body", { base: before, revision: after }, { subject, direction: "request", within });
  if (before !== undefined && after !== undefined)
    walkContent(walk, "request-body", { base: before, revision: after }, subject, within);
}

function walkResponses(walk: Walk, { base, revision }: Both<Operation>, within: Within): void {
  const responses = pieces(childOf(base, "responses"), childOf(revision, "responses"));
  for (const [status, written] of responses) {
    const { base: from, revision: to } = followBoth(walk, written as Two<Response>);
    if (from === undefined && to === undefined) continue;
    if (walk.unchanged(from?.value, to?.value)) continue;
    const subject = `the response body of status '${status}'${within.suffix}`;
    look(walk, "response", { base: from, revision: to, status }, { subject, direction: "response", within });
    if (from !== undefined && to !== undefined) walkAnswer(walk, { base: from, revision: to }, status, within);
  }
  for (const { to, both } of matchLone(responses, (status) => status.charAt(0)).renamed) {
    const { base: from, revision: later } = followBoth(walk, both);
    if (from && later && isAlike(walk, from, later)) walkAnswer(walk, { base: from, revision: later }, to, within);
  }
}

/** The children of two maps, without extensions. */
function pieces(...maps: Parameters<typeof childrenOf>): (readonly [string, Two<unknown>])[] {
  return [...childrenOf(...maps)].filter(([name]) => !name.startsWith("x-"));
}

/** Whether two answers have a body of one kind. */
function isAlike(walk: Walk, base: Located<unknown>, revision: Located<unknown>): boolean {
  return [...childrenOf(childOf(base, "content"), childOf(revision, "content"))].some(([, media]) => {
    const [from, to] = [childOf(media.base, "schema"), childOf(media.revision, "schema")] as Located<Schema>[];
    return from !== undefined && to !== undefined && likeness(walk, from, to) > 0;
  });
}

function walkAnswer(walk: Walk, both: Both<unknown>, status: string, within: Within): void {
  walkHeaders(walk, both, `the response of status '${status}'${within.suffix}`, flow("response", within), within);
  walkLinks(walk, both, status, within);
  walkContent(walk, "response", both, `the response body of status '${status}'${within.suffix}`, within);
}

/** Compares what paths, webhooks and callbacks say besides their operations. */
export function walkPathItem(walk: Walk, written: Two<unknown>, subject: string): void {
  const { base, revision } = followBoth(walk, written);
  if (!isObject(base?.value) || !isObject(revision?.value)) return;
  const both = { base: base as Located<PathItem>, revision: revision as Located<PathItem> };
  look(walk, "path", both, { subject, direction: "request" });
}

/** Compares a path item whose operations the server calls. */
export function walkCalled(
  walk: Walk,
  paths: { readonly base: string; readonly revision: string },
  items: Two<unknown>,
  subject: string,
  withinOf: (method: string) => Within,
): void {
  walkPathItem(walk, items, subject);
  const from = operationsOf(walk.base, paths.base, items.base);
  const to = operationsOf(walk.revision, paths.revision, items.revision);
  for (const method of new Set([...from, ...to].map((site) => site.method))) {
    const [one, other] = [from, to].map((sites) => sites.find((site) => site.method === method));
    walkOperation(walk, { base: one, revision: other, wholePath: false }, withinOf(method));
  }
}

function walkLinks(walk: Walk, { base, revision }: Both<unknown>, status: string, within: Within): void {
  for (const [name, written] of childrenOf(childOf(base, "links"), childOf(revision, "links"))) {
    const both = followBoth(walk, written as Two<Link>);
    if (both.base !== undefined || both.revision !== undefined)
      look(walk, "link", { ...both, name, status }, { subject: `link '${name}'`, direction: "response", within });
  }
}

function walkCallbacks(walk: Walk, { base, revision }: Both<Operation>, within: Within): void {
  for (const [name, written] of childrenOf(childOf(base, "callbacks"), childOf(revision, "callbacks"))) {
    const from = follow(walk.base, written.base);
    const to = follow(walk.revision, written.revision);
    if (!isObject(from?.value) || !isObject(to?.value)) continue;
    const suffix = ` of callback '${name}'`;
    const called = { operation: within.operation, inverted: true, suffix, callback: true, notice: 0 };
    const { kept, renamed } = matchLone(pieces(from, to), () => "");
    for (const { from: base, to: revision, both } of [...kept, ...renamed])
      walkCalled(walk, { base, revision }, both, `callback '${name}'`, () => called);
  }
}
