import { isObject } from "../../located.js";
import type { SchemaPair } from "../pair.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { schemaId } from "../schema-id.js";
import type { Voice } from "../../voice.js";

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
      if (before.propertyName !== after.propertyName)
        yield found(
          (subject, voice) =>
            `The discriminator of ${subject} ${voice.went(`property ${quote(before.propertyName)}`, quote(after.propertyName))}.`,
          ["propertyName"],
          "property-name",
          "changed",
        );
      if (target(pair, before.defaultMapping) !== nameIn(after.defaultMapping))
        yield found(
          (subject, voice) =>
            `The defaultMapping of the discriminator of ${subject} ${voice.went(quote(before.defaultMapping), quote(after.defaultMapping))}.`,
          ["defaultMapping"],
          "default-mapping",
          "changed",
        );
      for (const { value, action, say } of mappingChanges(pair, before.mapping ?? {}, after.mapping ?? {}))
        yield found(say, ["mapping", value], "mapping", action);
    }
  },
};

function* mappingChanges(pair: SchemaPair, before: Record<string, string>, after: Record<string, string>) {
  for (const value of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [before[value], after[value]];
    const what = (subject: string) => `The mapping of ${quote(value)} in the discriminator of ${subject}`;
    if (from === undefined)
      yield {
        value,
        action: "added",
        say: (subject: string, voice: Voice) => `${what(subject)} ${voice.was("added")}.`,
      };
    else if (to === undefined)
      yield {
        value,
        action: "deleted",
        say: (subject: string, voice: Voice) => `${what(subject)} ${voice.was("removed")}.`,
      };
    else if (target(pair, from) !== nameIn(to))
      yield {
        value,
        action: "changed",
        say: (subject: string, voice: Voice) => `${what(subject)} ${voice.went(quote(from), quote(to))}.`,
      };
  }
}

/** What the revision calls the component that the base refers to. */
function target(pair: SchemaPair, reference: unknown): string | undefined {
  const name = nameIn(reference);
  return name === undefined ? undefined : pair.renamed(name);
}

function nameIn(reference: unknown): string | undefined {
  return typeof reference === "string" ? reference.slice(reference.lastIndexOf("/") + 1) : undefined;
}
