import { methods } from "../../../document/objects.js";
import { departure, isUnstable, stabilityOf, stabilityRank } from "../lifecycle.js";
import { always } from "../level.js";
import type { OperationPair } from "../pair.js";
import { capital } from "../../capital.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import type { Voice } from "../../voice.js";

/** Operations that are new, gone, or elsewhere. */
export const operationExistence: RuleOn<"operation"> = {
  id: "operation-existence",
  on: "operation",
  reads: [...[...methods, "additionalOperations"].map((method) => `pathItem.${method}`), "openapi.paths"],
  *check(pair) {
    const { base, revision, movedTo, caller } = pair;
    if (movedTo !== undefined)
      yield {
        id: "api-operation-moved",
        effect: "changes",
        say: (subject) => `${capital(subject)} moved to ${quote(movedTo)}.`,
      };
    else if (base === undefined)
      yield {
        id: ids[caller].added,
        effect: "notes",
        ...levels[caller],
        say: (subject, voice) => `${capital(subject)} ${voice.was("added")}.`,
      };
    else if (revision === undefined && caller !== "client")
      yield {
        id: ids[caller].removed,
        effect: "changes",
        ...levels[caller],
        say: (subject, voice) => `${capital(subject)} ${voice.was("removed")}.`,
      };
    else if (revision === undefined) yield* removed(pair, base.value);
  },
};

const ids = {
  client: { added: "endpoint-added", removed: "api-removed" },
  webhook: { added: "webhook-operation-added", removed: "webhook-operation-removed" },
  callback: { added: "operation-added", removed: "operation-removed" },
} as const;

const levels = {
  client: {},
  webhook: { level: always("none", "the server calls, and the client is not asked to do anything else than before") },
  callback: {},
} as const;

function* removed({ wholePath, today }: OperationPair, operation: Readonly<Record<string, unknown>>) {
  const what = wholePath ? "api-path" : "api";
  const found = (id: string, effect: "changes" | "notes", how: string) => ({
    id,
    effect,
    say: (subject: string, voice: Voice) => `${capital(subject)} ${voice.was("removed")}${voice.aside(` ${how}`)}.`,
  });
  const level = stabilityOf(operation);
  if (stabilityRank(level) === undefined)
    yield found("api-invalid-stability-level", "changes", `, whose stability level ${quote(level)} is unknown`);
  else if (isUnstable(operation)) return;
  else {
    const departed = departure(operation, today);
    if (departed === undefined) return;
    const [id, effect] = departures[departed.state];
    yield found(id === "sunset-parse" ? "api-path-sunset-parse" : `${what}-${id}`, effect, departed.how);
  }
}

const departures = {
  unannounced: ["removed-without-deprecation", "changes"],
  announced: ["removed-with-deprecation", "notes"],
  unreadable: ["sunset-parse", "changes"],
  early: ["removed-before-sunset", "changes"],
} as const;
