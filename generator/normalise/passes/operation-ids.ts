import { firstFree } from "../../document/free-name.js";
import { inCase, usualCase } from "../../document/letter-case.js";
import { setMadeId } from "../../document/made-ids.js";
import { operationsOf } from "../../document/operations.js";
import { pass } from "../pass.js";

/**
 * Gives every operation an id of its own, since a function must have a name: missing from method and path, doubled with a number, in
 * the case that most ids of the description are in.
 */
export const operationIds = pass("operation-ids", "missing and doubled operation ids", (document, report) => {
  const taken = new Set<string>();
  const places = operationsOf(document);
  const declared = new Set(places.map(({ operation }) => operation.operationId));
  const usual = usualCase([...declared].filter((id) => id !== undefined));
  const separator = usual === undefined || usual === "snake" ? "_" : "";
  for (const { operation, method, path, pointer } of places) {
    const before = operation.operationId;
    const wanted = before || idOf([method, ...path.split(/[^\p{L}\p{N}]+/u)].filter(Boolean));
    const isFree = (id: string) => !taken.has(id) && (id === before || !declared.has(id));
    const id = firstFree(taken, wanted, isFree, { between: separator });
    taken.add(id);
    if (id === before) continue;
    setMadeId(operation, id);
    const reason = before ? "another operation has the same id" : "a function is named after its operation's id";
    report(pointer, before ?? "no operationId", id, reason);
  }

  function idOf(words: readonly string[]): string {
    return usual === undefined ? words.join("_") : inCase(words.join("_"), usual);
  }
});
