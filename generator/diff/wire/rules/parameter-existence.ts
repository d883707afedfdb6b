import { capital } from "../../capital.js";
import { isDeprecated, sunsetOf } from "../lifecycle.js";
import { quote } from "../../quote.js";
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

function* removed({ today }: ParameterPair, parameter: Parameter) {
  const found = (id: string, effect: "changes" | "doubts" | "notes", how: string) => ({
    id,
    effect,
    say: (subject: string, voice: Voice) => `${capital(subject)} ${voice.was("removed")}${voice.aside(` ${how}`)}.`,
  });
  if (!isDeprecated(parameter)) {
    yield found("request-parameter-removed", "doubts", "without having been deprecated");
    return;
  }
  const sunset = sunsetOf(parameter);
  if (sunset === undefined)
    yield found("request-parameter-removed-with-deprecation", "notes", "after it had been deprecated");
  else if (sunset.date === undefined)
    yield found("request-parameter-sunset-parse", "changes", `with a sunset date that is none: ${quote(sunset.text)}`);
  else if (today < sunset.date)
    yield found("request-parameter-removed-before-sunset", "changes", `before its sunset date ${quote(sunset.date)}`);
}
