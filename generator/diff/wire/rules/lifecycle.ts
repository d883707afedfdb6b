import { capital, quote } from "../../voice.js";
import type { Effect, Finding } from "../finding.js";
import { daysBetween, isDeprecated, stabilityOf, stabilityRank, sunsetOf, sunsetState } from "../lifecycle.js";
import { ownedRule } from "../owners.js";
import type { Rule } from "../rule.js";

/** What can happen to the life of a piece, and what each means. */
const effects = {
  reactivated: "notes",
  unsaid: "notes",
  announced: "notes",
  missing: "changes",
  invalid: "changes",
  soon: "changes",
  sunsetAdded: "notes",
  sunsetMoved: "notes",
  sunsetDeleted: "changes",
  sunsetUnreadable: "changes",
  sunsetTooEarly: "changes",
  stabilityDecreased: "changes",
  stabilityIncreased: "notes",
} as const satisfies Readonly<Record<string, Effect>>;

type Event = keyof typeof effects;

const ofSchema: Readonly<Record<Event, string>> = {
  reactivated: "reactivated",
  unsaid: "deprecated",
  announced: "deprecated-with-sunset",
  missing: "deprecated-sunset-missing",
  invalid: "deprecated-sunset-invalid",
  soon: "sunset-date-too-small",
  sunsetAdded: "sunset-added",
  sunsetMoved: "sunset-date-changed",
  sunsetDeleted: "sunset-deleted",
  sunsetUnreadable: "sunset-invalid",
  sunsetTooEarly: "sunset-date-changed-too-small",
  stabilityDecreased: "stability-decreased",
  stabilityIncreased: "stability-increased",
};

/** What ids call each event, after their area, which those of operations bring along. */
const ids = {
  schema: ofSchema,
  parameter: { ...ofSchema, announced: "deprecated", invalid: "sunset-parse", sunsetUnreadable: "sunset-parse" },
  operation: {
    reactivated: "endpoint-reactivated",
    unsaid: "endpoint-deprecated",
    announced: "endpoint-deprecated-with-sunset",
    missing: "api-deprecated-sunset-missing",
    invalid: "api-deprecated-sunset-parse",
    soon: "api-sunset-date-too-small",
    sunsetAdded: "api-sunset-added",
    sunsetMoved: "api-sunset-date-changed",
    sunsetDeleted: "sunset-deleted",
    sunsetUnreadable: "api-path-sunset-parse",
    sunsetTooEarly: "api-sunset-date-changed-too-small",
    stabilityDecreased: "api-stability-decreased",
    stabilityIncreased: "api-stability-increased",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Event, string>>>>;

type Piece = Readonly<Record<string, unknown>>;

/** How long a piece is promised to stay, on both sides. */
interface Life {
  readonly before: Piece;
  readonly after: Piece;
  readonly today: string;
  readonly notice: number;
  readonly found: (event: Event, keyword: string, say: Finding["say"]) => Finding;
}

/** Pieces that became deprecated, or are so no longer. */
function* deprecation({ before, after, today, notice, found }: Life): Iterable<Finding> {
  if (isDeprecated(before) === isDeprecated(after)) return;
  const { state, words } = isDeprecated(after)
    ? sunsetState(after, today, notice)
    : ({ state: "reactivated", words: "" } as const);
  const change = state === "reactivated" ? "is no longer deprecated" : `became deprecated${words}`;
  yield found(state, "deprecated", (subject, voice) => {
    return `${capital(subject)} ${voice.only(state !== "reactivated", change, "is deprecated")}.`;
  });
}

/** The date when a deprecated piece will be gone: written, dropped, or moved. */
function* sunset({ before, after, today, notice, found }: Life): Iterable<Finding> {
  if (!isDeprecated(after)) return;
  const [from, to] = [sunsetOf(before), sunsetOf(after)];
  // What became deprecated says its date in the same breath.
  if (from?.text === to?.text || (from === undefined && !isDeprecated(before))) return;
  const event = (): Event => {
    if (to === undefined) return "sunsetDeleted";
    if (to.date === undefined || (from !== undefined && from.date === undefined)) return "sunsetUnreadable";
    if (from === undefined) return "sunsetAdded";
    return to.date < from.date! && daysBetween(today, to.date) < notice ? "sunsetTooEarly" : "sunsetMoved";
  };
  yield found(event(), "x-sunset", (subject) => {
    return `The sunset date of ${subject} went from ${quote(from?.text)} to ${quote(to?.text)}.`;
  });
}

/** Pieces whose `x-stability-level` rose, fell, or is none. */
function* stability({ before, after, found }: Life): Iterable<Finding> {
  const [from, to] = [stabilityOf(before), stabilityOf(after)];
  if (from === to) return;
  const [low, high] = [stabilityRank(from), stabilityRank(to)];
  const change = found(
    high! < low! ? "stabilityDecreased" : "stabilityIncreased",
    "x-stability-level",
    (subject) => `The stability level of ${subject} went from ${quote(from)} to ${quote(to)}.`,
  );
  for (const level of [from, to])
    if (stabilityRank(level) === undefined)
      yield {
        ...change,
        id: "api-invalid-stability-level",
        effect: "changes",
        say: (subject) => `The stability level ${quote(level)} of ${subject} is unknown.`,
      };
  // What was no more than an alpha has promised nothing yet.
  if (low !== undefined && high !== undefined && low >= stabilityRank("beta")!) yield change;
}

/** How long pieces are promised to stay: what × where. */
export const lifecycle: readonly Rule[] = [
  lifeRule("operation-deprecation", "operation", ["deprecated", "x-sunset"], deprecation),
  lifeRule("operation-sunset", "operation", ["deprecated", "x-sunset"], sunset),
  lifeRule("operation-stability", "stability", ["x-stability-level"], stability),
  lifeRule("parameter-deprecation", "parameter", ["deprecated", "x-sunset"], deprecation),
  lifeRule("parameter-sunset", "parameter", ["deprecated", "x-sunset"], sunset),
  lifeRule("property-deprecation", "schema", ["deprecated", "x-sunset"], deprecation),
  lifeRule("property-sunset", "schema", ["deprecated", "x-sunset"], sunset),
  lifeRule("property-stability", "schema", ["x-stability-level"], stability),
];

function lifeRule<K extends "operation" | "stability" | "parameter" | "schema">(
  id: string,
  on: K,
  keywords: readonly string[],
  look: (life: Life) => Iterable<Finding>,
): Rule {
  return ownedRule(id, on, keywords, ({ base, revision, area }, pair) => {
    if (keywords.every((keyword) => base.piece[keyword] === revision.piece[keyword])) return [];
    const kind = on === "stability" ? "operation" : on;
    const found: Life["found"] = (event, keyword, say) => ({
      id: kind === "operation" ? ids.operation[event] : `${area}-${ids[kind as "schema" | "parameter"][event]}`,
      effect: effects[event],
      say,
      places: { base: base.pointer, revision: revision.pointer },
      at: [keyword],
    });
    const { today = "", notice = 0 } = pair as { today?: string; notice?: number };
    return look({ before: base.piece, after: revision.piece, today, notice, found });
  });
}
