import { capital } from "../../capital.js";
import { owned, ownersOf } from "../owners.js";
import type { Rule, RuleOn } from "../rule.js";

/** Parameters, bodies and headers that became required or optional. */
export const required: readonly Rule[] = (["parameter", "request-body", "header"] as const).map((on) => {
  const rule: RuleOn<typeof on> = {
    id: `${on}-required`,
    on,
    reads: [`${owned[on]}.required`],
    *check(pair) {
      const owners = ownersOf(on, pair);
      if (owners === undefined) return;
      const { base, revision, area } = owners;
      const after = revision.piece.required === true;
      if ((base.piece.required === true) === after || revision.piece.in === "path") return;
      const became = `became ${after ? "required" : "optional"}`;
      yield {
        id: `${area}-${became.replace(" ", "-")}`,
        effect: after ? "narrows" : "widens",
        say: (subject, voice) => `${capital(subject)} ${voice.only(after, became, "is required")}.`,
        at: ["required"],
      };
    },
  };
  return rule as Rule;
});
