import { capital } from "../../voice.js";
import type { RuleOn } from "../rule.js";
import type { SchemaPair } from "../pair.js";
import { isBody, propertyArea } from "../schema-names.js";

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
          id: idOf(pair, need, `became-${became ? "" : "not-"}${words}`),
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
function idOf(pair: SchemaPair, need: string, became: string): string {
  return isBody(pair.place) ? `${pair.direction}-${need}-property-${became}` : `${propertyArea(pair)}-${became}`;
}
