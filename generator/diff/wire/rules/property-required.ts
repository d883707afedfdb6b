import { capital } from "../../capital.js";
import type { RuleOn } from "../rule.js";
import { isBody, isSilentSchema, propertyArea, schemaId } from "../schema-id.js";
import type { Finding } from "../finding.js";
import { always } from "../level.js";
import type { SchemaPair } from "../pair.js";
import { partings } from "../partings.js";
import { quote } from "../../quote.js";

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
        id: `${prefix(pair, silent, after)}-${became}${withDefault && isBody(pair.place) ? "-with-default" : ""}`,
        effect: silent ? "notes" : after ? "narrows" : "widens",
        ...(silent && pair.direction === "request" && isBody(pair.place) && { level: unsent }),
        say: (subject, voice) => `${capital(subject)} ${voice.only(after, `became ${need}`, "is required")}.`,
        property: name,
        at: ["required", name],
      };
    }
    yield* undescribed(pair);
  },
};

/** Names that are demanded though no property describes them: mostly a slip of the pen, so that it is told and no more. */
function* undescribed(pair: SchemaPair): Iterable<Finding> {
  for (const [action, name] of partings(pair.base.required, pair.revision.required)) {
    if (pair.base.properties.has(name) || pair.revision.properties.has(name)) continue;
    yield {
      id: schemaId(pair, "required-name", action),
      effect: "notes",
      say: (subject, voice) => {
        const added = action === "added";
        const how = voice.only(added, added ? "is now required" : "is no longer required", "is required");
        return `Of ${subject}, ${quote(name)} ${how}, which no property describes.`;
      },
      at: ["required", name],
    };
  }
}

const unsent = always("none", "nobody sends the property");

function prefix(pair: SchemaPair, silent: boolean, required: boolean): string {
  if (silent && isBody(pair.place))
    return `${pair.direction}-${pair.direction === "request" ? "read" : "write"}-only-property`;
  const ofParameter = pair.place === "parameter" || pair.place === "parameter-property";
  return pair.inHeader && ofParameter && required ? "request-header-property" : propertyArea(pair);
}
