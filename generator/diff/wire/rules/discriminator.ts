import { isObject } from "../../located.js";
import type { SchemaPair } from "../pair.js";
import { quote, type Voice } from "../../voice.js";
import type { RuleOn } from "../rule.js";
import { schemaId } from "../schema-names.js";

/** The property that tells alternatives apart, and the values that it has for them. */
export const discriminator: RuleOn<"schema"> = {
  id: "discriminator",
  on: "schema",
  reads: [
    "schema.discriminator",
    "discriminator.propertyName",
    "discriminator.mapping",
    "discriminator.defaultMapping",
  ],
  *check(pair) {
    const [before, after] = [pair.base.schema.discriminator, pair.revision.schema.discriminator];
    if (!isObject(before) && !isObject(after)) return;
    const found = (say: (subject: string, voice: Voice) => string, at: string[], ...action: string[]) => ({
      id: schemaId(pair, "discriminator", ...action),
      effect: "notes" as const,
      say,
      at: ["discriminator", ...at],
    });
    if (!isObject(before))
      yield found((subject, voice) => `A discriminator ${voice.wasOf("added", subject)}.`, [], "added");
    else if (!isObject(after))
      yield found((subject, voice) => `The discriminator of ${subject} ${voice.was("removed")}.`, [], "removed");
    else {
      const went = (from: unknown, to: unknown, what: string, at: string[], ...action: string[]) =>
        found((subject, voice) => `The ${what} of ${subject} ${voice.went(quote(from), quote(to))}.`, at, ...action);
      const [name, other] = [before.propertyName, after.propertyName];
      if (name !== other)
        yield found(
          (subject, voice) => `The discriminator of ${subject} ${voice.went(`property ${quote(name)}`, quote(other))}.`,
          ["propertyName"],
          "property-name",
          "changed",
        );
      const [usual, now] = [before.defaultMapping, after.defaultMapping];
      if (target(pair, usual) !== nameIn(now))
        yield went(usual, now, "defaultMapping of the discriminator", ["defaultMapping"], "default-mapping", "changed");
      const [mapping, mappingLater] = [before.mapping ?? {}, after.mapping ?? {}];
      for (const value of new Set([...Object.keys(mapping), ...Object.keys(mappingLater)])) {
        const [from, to] = [mapping[value], mappingLater[value]];
        const what = `mapping of ${quote(value)} in the discriminator`;
        if (from === undefined || to === undefined) {
          const action = from === undefined ? "added" : "removed";
          const id = from === undefined ? "added" : "deleted";
          yield found(
            (subject, voice) => `The ${what} of ${subject} ${voice.was(action)}.`,
            ["mapping", value],
            "mapping",
            id,
          );
        } else if (target(pair, from) !== nameIn(to))
          yield went(from, to, what, ["mapping", value], "mapping", "changed");
      }
    }
  },
};

/** What the revision calls the component that the base refers to. */
function target(pair: SchemaPair, reference: unknown): string | undefined {
  const name = nameIn(reference);
  return name === undefined ? undefined : pair.renamed(name);
}

function nameIn(reference: unknown): string | undefined {
  return typeof reference === "string" ? reference.slice(reference.lastIndexOf("/") + 1) : undefined;
}
