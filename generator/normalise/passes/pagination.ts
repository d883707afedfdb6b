import { linkTargets, operationsOf } from "../../document/operations.js";
import { recognisePages } from "../recognise-pages.js";
import { pass } from "../pass.js";

/** Writes down how a list goes on from page to page, where a Link or a convention of its names says it. */
export const pagination = pass("pagination", "ways from page to page", (document, report) => {
  const targetOf = linkTargets(document);
  for (const place of operationsOf(document)) {
    const found = recognisePages(document, place, targetOf);
    if (!found || found.isGuess) continue;
    const { paging, reason } = found;
    place.operation["x-katagami-pagination"] = paging;
    report(place.pointer, "one page", `pages by ${paging.parameter ?? paging.from ?? "the Link header"}`, reason);
  }
});
