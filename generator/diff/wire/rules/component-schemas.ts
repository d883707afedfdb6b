import { keysOf } from "../../located.js";
import { pointer } from "../../../document/pointer.js";
import { quote } from "../../voice.js";
import { always } from "../finding.js";
import { partings } from "../../values.js";
import type { RuleOn } from "../rule.js";

/** Named schemas that are new, gone, or called otherwise. */
export const componentSchemas: RuleOn<"document"> = {
  id: "component-schemas",
  on: "document",
  reads: ["components.schemas"],
  *check({ base, revision, renamed }) {
    const [before = [], after = []] = [base, revision].map(({ value }) => keysOf(value.components?.schemas));
    const taken = new Set(renamed.values());
    for (const [action, name] of partings(before, after)) {
      if (action === "added" && taken.has(name)) continue;
      const other = renamed.get(name);
      const what = other === undefined ? action : "renamed";
      yield {
        id: `api-schema-${what}`,
        effect: "notes",
        ...(what !== "removed" && { level: nameless }),
        say: () =>
          `The schema ${quote(name)} ${other === undefined ? `was ${action}` : `is now called ${quote(other)}`}.`,
        places: action === "added" ? { revision: at(name) } : { base: at(name), revision: other && at(other) },
      };
    }
  },
};

function at(name: string): string {
  return pointer("components", "schemas", name);
}

const nameless = always("none", "the name of a schema never travels; what it means for the package is another verdict");
