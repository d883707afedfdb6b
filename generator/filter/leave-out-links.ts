import { lookUp } from "../document/pointer.js";
import type { Link, OpenApi } from "../document/types.js";
import { dereference, isObject } from "../document/pointer.js";
import { pointerOf, visit } from "../document/walk.js";
import type { Repair } from "../problem.js";
import { namedOperations } from "./select-operations.js";

/** Takes out every link of a response that leads to an operation which was left out, and tells of it. */
export function leaveOutLinks(part: OpenApi, whole: OpenApi): Repair[] {
  const repairs: Repair[] = [];
  const [here, before] = [part, whole].map(operationIds) as [Set<string>, Set<string>];
  const leadsOut = ({ operationId, operationRef }: Link): boolean => {
    if (operationRef === undefined)
      return operationId !== undefined && !here.has(operationId) && before.has(operationId);
    return (
      String(operationRef).startsWith("#") &&
      lookUp(part, operationRef) === undefined &&
      lookUp(whole, operationRef) !== undefined
    );
  };
  visit(part, {
    response(response, place) {
      if (!isObject(response.links)) return;
      for (const [name, declared] of Object.entries(response.links)) {
        const link = dereference<Link>(part, declared);
        if (!isObject(link) || !leadsOut(link)) continue;
        delete response.links[name];
        repairs.push({
          pass: "filter",
          pointer: pointerOf(place, "links", name),
          before: `a link to ${String(link.operationId ?? link.operationRef)}`,
          after: "nothing",
          reason: "include or exclude leaves that operation out",
        });
      }
    },
  });
  return repairs;
}

function operationIds(document: OpenApi): Set<string> {
  return new Set(namedOperations(document).flatMap(({ names }) => names.operations));
}
