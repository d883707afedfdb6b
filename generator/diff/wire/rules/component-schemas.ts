import { pointer } from "../../../document/pointer.js";
import { quote } from "../../voice.js";
import { always } from "../finding.js";
import { keysOf, partings } from "../../values.js";
import type { RuleOn } from "../rule.js";

/** Named schemas that are new, gone, or called otherwise. */
export const componentSchemas: RuleOn<"document"> = {
  id: "component-schemas",
  on: "document",
  reads: ["components.schemas"],
  *check({ base, revision, renamed }) {
    const [before, after] = [base, revision].map(({ value }) => keysOf(value.components?.schemas)) as [
      string[],
      string[],
    ];
    const taken = new Set(renamed.values());
    const found = (what: keyof typeof levels, sentence: string, from: string | undefined, to: string | undefined) => ({
      id: `api-schema-${what}`,
      effect: "notes" as const,
      ...levels[what],
      say: () => sentence,
      places: {
        base: from && pointer("components", "schemas", from),
        revision: to && pointer("components", "schemas", to),
      },
    });
    for (const [action, name] of partings(before, after)) {
      const other = action === "removed" ? renamed.get(name) : undefined;
      if (other !== undefined)
        yield found("renamed", `The schema ${quote(name)} is now called ${quote(other)}.`, name, other);
      else if (action === "removed") yield found("removed", `The schema ${quote(name)} was removed.`, name, undefined);
      else if (!taken.has(name)) yield found("added", `The schema ${quote(name)} was added.`, undefined, name);
    }
  },
};

const nameless = always("none", "the name of a schema never travels; what it means for the package is another verdict");

const levels = { added: { level: nameless }, renamed: { level: nameless }, removed: {} } as const;
