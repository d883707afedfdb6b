import type { Finding } from "../finding.js";
import type { SchemaPair } from "../pair.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

/** Limits of numbers, lengths and counts: set, unset, raised and lowered. */
export const bounds: RuleOn<"schema"> = {
  id: "bounds",
  on: "schema",
  *check(pair) {
    for (const bound of keywords) {
      const before = numberOf(pair.base.schema[bound.keyword]) ?? bound.missing;
      const after = numberOf(pair.revision.schema[bound.keyword]) ?? bound.missing;
      if (before === after) continue;
      yield change(pair, bound, before, after);
    }
  },
};

interface Bound {
  readonly keyword: string;
  readonly name: string;
  readonly upper?: true;
  /** What the bound is where it is not written. */
  readonly missing?: number;
}

const keywords: readonly Bound[] = [
  { keyword: "maximum", name: "max", upper: true },
  { keyword: "minimum", name: "min" },
  { keyword: "exclusiveMaximum", name: "exclusive-max", upper: true },
  { keyword: "exclusiveMinimum", name: "exclusive-min" },
  { keyword: "maxLength", name: "max-length", upper: true },
  { keyword: "minLength", name: "min-length", missing: 0 },
  { keyword: "maxItems", name: "max-items", upper: true },
  { keyword: "minItems", name: "min-items", missing: 0 },
  { keyword: "maxProperties", name: "max-properties", upper: true },
  { keyword: "minProperties", name: "min-properties", missing: 0 },
  { keyword: "maxContains", name: "max-contains", upper: true },
  { keyword: "minContains", name: "min-contains", missing: 1 },
];

function change(pair: SchemaPair, bound: Bound, before: number | undefined, after: number | undefined): Finding {
  const { keyword, name, upper = false } = bound;
  const action =
    before === undefined ? "set" : after === undefined ? "unset" : after > before ? "increased" : "decreased";
  const narrows = action === "set" || (action !== "unset" && (action === "increased") !== upper);
  const id = isOfParameter(pair, bound) ? `request-parameter-${name}-${action}` : schemaId(pair, name, action);
  const quiet = isSilent(pair) && narrows;
  return {
    id: quiet && action !== "set" ? quietId(pair, id) : id,
    effect: isSilent(pair) ? "notes" : narrows ? "narrows" : "widens",
    say: (subject, voice) => `The ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
    at: [keyword],
  };
}

/** What oasdiff calls the maxItems of an array parameter may stand in the parameter's items too. */
function isOfParameter({ place, base }: SchemaPair, { keyword }: Bound): boolean {
  return keyword === "maxItems" && place === "parameter-property" && base.written.pointer.endsWith("/schema/items");
}

/** Requests tell a read-only property apart by its id. */
function quietId({ direction }: SchemaPair, id: string): string {
  return direction === "request" ? id.replace("request-property", "request-read-only-property") : id;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
