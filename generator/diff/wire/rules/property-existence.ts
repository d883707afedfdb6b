import { capital } from "../../voice.js";
import { type Finding, always } from "../finding.js";
import type { SchemaPair } from "../pair.js";
import type { RuleOn } from "../rule.js";
import { isBody, isContent, isSilentSchema } from "../schema-names.js";

/** Properties of objects that are new, and those that are gone. */
export const propertyExistence: RuleOn<"schema"> = {
  id: "property-existence",
  on: "schema",
  reads: ["schema.properties"],
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
    ...(isUnsent(pair, silent) && { level: unsent }),
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
  const withDefault = request && required && property?.default !== undefined;
  return {
    id: idOf(pair, required, silent, "added") + (withDefault && isBody(pair.place) ? "-with-default" : ""),
    effect: silent || !request || !required ? "notes" : "narrows",
    ...(isUnsent(pair, silent) && { level: unsent }),
    say: (subject, voice) => `The ${required ? "required" : "optional"} ${subject} ${voice.was("added")}.`,
    property: name,
    places: { revision: pointer },
  };
}

const unsent = always("none", "nobody sends the property");

function isUnsent({ direction, place }: SchemaPair, silent: boolean): boolean {
  return silent && direction === "request" && isBody(place);
}

function idOf(pair: SchemaPair, required: boolean, silent: boolean, action: "added" | "removed"): string {
  const { place, direction, inHeader } = pair;
  const need = required ? "required" : "optional";
  if (place === "parameter" || place === "parameter-property" || isContent(place)) {
    if (inHeader && required && action === "added") return "new-required-request-header-property";
    const prefix = isContent(place) ? "request-parameter-content" : "request-parameter";
    return action === "added" ? `${prefix}-${need}-property-added` : `${prefix}-property-removed`;
  }
  if (place === "header" || place === "header-property") return `response-header-property-${action}`;
  if (direction === "response")
    return ["response", need, ...(silent ? ["write-only"] : []), "property", action].join("-");
  const quiet = silent ? "read-only-" : "";
  return action === "added" ? `new-${need}-request-${quiet}property` : `request-${quiet}property-removed`;
}
