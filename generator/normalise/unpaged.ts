import type { OpenApi } from "../document/types.js";
import { recognisePages } from "./recognise-pages.js";
import type { Untyped } from "./repair.js";
import { eachOperation, operationPath } from "./each-operation.js";

/** Lists the operations that seem to have pages in a way nobody can be sure of, each with an overlay action that would say it. */
export function findUnpaged(document: OpenApi): Untyped[] {
  const found: Untyped[] = [];
  eachOperation(document, (operation, place) => {
    const pages = recognisePages(document, operation, place);
    if (!pages?.isGuess) return;
    const update = { "x-katagami-pagination": pages.paging };
    const description = "say which it is, or false where the list has no pages";
    const actions = [{ target: operationPath(place), update, description }];
    found.push({ pointer: place.pointer, reason: pages.reason, actions });
  });
  return found;
}
