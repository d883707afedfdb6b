import { recognisePages } from "../recognise-pages.js";
import type { Pass } from "../repair.js";
import { eachOperation } from "../each-operation.js";

/** Writes down how a list goes on from page to page, where a Link or a convention of its names says it. */
export const pagination: Pass = {
  id: "pagination",
  summary: "ways from page to page",
  run(document) {
    const repairs: ReturnType<Pass["run"]> = [];
    eachOperation(document, (operation, place) => {
      const found = recognisePages(document, operation, place);
      if (!found || found.isGuess) return;
      operation["x-katagami-pagination"] = found.paging;
      repairs.push({
        pass: "pagination",
        pointer: place.pointer,
        before: "one page",
        after: `pages by ${found.paging.parameter ?? found.paging.from ?? "the Link header"}`,
        reason: found.reason,
      });
    });
    return repairs;
  },
};
