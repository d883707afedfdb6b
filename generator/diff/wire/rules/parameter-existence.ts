import { capital } from "../../capital.js";
import type { Finding } from "../finding.js";
import { departure } from "../lifecycle.js";
import type { RuleOn } from "../rule.js";
import type { ParameterPair } from "../pair.js";
import type { Parameter } from "../../../document/types.js";
import type { Voice } from "../../voice.js";

/** Parameters that are new, and those that are gone. */
export const parameterExistence: RuleOn<"parameter"> = {
  id: "parameter-existence",
  on: "parameter",
  reads: ["operation.parameters", "pathItem.parameters", "parameter.name", "parameter.in"],
  *check(pair) {
    const { base, revision } = pair;
    if (base === undefined && revision !== undefined) yield added(pair, revision.value);
    else if (base !== undefined && revision === undefined) yield* removed(pair, base.value);
  },
};

function added({ shared }: ParameterPair, parameter: Parameter) {
  const required = parameter.required === true;
  const need = required ? "required" : "optional";
  const id =
    parameter.in === "path"
      ? "new-request-path-parameter"
      : `new-${need}-request-${shared ? "default-parameter-to-existing-path" : "parameter"}`;
  return {
    id,
    effect: required || parameter.in === "path" ? ("narrows" as const) : ("widens" as const),
    say: (subject: string, voice: Voice) => `The ${need} ${subject} ${voice.was("added")}.`,
  };
}

function* removed({ today }: ParameterPair, parameter: Parameter): Iterable<Finding> {
  const departed = departure(parameter, today);
  if (departed === undefined) return;
  const [action, effect] = departures[departed.state];
  yield {
    id: `request-parameter-${action}`,
    effect,
    say: (subject, voice) => `${capital(subject)} ${voice.was("removed")}${voice.aside(` ${departed.how}`)}.`,
  };
}

const departures = {
  unannounced: ["removed", "doubts"],
  announced: ["removed-with-deprecation", "notes"],
  unreadable: ["sunset-parse", "changes"],
  early: ["removed-before-sunset", "changes"],
} as const;
