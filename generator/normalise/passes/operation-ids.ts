import { firstFree } from "../../document/free-name.js";
import { operationsOf } from "../../document/operations.js";
import { pass } from "../pass.js";

/** Gives every operation an id of its own, since a function must have a name: missing from method and path, doubled with a number. */
export const operationIds = pass("operation-ids", "missing and doubled operation ids", (document, report) => {
  const taken = new Set<string>();
  const places = operationsOf(document);
  const declared = new Set(places.map(({ operation }) => operation.operationId));
  for (const { operation, method, path, pointer } of places) {
    const before = operation.operationId;
    const wanted = before || [method, ...path.split(/[^\p{L}\p{N}]+/u)].filter(Boolean).join("_");
    const isFree = (id: string) => !taken.has(id) && (id === before || !declared.has(id));
    const id = firstFree(taken, wanted, isFree, { between: "_" });
    taken.add(id);
    if (id === before) continue;
    operation.operationId = id;
    const reason = before ? "another operation has the same id" : "a function is named after its operation's id";
    report(pointer, before ?? "no operationId", id, reason);
  }
});
