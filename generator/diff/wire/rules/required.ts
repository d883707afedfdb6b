import { capital } from "../../voice.js";
import { ownedRule } from "../owners.js";
import type { Rule } from "../rule.js";

/** Parameters, bodies and headers that became required or optional. */
export const required: readonly Rule[] = (["parameter", "request-body", "header"] as const).map((on) => {
  return ownedRule(`${on}-required`, on, ["required"], function* ({ base, revision, area }) {
    const after = revision.piece.required === true;
    if ((base.piece.required === true) === after || revision.piece.in === "path") return;
    const became = `became ${after ? "required" : "optional"}`;
    yield {
      id: `${area}-${became.replace(" ", "-")}`,
      effect: after ? "narrows" : "widens",
      say: (subject, voice) => `${capital(subject)} ${voice.only(after, became, "is required")}.`,
      at: ["required"],
    };
  });
});
