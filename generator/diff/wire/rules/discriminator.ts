import { childOf, childrenOf, isObject } from "../../located.js";
import type { SchemaPair } from "../pair.js";
import { quote } from "../../voice.js";
import type { Finding } from "../finding.js";
import type { RuleOn } from "../rule.js";
import { dashed, schemaId } from "../schema-names.js";

/** The property that tells alternatives apart, and the values that it has for them: a value that is not mapped means the schema of that name. */
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
    const [base, revision] = [pair.base, pair.revision]
      .map(({ schema }) => childOf({ value: schema, pointer: "" }, "discriminator"))
      .map((piece) => (isObject(piece?.value) ? piece : undefined));
    const found = (action: string, say: Finding["say"], ...at: string[]): Finding => ({
      id: schemaId(pair, "discriminator", action),
      effect: "notes",
      say,
      at: ["discriminator", ...at],
    });
    if (base === undefined || revision === undefined) {
      const action = base === undefined ? "added" : "removed";
      if (base ?? revision)
        yield found(action, (subject, voice) => `The discriminator of ${subject} ${voice.was(action)}.`);
      return;
    }
    const entries = [...childrenOf(childOf(base, "mapping"), childOf(revision, "mapping"))].map(
      ([value, both]) => [["mapping", value], `mapping of ${quote(value)}`, both] as const,
    );
    const fields = [...childrenOf(base, revision)].map(([keyword, both]) => [[keyword], keyword, both] as const);
    for (const [at, what, both] of [...fields, ...entries]) {
      const [keyword = "", entry] = at;
      const [from, to] = [both.base?.value, both.revision?.value];
      const [meant, means] = entry === undefined ? [from, to] : [from ?? entry, to ?? entry];
      if (keyword === "propertyName" ? from === to : target(pair, meant) === nameIn(means)) continue;
      const action = entry && from === undefined ? "added" : entry && to === undefined ? "removed" : "changed";
      const say: Finding["say"] = (subject, voice) =>
        `The ${what} in the discriminator of ${subject} ${action === "changed" ? voice.went(quote(from), quote(to)) : voice.was(action)}.`;
      yield found(`${dashed(keyword)}-${action === "removed" ? "deleted" : action}`, say, ...at);
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
