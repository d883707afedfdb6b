import { isObject } from "../located.js";
import { quote } from "../quote.js";
import type { RuleOn } from "../rule.js";

/** Named schemas that are new, gone, or called otherwise. */
export const componentSchemas: RuleOn<"document"> = {
  id: "component-schemas",
  on: "document",
  *check({ base, revision, renamed }) {
    const [before, after] = [namesOf(base.value.components?.schemas), namesOf(revision.value.components?.schemas)];
    const taken = new Set(renamed.values());
    const found = (id: string, name: string, sentence: string) => ({
      id,
      effect: "notes" as const,
      say: () => sentence,
      at: ["components", "schemas", name],
    });
    for (const name of before) {
      const other = renamed.get(name);
      if (other !== undefined)
        yield found("api-schema-renamed", name, `The schema ${quote(name)} is now called ${quote(other)}.`);
      else if (!after.has(name)) yield found("api-schema-removed", name, `The schema ${quote(name)} was removed.`);
    }
    for (const name of after)
      if (!before.has(name) && !taken.has(name))
        yield found("api-schema-added", name, `The schema ${quote(name)} was added.`);
  },
};

function namesOf(map: unknown): Set<string> {
  return new Set(isObject(map) ? Object.keys(map) : []);
}
