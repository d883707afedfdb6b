import { eachOperation } from "../each-operation.js";
import type { Pass, Repair } from "../repair.js";

/** Gives every operation an id of its own, since a function must have a name: missing from method and path, doubled with a number. */
export const operationIds: Pass = {
  id: "operation-ids",
  summary: "missing and doubled operation ids",
  run(document) {
    const repairs: Repair[] = [];
    const taken = new Set<string>();
    const declared = new Map<string, number>();
    eachOperation(document, ({ operationId }) => {
      if (operationId) declared.set(operationId, (declared.get(operationId) ?? 0) + 1);
    });
    eachOperation(document, (operation, { method, path, pointer }) => {
      const before = operation.operationId;
      const wanted = before || [method, ...path.split(/[^\p{L}\p{N}]+/u)].filter(Boolean).join("_");
      let id = wanted;
      for (let number = 2; taken.has(id) || (id !== before && declared.has(id)); number++) id = `${wanted}_${number}`;
      taken.add(id);
      if (id === before) return;
      operation.operationId = id;
      repairs.push({
        pass: "operation-ids",
        pointer,
        before: before ?? "no operationId",
        after: id,
        reason: before ? "another operation has the same id" : "a function is named after its operation's id",
      });
    });
    return repairs;
  },
};
