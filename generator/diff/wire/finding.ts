import type { Effect } from "./effect.js";
import type { Level } from "./level.js";
import type { Voice } from "../voice.js";

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
