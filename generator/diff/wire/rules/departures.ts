import { methods } from "../../../document/objects.js";
import { departure, isUnstable, stabilityOf, stabilityRank } from "../lifecycle.js";
import type { Effect, Finding } from "../finding.js";
import type { OperationPair, ParameterPair } from "../pair.js";
import { capital, quote } from "../../voice.js";
import type { RuleOn } from "../rule.js";
import type { Parameter } from "../../../document/types.js";

/** Operations that are new, gone, or elsewhere. */
export const operationExistence: RuleOn<"operation"> = {
  id: "operation-existence",
  on: "operation",
  reads: [...[...methods, "additionalOperations"].map((method) => `pathItem.${method}`), "openapi.paths"],
  *check(pair) {
    const { base, revision, movedTo, caller } = pair;
    const action = base === undefined ? "added" : "removed";
    if (movedTo !== undefined)
      yield {
        id: caller === "callback" ? "operation-moved" : "api-operation-moved",
        effect: "changes",
        say: (subject) => `${capital(subject)} moved to ${quote(movedTo)}.`,
      };
    else if (base !== undefined && revision !== undefined) return;
    else if (base !== undefined && caller === "client") yield* operationRemoved(pair, base.value);
    else
      yield {
        id: ids[caller][action],
        effect: action === "added" ? "notes" : "changes",
        say: (subject, voice) => `${capital(subject)} ${voice.was(action)}.`,
      };
  },
};

const ids = {
  client: { added: "endpoint-added", removed: "api-removed" },
  webhook: { added: "webhook-operation-added", removed: "webhook-operation-removed" },
  callback: { added: "operation-added", removed: "operation-removed" },
} as const;

function* operationRemoved({ wholePath, today }: OperationPair, operation: Piece): Iterable<Finding> {
  const level = stabilityOf(operation);
  if (stabilityRank(level) === undefined)
    yield {
      id: "api-invalid-stability-level",
      effect: "changes",
      say: wasRemoved(`with the stability level ${quote(level)}, which is unknown`),
    };
  else if (!isUnstable(operation))
    yield* departed(operation, today, departures, (what) =>
      what === "sunset-parse" ? "api-path-sunset-parse" : `${wholePath ? "api-path" : "api"}-${what}`,
    );
}

type Piece = Readonly<Record<string, unknown>>;

/** What ids call the way in which something went, and what that means. */
const departures = {
  unannounced: ["removed-without-deprecation", "changes"],
  announced: ["removed-with-deprecation", "notes"],
  unreadable: ["sunset-parse", "changes"],
  early: ["removed-before-sunset", "changes"],
} as const satisfies Departures;

type Departures = Readonly<Record<NonNullable<ReturnType<typeof departure>>["state"], readonly [string, Effect]>>;

/** Tells of something that is gone, unless its day had come. */
function* departed(piece: Piece, today: string, rows: Departures, idOf: (what: string) => string): Iterable<Finding> {
  const went = departure(piece, today);
  if (went === undefined) return;
  const [what, effect] = rows[went.state];
  yield { id: idOf(what), effect, say: wasRemoved(went.how) };
}

function wasRemoved(how: string): Finding["say"] {
  return (subject, voice) => `${capital(subject)} ${voice.was("removed")}${voice.aside(` ${how}`)}.`;
}

/** Parameters that are new, and those that are gone. */
export const parameterExistence: RuleOn<"parameter"> = {
  id: "parameter-existence",
  on: "parameter",
  reads: ["operation.parameters", "pathItem.parameters", "parameter.name", "parameter.in"],
  *check(pair) {
    const { base, revision } = pair;
    if (base === undefined && revision !== undefined) yield parameterAdded(pair, revision.value);
    else if (base !== undefined && revision === undefined)
      yield* departed(base.value, pair.today, ofParameter, (what) => `request-parameter-${what}`);
  },
};

const ofParameter = { ...departures, unannounced: ["removed", "doubts"] } as const;

function parameterAdded({ shared }: ParameterPair, parameter: Parameter): Finding {
  const required = parameter.required === true;
  const need = required ? "required" : "optional";
  const id =
    parameter.in === "path"
      ? "new-request-path-parameter"
      : `new-${need}-request-${shared ? "default-parameter-to-existing-path" : "parameter"}`;
  return {
    id,
    effect: required || parameter.in === "path" ? "narrows" : "widens",
    say: (subject, voice) => `The ${need} ${subject} ${voice.was("added")}.`,
  };
}
