import type { Verdict } from "../change.js";

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
