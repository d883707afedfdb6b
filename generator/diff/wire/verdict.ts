import type { Verdict } from "../change.js";
import { disagreements } from "./disagreements.js";
import type { Direction, Effect } from "./effect.js";
import { exceptions, type Exception } from "./levels.js";

/** What each effect means for a client that sends, and for one that receives. */
const verdicts: Readonly<Record<Effect, Readonly<Record<Direction, Verdict>>>> = {
  narrows: { request: "breaking", response: "info" },
  widens: { request: "info", response: "breaking" },
  changes: { request: "breaking", response: "breaking" },
  doubts: { request: "warning", response: "warning" },
  notes: { request: "info", response: "info" },
  words: { request: "none", response: "none" },
};

/** The verdict on a change: what its effect means in its direction, unless a table says otherwise. */
export function verdictOf(id: string, effect: Effect, direction: Direction): Verdict {
  if (effect === "words") return "none";
  if (!known.has(id)) known.set(id, find(id));
  const usual = verdicts[effect][direction];
  const exception = known.get(id);
  // A note stays one: an exception is about what the change usually is.
  return exception === undefined || (effect === "notes" && exception !== "none") ? usual : exception;
}

const table = [...disagreements, ...exceptions].map((exception) => ({ exception, test: tester(exception) }));
const known = new Map<string, Verdict | undefined>();

function find(id: string): Verdict | undefined {
  return table.find(({ test }) => test.test(id))?.exception.verdict;
}

function tester({ ids }: Exception): RegExp {
  return new RegExp(`^(?:${ids.map((id) => id.replaceAll("*", ".+")).join("|")})$`);
}
