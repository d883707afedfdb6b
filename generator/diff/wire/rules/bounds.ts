import { keywordRule, unlessSilent } from "../rule.js";
import type { Level } from "../finding.js";
import type { SchemaPair, SchemaSide } from "../pair.js";
import { isSilent, schemaId, silentId } from "../schema-names.js";

interface Bound {
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

const limits: Readonly<Record<string, Bound>> = {
  maximum: { name: "max", upper: true, whenSet },
  minimum: { name: "min", whenSet },
  exclusiveMaximum: { name: "exclusive-max", upper: true, whenSet },
  exclusiveMinimum: { name: "exclusive-min", whenSet },
  maxLength: { name: "max-length", upper: true, whenSet },
  minLength: { name: "min-length", missing: 0 },
  maxItems: { name: "max-items", upper: true },
  minItems: { name: "min-items", whenSet },
  maxProperties: { name: "max-properties", upper: true },
  minProperties: { name: "min-properties", missing: 0 },
  maxContains: { name: "max-contains", upper: true },
  minContains: { name: "min-contains", missing: 1 },
};

/** Limits of numbers, lengths and counts: set, unset, raised and lowered. */
export const bounds = keywordRule(
  "bounds",
  Object.keys(limits),
  ({ pair, keyword, before, after }) => {
    if (isSameLimit(pair, keyword)) return undefined;
    const { name, upper = false, whenSet } = limits[keyword]!;
    const rose = Number(after) > Number(before);
    const action = before === undefined ? "set" : after === undefined ? "unset" : rose ? "increased" : "decreased";
    const narrows = action === "set" || (action !== "unset" && rose !== upper);
    return {
      id: idOf(pair, name, action, narrows),
      effect: unlessSilent(pair, narrows ? "narrows" : "widens"),
      ...(action === "set" && whenSet && { level: whenSet }),
    };
  },
  ({ schema }, keyword) => (typeof schema[keyword] === "number" ? schema[keyword] : limits[keyword]!.missing),
);

/** Requests tell a read-only property apart whose limit is tighter than before. */
function idOf(pair: SchemaPair, name: string, action: string, narrows: boolean): string {
  // What oasdiff calls the maxItems of an array parameter may stand in the parameter's items too.
  const isOfItems = pair.place === "parameter-property" && pair.base.written.pointer.endsWith("/schema/items");
  if (name === "max-items" && isOfItems) return `request-parameter-${name}-${action}`;
  const silent = isSilent(pair) && pair.direction === "request" && narrows && action !== "set";
  return (silent ? silentId : schemaId)(pair, name, action);
}

/** Whether both sides let numbers begin, or end, at the same one, whichever keywords say so. */
function isSameLimit({ base, revision }: SchemaPair, keyword: string): boolean {
  const way = /^(exclusive)?(Maximum|Minimum)$/i.exec(keyword)?.[2]?.toLowerCase();
  if (way === undefined) return false;
  const sign = way === "maximum" ? 1 : -1;
  const limitOf = ({ schema }: SchemaSide) => {
    const [open, closed] = [schema[`exclusive${way === "maximum" ? "Maximum" : "Minimum"}`], schema[way]];
    const isWhole = schema.type === "integer" && Number.isInteger(open);
    const limits = [
      ...(typeof closed === "number" ? [{ at: closed * sign, isOpen: false }] : []),
      ...(typeof open === "number" ? [{ at: open * sign - (isWhole ? 1 : 0), isOpen: !isWhole }] : []),
    ];
    const [least] = limits.sort((one, other) => one.at - other.at || Number(other.isOpen) - Number(one.isOpen));
    return JSON.stringify(least);
  };
  return limitOf(base) === limitOf(revision);
}
