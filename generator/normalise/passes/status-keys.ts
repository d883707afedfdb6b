import { pointerOf, visit, type Step } from "../../document/walk.js";
import { pass } from "../pass.js";

/** Writes `4xx` as `4XX` and `Default` as `default`, as the specification does: else nothing that reads the document finds them. */
export const statusKeys = pass("status-keys", "statuses in letters of the other case", (document, report) => {
  visit(document, {
    responses(responses, place) {
      let step: Step = undefined;
      const statuses = responses as Record<string, unknown>;
      for (const key of Object.keys(statuses)) {
        const status = /^[1-5]xx$/i.test(key) ? key.toUpperCase() : /^default$/i.test(key) ? "default" : key;
        if (status === key || status in statuses) continue;
        statuses[status] = statuses[key];
        delete statuses[key];
        step = "changed";
        report(pointerOf(place, key), key, status, "the specification writes it so");
      }
      return step;
    },
  });
});
