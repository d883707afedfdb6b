import { capital, quote } from "../../voice.js";
import { type Finding, always } from "../finding.js";
import type { SchemaPair } from "../pair.js";
import { forbidding, unlessSilent, type RuleOn } from "../rule.js";
import { isBody, isContent, isSilentSchema, propertyArea, schemaId, silentId } from "../schema-names.js";
import { partings } from "../../values.js";

/** Properties of objects that are new, and those that are gone. */
export const propertyExistence: RuleOn<"schema"> = {
  id: "property-existence",
  on: "schema",
  reads: ["schema.properties"],
  *check(pair) {
    if (pair.wrapped) return;
    for (const [side, other] of [
      ["base", "revision"],
      ["revision", "base"],
    ] as const)
      for (const [name, { pointer }] of pair[side].properties)
        if (!pair[other].properties.has(name)) yield lone(pair, side, name, pointer);
  },
};

/** A property that only one side has. */
function lone(pair: SchemaPair, side: "base" | "revision", name: string, pointer: string): Finding {
  const property = pair.property(side, name)?.schema;
  const silent = isSilentSchema(pair.direction, property);
  const required = pair[side].required.has(name);
  const request = pair.direction === "request";
  const found = { property: name, places: { [side]: pointer }, ...(isUnsent(pair, silent) && { level: unsent }) };
  if (side === "base")
    return {
      ...found,
      id: loneId(pair, required, silent, "removed"),
      effect: silent ? "notes" : required && !request ? "widens" : "doubts",
      say: (subject, voice) => `${capital(subject)} ${voice.was("removed")}.`,
    };
  const withDefault = request && required && property?.default !== undefined;
  return {
    ...found,
    id: loneId(pair, required, silent, "added") + (withDefault && isBody(pair.place) ? "-with-default" : ""),
    effect: !silent && request && required ? "narrows" : "notes",
    say: (subject, voice) => `The ${required ? "required" : "optional"} ${subject} ${voice.was("added")}.`,
  };
}

const unsent = always("none", "nobody sends the property");

function isUnsent({ direction, place }: SchemaPair, silent: boolean): boolean {
  return silent && direction === "request" && isBody(place);
}

function loneId(pair: SchemaPair, required: boolean, silent: boolean, action: "added" | "removed"): string {
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

/** Properties that both sides know, and that became required or optional. */
export const propertyRequired: RuleOn<"schema"> = {
  id: "property-required",
  on: "schema",
  reads: ["schema.required"],
  *check(pair) {
    for (const name of pair.base.properties.keys()) {
      if (!pair.revision.properties.has(name)) continue;
      const [before, after] = [pair.base.required.has(name), pair.revision.required.has(name)];
      if (before === after) continue;
      const schema = pair.property("revision", name)?.schema;
      const silent = isSilentSchema(pair.direction, schema);
      const became = after ? "became-required" : "became-optional";
      const withDefault = after && pair.direction === "request" && schema?.default !== undefined;
      const need = after ? "required" : "optional";
      yield {
        id: `${requiredArea(pair, silent, after)}-${became}${withDefault && isBody(pair.place) ? "-with-default" : ""}`,
        effect: silent ? "notes" : after ? "narrows" : "widens",
        ...(isUnsent(pair, silent) && { level: unsent }),
        say: (subject, voice) => `${capital(subject)} ${voice.only(after, `became ${need}`, "is required")}.`,
        property: name,
        at: ["required", name],
      };
    }
    yield* undescribed(pair);
  },
};

/** Names that are demanded though no property beside them describes them: where others are described, mostly a slip of the pen. */
function* undescribed(pair: SchemaPair): Iterable<Finding> {
  for (const [action, name] of partings(pair.base.required, pair.revision.required)) {
    if (pair.base.properties.has(name) || pair.revision.properties.has(name)) continue;
    const isSlip = pair.base.properties.size + pair.revision.properties.size > 0;
    yield {
      id: schemaId(pair, "required-name", action),
      effect: isSlip ? "notes" : unlessSilent(pair, forbidding[action]),
      say: (subject, voice) => {
        const added = action === "added";
        const how = voice.only(added, added ? "is now required" : "is no longer required", "is required");
        return `Of ${subject}, ${quote(name)} ${how}${isSlip ? ", which no property beside it describes" : ""}.`;
      },
      at: ["required", name],
    };
  }
}

function requiredArea(pair: SchemaPair, silent: boolean, required: boolean): string {
  if (silent && isBody(pair.place)) return silentId(pair);
  const ofParameter = pair.place === "parameter" || pair.place === "parameter-property";
  return pair.inHeader && ofParameter && required ? "request-header-property" : propertyArea(pair);
}

/** Properties that became read-only or write-only, or are so no longer. */
export const propertyAccess: RuleOn<"schema"> = {
  id: "property-access",
  on: "schema",
  reads: ["schema.readOnly", "schema.writeOnly"],
  *check(pair) {
    for (const name of pair.base.properties.keys()) {
      const [before, after] = [pair.property("base", name)?.schema, pair.property("revision", name)?.schema];
      if (before === undefined || after === undefined) continue;
      const need = pair.revision.required.has(name) ? "required" : "optional";
      for (const [keyword, words] of [
        ["writeOnly", "write-only"],
        ["readOnly", "read-only"],
      ] as const) {
        const became = after[keyword] === true;
        if (became === (before[keyword] === true)) continue;
        yield {
          id: accessId(pair, need, `became-${became ? "" : "not-"}${words}`),
          effect:
            !became && keyword === "writeOnly" && need === "required" && pair.direction === "response"
              ? "doubts"
              : "notes",
          say: (subject, voice) =>
            `${capital(subject)} ${voice.only(became, `${became ? "became" : "is no longer"} ${words}`, `is ${words}`)}.`,
          property: name,
          at: ["properties", name, keyword],
        };
      }
    }
  },
};

/** Properties of bodies are told apart by whether they are required. */
function accessId(pair: SchemaPair, need: string, became: string): string {
  return isBody(pair.place) ? `${pair.direction}-${need}-property-${became}` : `${propertyArea(pair)}-${became}`;
}
