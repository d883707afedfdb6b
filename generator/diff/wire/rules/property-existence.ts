import { capital } from "../../capital.js";
import type { Finding } from "../finding.js";
import type { SchemaPair } from "../pair.js";
import type { RuleOn } from "../rule.js";
import { isSilentSchema } from "../schema-id.js";

/** Properties of objects that are new, and those that are gone. */
export const propertyExistence: RuleOn<"schema"> = {
  id: "property-existence",
  on: "schema",
  *check(pair) {
    if (pair.wrapped) return;
    for (const [name, { pointer }] of pair.base.properties)
      if (!pair.revision.properties.has(name)) yield removed(pair, name, pointer);
    for (const [name, { pointer }] of pair.revision.properties)
      if (!pair.base.properties.has(name)) yield added(pair, name, pointer);
  },
};

function removed(pair: SchemaPair, name: string, pointer: string): Finding {
  const silent = isSilentSchema(pair.direction, pair.property("base", name)?.schema);
  const required = pair.base.required.has(name);
  return {
    id: idOf(pair, required, silent, "removed"),
    effect: silent ? "notes" : pair.direction === "request" ? "doubts" : required ? "widens" : "doubts",
    say: (subject, voice) => `${capital(subject)} ${voice.was("removed")}.`,
    property: name,
    places: { base: pointer },
  };
}

function added(pair: SchemaPair, name: string, pointer: string): Finding {
  const property = pair.property("revision", name)?.schema;
  const silent = isSilentSchema(pair.direction, property);
  const required = pair.revision.required.has(name);
  const request = pair.direction === "request";
  const isBody = pair.place === "body" || pair.place === "property";
  const withDefault = request && required && property?.default !== undefined;
  return {
    id: idOf(pair, required, silent, "added") + (withDefault && isBody ? "-with-default" : ""),
    effect: silent || !request || !required ? "notes" : "narrows",
    say: (subject, voice) => `The ${required ? "required" : "optional"} ${subject} ${voice.was("added")}.`,
    property: name,
    places: { revision: pointer },
  };
}

function idOf(pair: SchemaPair, required: boolean, silent: boolean, action: "added" | "removed"): string {
  const { place, direction, inHeader } = pair;
  const need = required ? "required" : "optional";
  if (place.startsWith("parameter")) {
    if (inHeader && required && action === "added") return "new-required-request-header-property";
    const prefix = place.startsWith("parameter-content") ? "request-parameter-content" : "request-parameter";
    return action === "added" ? `${prefix}-${need}-property-added` : `${prefix}-property-removed`;
  }
  if (place === "header" || place === "header-property") return `response-header-property-${action}`;
  if (direction === "response")
    return ["response", need, ...(silent ? ["write-only"] : []), "property", action].join("-");
  const quiet = silent ? "read-only-" : "";
  return action === "added" ? `new-${need}-request-${quiet}property` : `request-${quiet}property-removed`;
}
