import type { Verdict } from "../change.js";
import type { Direction, Effect } from "./effect.js";
import type { Level } from "./level.js";

/** What each effect means for a client that sends, and for one that receives. */
const verdicts: Readonly<Record<Effect, Readonly<Record<Direction, Verdict>>>> = {
  narrows: { request: "breaking", response: "info" },
  widens: { request: "info", response: "breaking" },
  changes: { request: "breaking", response: "breaking" },
  doubts: { request: "warning", response: "warning" },
  notes: { request: "info", response: "info" },
  words: { request: "none", response: "none" },
};

/** The verdict on what was found: what its effect means in its direction, unless its row of the rule says otherwise. */
export function verdictOf(
  { effect, level }: { readonly effect: Effect; readonly level?: Level },
  direction: Direction,
): Verdict {
  if (effect === "words") return "none";
  const usual = verdicts[effect][direction];
  const special = level?.[direction];
  // A note stays one: a level is about what the change usually is.
  return special === undefined || (effect === "notes" && special !== "none") ? usual : special;
}
