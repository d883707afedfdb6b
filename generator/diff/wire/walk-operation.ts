import type { Link, Operation, PathItem, RequestBody, Response } from "../../document/types.js";
import { isUnstable } from "./lifecycle.js";
import { childOf, isObject, type Both, type Located, type Two } from "../located.js";
import { blank, operationsOf, type OperationMatch, type OperationSite } from "./match-operations.js";
import { follow, type Source } from "../source.js";
import type { OperationPair } from "./pair.js";
import { walkContent } from "./walk-content.js";
import { walkParameters, walkHeaders } from "./walk-parameters.js";
import { flow, followBoth, type Walk, type Within } from "./walk.js";

/** Compares two operations, and everything that they name themselves. */
export function walkOperation(walk: Walk, match: OperationMatch, within: Within): void {
  const { base, revision, wholePath } = match;
  const { method, path } = within.operation;
  const both = base && revision && { base: base.operation, revision: revision.operation };
  const stable = both === undefined || !isUnstable(both.revision.value);
  const findings = stable
    ? walk.runRules("operation", {
        base: base?.operation,
        revision: revision?.operation,
        method,
        wholePath,
        movedTo: movedTo(match),
        caller: within.callback ? "callback" : within.inverted ? "webhook" : "client",
        security: securityOf(walk, match, within),
        today: walk.today,
        notice: within.notice,
      })
    : [];
  const subject =
    within.suffix === "" ? `${method.toUpperCase()} ${base?.path ?? path}` : `${method.toUpperCase()}${within.suffix}`;
  walk.steps.push({
    findings: both ? [...findings, ...walk.runRules("stability", both)] : findings,
    spot: {
      subject,
      operation: within.operation,
      callback: within.callback,
      direction: flow("request", within),
      base: base && (wholePath && !revision ? base.item : base.operation).pointer,
      revision: revision && (wholePath && !base ? revision.item : revision.operation).pointer,
    },
  });
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
function movedTo({ base, revision }: OperationMatch): string | undefined {
  if (base === undefined || revision === undefined) return undefined;
  const same = base.method === revision.method && blank(base.path) === blank(revision.path);
  return same ? undefined : `${revision.method.toUpperCase()} ${revision.path}`;
}

/** Compares the servers of an operation where it, or its path, names some; those of the document count where it does not. */
function walkServers(walk: Walk, base: OperationSite, revision: OperationSite, { operation }: Within): void {
  const [own, other] = [ownServers(base), ownServers(revision)];
  if (own === undefined && other === undefined) return;
  const ofDocument = ({ document }: Source) => childOf({ value: document, pointer: "#" }, "servers");
  const inherited = own === undefined ? "base" : other === undefined ? "revision" : undefined;
  const lists = { base: own ?? ofDocument(walk.base), revision: other ?? ofDocument(walk.revision) };
  walk.steps.push({
    findings: walk.runRules("servers", { ...lists, ...(inherited && { inherited }) }),
    spot: {
      subject: `${operation.method.toUpperCase()} ${operation.path}`,
      operation,
      direction: "request",
      base: own?.pointer ?? base.operation.pointer,
      revision: other?.pointer ?? revision.operation.pointer,
    },
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
  walk.steps.push({
    findings: walk.runRules("request-body", { base: before, revision: after }),
    spot: {
      subject,
      operation: within.operation,
      callback: within.callback,
      direction: "request",
      base: before?.pointer,
      revision: after?.pointer,
    },
  });
  if (before !== undefined && after !== undefined)
    walkContent(walk, "request-body", { base: before, revision: after }, subject, within);
}

function walkResponses(walk: Walk, { base, revision }: Both<Operation>, within: Within): void {
  const [before, after] = [childOf(base, "responses"), childOf(revision, "responses")];
  const statuses = new Set([before, after].flatMap((map) => (isObject(map?.value) ? Object.keys(map.value) : [])));
  for (const status of statuses) {
    if (status.startsWith("x-")) continue;
    const { base: from, revision: to } = followBoth(walk, {
      base: childOf(before, status) as Located<Response> | undefined,
      revision: childOf(after, status) as Located<Response> | undefined,
    });
    if (from === undefined && to === undefined) continue;
    if (walk.unchanged(from?.value, to?.value)) continue;
    const subject = `the response body of status '${status}'${within.suffix}`;
    walk.steps.push({
      findings: walk.runRules("response", { base: from, revision: to, status }),
      spot: {
        subject,
        operation: within.operation,
        callback: within.callback,
        direction: "response",
        base: from?.pointer,
        revision: to?.pointer,
      },
    });
    if (from === undefined || to === undefined) continue;
    const both = { base: from, revision: to };
    walkHeaders(walk, both, status, within);
    walkLinks(walk, both, status, within);
    walkContent(walk, "response", both, subject, within);
  }
}

/** Compares what paths, webhooks and callbacks say besides their operations. */
export function walkPathItem(walk: Walk, written: Two<unknown>, subject: string): void {
  const { base, revision } = followBoth(walk, written);
  if (!isObject(base?.value) || !isObject(revision?.value)) return;
  const both = { base: base as Located<PathItem>, revision: revision as Located<PathItem> };
  walk.steps.push({
    findings: walk.runRules("path", both),
    spot: { subject, direction: "request", base: both.base.pointer, revision: both.revision.pointer },
  });
}

function walkLinks(walk: Walk, { base, revision }: Both<unknown>, status: string, within: Within): void {
  const [before, after] = [childOf(base, "links"), childOf(revision, "links")];
  for (const name of new Set([before, after].flatMap((map) => (isObject(map?.value) ? Object.keys(map.value) : [])))) {
    const { base: from, revision: to } = followBoth(walk, {
      base: childOf(before, name) as Located<Link> | undefined,
      revision: childOf(after, name) as Located<Link> | undefined,
    });
    if (from === undefined && to === undefined) continue;
    const { operation, callback } = within;
    walk.steps.push({
      findings: walk.runRules("link", { base: from, revision: to, name, status }),
      spot: {
        subject: `link '${name}'`,
        operation,
        callback,
        direction: "response",
        base: from?.pointer,
        revision: to?.pointer,
      },
    });
  }
}

function walkCallbacks(walk: Walk, { base, revision }: Both<Operation>, within: Within): void {
  const [before, after] = [childOf(base, "callbacks"), childOf(revision, "callbacks")];
  for (const name of isObject(before?.value) ? Object.keys(before.value) : []) {
    const from = follow(walk.base, childOf(before, name));
    const to = follow(walk.revision, childOf(after, name));
    if (!isObject(from?.value) || !isObject(to?.value)) continue;
    for (const expression of Object.keys(from.value)) {
      const items = { base: childOf(from, expression), revision: childOf(to, expression) };
      walkPathItem(walk, items, `callback '${name}'`);
      const sites = [
        operationsOf(walk.base, expression, items.base),
        operationsOf(walk.revision, expression, items.revision),
      ];
      const methods = new Set(sites.flat().map((site: OperationSite) => site.method));
      for (const method of methods) {
        const [one, other] = sites.map((list) => list.find((site) => site.method === method));
        walkOperation(
          walk,
          { base: one, revision: other, wholePath: false },
          { operation: within.operation, inverted: true, suffix: ` of callback '${name}'`, callback: true, notice: 0 },
        );
      }
    }
  }
}
