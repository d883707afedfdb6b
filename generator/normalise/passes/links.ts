import {
  located,
  operationsOf,
  responsesOf,
  linkParameter,
  linkTargets,
  type FindLinkTarget,
} from "../../document/operations.js";
import { childPointer, isObject } from "../../document/pointer.js";
import type { Link } from "../../document/types.js";
import { changed } from "../../document/walk.js";
import { pass, type Repair } from "../pass.js";

/** Leaves out of Links what cannot be followed: operations and parameters that do not exist, servers of their own. */
export const links = pass("links", "links that lead nowhere", (document, report) => {
  const seen = new Set<Link>();
  const targetOf = linkTargets(document);
  for (const { operation, pointer } of operationsOf(document))
    for (const response of responsesOf(document, operation, pointer))
      for (const [key, declared] of Object.entries(response.value.links ?? {})) {
        const at = childPointer(response.pointer, "links", key);
        const found = located<Link>(document, declared, at);
        const link = found?.value;
        if (link && seen.has(link)) continue;
        if (link) seen.add(link);
        const mended = link ? mend(link, targetOf) : [{ before: "a link", reason: "it is not described" }];
        for (const { before, reason } of mended)
          report(found?.pointer ?? declared?.$ref ?? at, before, "nothing", reason);
        if (mended.length === 0) continue;
        changed(document);
        if (!link || !targetOf(link)) delete response.value.links![key];
      }
});

function mend(link: Link, targetOf: FindLinkTarget): Pick<Repair, "before" | "reason">[] {
  const target = targetOf(link);
  if (!target) {
    const named = link.operationRef ?? link.operationId ?? "an operation without a name";
    return [{ before: `a link to ${named}`, reason: "the document has no such operation" }];
  }
  if (!isObject(link.parameters ?? {})) {
    delete link.parameters;
    return [{ before: "the link's parameters", reason: "they are no map of names" }, ...mend(link, targetOf)];
  }
  const unknown = Object.keys(link.parameters ?? {}).filter((key) => !linkParameter(target, key));
  for (const key of unknown) delete link.parameters![key];
  const repairs = unknown.map((key) => ({
    before: `the link's parameter ${key}`,
    reason: `${target.operation.operationId} has no such parameter`,
  }));
  if (!link.server) return repairs;
  delete link.server;
  return [...repairs, { before: "the link's server", reason: "a call goes to the server of its client" }];
}
