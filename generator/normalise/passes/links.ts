import { dereference, escapeKey } from "../../document/pointer.js";
import { linkParameter, linkTarget } from "../../document/link-target.js";
import type { Link, OpenApi } from "../../document/types.js";
import type { Pass, Repair } from "../repair.js";
import { eachOperation } from "../each-operation.js";

/** Leaves out of Links what cannot be followed: operations and parameters that do not exist, servers of their own. */
export const links: Pass = {
  id: "links",
  summary: "links that lead nowhere",
  run(document) {
    const repairs: Repair[] = [];
    const seen = new Set<Link>();
    eachOperation(document, (operation, place) => {
      for (const [status, declared] of Object.entries(operation.responses ?? {})) {
        const response = dereference(document, declared);
        for (const [key, reference] of Object.entries(response?.links ?? {})) {
          const link = dereference<Link>(document, reference);
          if (link && seen.has(link)) continue;
          if (link) seen.add(link);
          const from = declared.$ref ?? `${place.pointer}/responses/${status}`;
          const pointer = reference?.$ref ?? `${from}/links/${escapeKey(key)}`;
          const found = link ? mend(document, link) : [{ before: "a link", reason: "it is not described" }];
          repairs.push(...found.map((each) => ({ pass: "links", pointer, after: "nothing", ...each })));
          if (!link || !linkTarget(document, link)) delete response!.links![key];
        }
      }
    });
    return repairs;
  },
};

function mend(document: OpenApi, link: Link): Pick<Repair, "before" | "reason">[] {
  const target = linkTarget(document, link);
  if (!target) {
    const named = link.operationRef ?? link.operationId ?? "an operation without a name";
    return [{ before: `a link to ${named}`, reason: "the document has no such operation" }];
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
