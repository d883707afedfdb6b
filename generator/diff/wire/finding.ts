import type { Verdict } from "../change.js";
import type { Voice } from "../voice.js";

/** The way in which data flows at a place, seen from a client of the API. */
export type Direction = "request" | "response";

/**
 * What a change does to the values that are valid at its place: fewer are, more are, others are, that
 * depends on what cannot be known, all the same values are
 * but somebody may want to know, or nothing but words is concerned.
 */
export type Effect = "narrows" | "widens" | "changes" | "doubts" | "notes" | "words";

/** Where a verdict is not the one that follows from the effect: of what is sent, of what is received, and the reason. */
export interface Level {
  readonly request?: Verdict;
  readonly response?: Verdict;
  readonly because: string;
}

/** The same verdict in both directions. */
export function always(verdict: Verdict, because: string): Level {
  return { request: verdict, response: verdict, because };
}

/** What a rule found out about a pair, before it is known which operations the pair is reached from. */
export interface Finding {
  /** Id of the change, composed of where it is and what happened. Nothing is ever read out of it. */
  readonly id: string;
  readonly effect: Effect;
  /** Where the verdict is not the one that follows from the effect. */
  readonly level?: Level;
  /** The sentence to show, given the words for what the pair is ("property 'name' of the request body") and for differences. */
  readonly say: (subject: string, voice: Voice) => string;
  /** Keys from the pair to the place of the change, where it is not the pair itself. */
  readonly at?: readonly (string | number)[];
  /** The property of the pair's schema that is meant, where it is not the schema itself. */
  readonly property?: string;
  /** Places of its own, for what stands elsewhere than the pair. */
  readonly places?: { readonly base?: string | undefined; readonly revision?: string | undefined };
}

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
