import type { Finding } from "../finding.js";
import type { Level } from "../level.js";
import type { SchemaPair } from "../pair.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId, silentId } from "../schema-id.js";

interface Bound {
  readonly keyword: string;
  readonly name: string;
  readonly upper?: true;
  /** What the bound is where it is not written. */
  readonly missing?: number;
  /** The verdict on a bound that was not there before. */
  readonly whenSet?: Level;
}

const whenSet: Level = {
  request: "warning",
  because: "a limit that is written down for the first time has often been enforced all along",
};

const keywords: readonly Bound[] = [
  { keyword: "maximum", name: "max", upper: true, whenSet },
  { keyword: "minimum", name: "min", whenSet },
  { keyword: "exclusiveMaximum", name: "exclusive-max", upper: true, whenSet },
  { keyword: "exclusiveMinimum", name: "exclusive-min", whenSet },
  { keyword: "maxLength", name: "max-length", upper: true, whenSet },
  { keyword: "minLength", name: "min-length", missing: 0 },
  { keyword: "maxItems", name: "max-items", upper: true },
  { keyword: "minItems", name: "min-items", whenSet },
  { keyword: "maxProperties", name: "max-properties", upper: true },
  { keyword: "minProperties", name: "min-properties", missing: 0 },
  { keyword: "maxContains", name: "max-contains", upper: true },
  { keyword: "minContains", name: "min-contains", missing: 1 },
];

/** Limits of numbers, lengths and counts: set, unset, raised and lowered. */
export const bounds: RuleOn<"schema"> = {
  id: "bounds",
  on: "schema",
  reads: keywords.map(({ keyword }) => `schema.${keyword}`),
  *check(pair) {
    for (const bound of keywords) {
      const before = numberOf(pair.base.schema[bound.keyword]) ?? bound.missing;
      const after = numberOf(pair.revision.schema[bound.keyword]) ?? bound.missing;
      if (before !== after) yield change(pair, bound, before, after);
    }
  },
};

function change(pair: SchemaPair, bound: Bound, before: number | undefined, after: number | undefined): Finding {
  const { keyword, upper = false } = bound;
  const action =
    before === undefined ? "set" : after === undefined ? "unset" : after > before ? "increased" : "decreased";
  const narrows = action === "set" || (action !== "unset" && (action === "increased") !== upper);
  return {
    id: idOf(pair, bound, action, narrows),
    effect: isSilent(pair) ? "notes" : narrows ? "narrows" : "widens",
    ...(action === "set" && bound.whenSet && { level: bound.whenSet }),
    say: (subject, voice) => `The ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
    at: [keyword],
  };
}

/** Requests tell a read-only property apart whose limit is tighter than before. */
function idOf(pair: SchemaPair, bound: Bound, action: string, narrows: boolean): string {
  if (isOfParameter(pair, bound)) return `request-parameter-${bound.name}-${action}`;
  const silent = isSilent(pair) && pair.direction === "request" && narrows && action !== "set";
  return (silent ? silentId : schemaId)(pair, bound.name, action);
}

/** What oasdiff calls the maxItems of an array parameter may stand in the parameter's items too. */
function isOfParameter({ place, base }: SchemaPair, { keyword }: Bound): boolean {
  return keyword === "maxItems" && place === "parameter-property" && base.written.pointer.endsWith("/schema/items");
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
