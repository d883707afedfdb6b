import { pointer } from "../../../document/pointer.js";
import { isObject } from "../../located.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

/** Named schemas that are new, gone, or called otherwise. */
export const componentSchemas: RuleOn<"document"> = {
  id: "component-schemas",
  on: "document",
  *check({ base, revision, renamed }) {
    const [before, after] = [namesOf(base.value.components?.schemas), namesOf(revision.value.components?.schemas)];
    const taken = new Set(renamed.values());
    const found = (id: string, sentence: string, from: string | undefined, to: string | undefined) => ({
      id,
      effect: "notes" as const,
      say: () => sentence,
      places: {
        base: from && pointer("components", "schemas", from),
        revision: to && pointer("components", "schemas", to),
      },
    });
    for (const name of before) {
      const other = renamed.get(name);
      const gone = `The schema ${quote(name)} was removed.`;
      if (other !== undefined)
        yield found("api-schema-renamed", `The schema ${quote(name)} is now called ${quote(other)}.`, name, other);
      else if (!after.has(name)) yield found("api-schema-removed", gone, name, undefined);
    }
    for (const name of after)
      if (!before.has(name) && !taken.has(name))
        yield found("api-schema-added", `The schema ${quote(name)} was added.`, undefined, name);
  },
};

function namesOf(map: unknown): Set<string> {
  return new Set(isObject(map) ? Object.keys(map) : []);
}
