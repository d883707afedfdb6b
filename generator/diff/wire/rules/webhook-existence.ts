import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

/** Webhooks that are new, and those that are gone. */
export const webhookExistence: RuleOn<"webhook"> = {
  id: "webhook-existence",
  on: "webhook",
  reads: ["openapi.webhooks"],
  *check({ base, revision, name }) {
    if (base === undefined)
      yield {
        id: "webhook-added",
        effect: "notes",
        say: (_subject, voice) => `The webhook ${quote(name)} ${voice.was("added")}.`,
      };
    else if (revision === undefined)
      yield {
        id: "webhook-removed",
        effect: "changes",
        say: (_subject, voice) => `The webhook ${quote(name)} ${voice.was("removed")}.`,
      };
  },
};
