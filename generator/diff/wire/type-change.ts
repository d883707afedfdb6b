import { innerOf } from "./schema-view.js";
import type { Effect } from "./finding.js";
import { isObject } from "../located.js";
import type { SchemaPair, SchemaSide } from "./pair.js";
import type { Schema } from "../../document/types.js";
import { typesSaid, isWords } from "./schema-keywords.js";

/** What happened to a type, and what it means. */
export interface TypeChange {
  readonly action: "changed" | "generalized" | "specialized" | "compatible";
  readonly effect: Effect;
}

/** The types that a schema names; null is told apart. */
export function typesOf({ schema }: SchemaSide): string[] {
  return [schema.type ?? []].flat();
}

/** Compares the types and the formats of two schemas; undefined where both are the same. */
export function typeChange(pair: SchemaPair): TypeChange | undefined {
  const [one, other] = [typesOf(pair.base), typesOf(pair.revision)];
  // Types that only follow from the values count where the other side names types.
  const before = other.length > 0 ? typesSaid(pair.base.schema) : one;
  const after = one.length > 0 ? typesSaid(pair.revision.schema) : other;
  const [from, to] = [format(pair.base), format(pair.revision)];
  const sameTypes = before.length === after.length && before.every((type) => after.includes(type));
  if (sameTypes && from === to) return undefined;
  if (!pair.typed && [pair.base, pair.revision].every(({ schema }) => isBytes(schema))) return undefined;
  const change = { before, after, from, to, sameTypes };
  if (pair.place === "parameter") return parameterChange(pair, change);
  if (pair.place === "parameter-property") return parameterPropertyChange(change);
  return pair.direction === "request" ? requestChange(pair, change) : responseChange(pair, change);
}

/** Whether a schema lets any bytes pass where no format tells types apart: 3.0 has a format for them, later versions say nothing. */
export function isBytes(schema: Schema): boolean {
  const says = Object.entries(schema).filter(([keyword]) => !isWords(keyword));
  return (
    says.every(([key, value]) => (key === "type" && value === "string") || (key === "format" && value === "binary")) &&
    (schema.type === undefined || schema.format !== undefined)
  );
}

interface Change {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly sameTypes: boolean;
}

function requestChange(pair: SchemaPair, change: Change): TypeChange {
  const { before, after, sameTypes } = change;
  if (!fits(change, pair.typed)) return { action: "changed", effect: "changes" };
  const swapped = !sameTypes && before.length > 0 && after.length > 0 && !covers(after, before);
  return swapped ? { action: "compatible", effect: "notes" } : { action: "generalized", effect: "widens" };
}

function responseChange(pair: SchemaPair, change: Change): TypeChange {
  const { before, after, sameTypes } = change;
  if (fits(reverse(change), pair.typed)) {
    const swapped = !sameTypes && before.length > 0 && after.length > 0 && !covers(before, after);
    return swapped ? { action: "compatible", effect: "notes" } : { action: "specialized", effect: "narrows" };
  }
  const wider = !sameTypes && covers(after, before) && (change.from === change.to || change.to === "");
  return wider ? { action: "generalized", effect: "widens" } : { action: "changed", effect: "changes" };
}

/** Parameters travel as text, so that a number is as good as a string. */
function parameterChange(pair: SchemaPair, change: Change): TypeChange {
  if (fits(change, false) || becameList(pair, change)) return { action: "generalized", effect: "widens" };
  return { action: "changed", effect: "changes" };
}

/** How a property within a parameter travels is not known: what suits only one way is a doubt. */
function parameterPropertyChange(change: Change): TypeChange {
  if (fits(change, true)) return { action: "generalized", effect: "widens" };
  if (fits(change, false)) return { action: "changed", effect: "doubts" };
  return { action: "specialized", effect: "narrows" };
}

/** Whether everything that fitted before fits still. */
function fits({ before, after, from, to, sameTypes }: Change, typed: boolean): boolean {
  if (!sameTypes && after.length === 0) return true;
  return (sameTypes || typesFit(before, after, typed)) && (from === to || formatFits(after, from, to));
}

function typesFit(before: readonly string[], after: readonly string[], typed: boolean): boolean {
  if (covers(after, before)) return true;
  return !typed && after.filter((type) => !before.includes(type)).every((type) => type === "string");
}

function covers(wide: readonly string[], narrow: readonly string[]): boolean {
  return (
    narrow.length > 0 && narrow.every((type) => wide.includes(type) || (type === "integer" && wide.includes("number")))
  );
}

const wider: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  number: { float: ["double"] },
  integer: { int32: ["int64", "bigint"], int64: ["bigint"] },
  string: { date: ["date-time"], time: ["date-time"] },
};

function formatFits(after: readonly string[], from: string, to: string): boolean {
  if (to === "") return true;
  return after.length === 1 && (wider[after[0]!]?.[from]?.includes(to) ?? false);
}

/** Whether a schema of nothing but types takes all of some types, which are written as text. */
function takesAny(schema: Schema, types: readonly string[]): boolean {
  const restricting = Object.keys(isObject(schema) ? schema : {}).filter((keyword) => !isWords(keyword));
  if (restricting.length !== 1 || restricting[0] !== "type") return false;
  const taken = [schema.type ?? []].flat();
  return taken.includes("string") || covers(taken, types);
}

/** Whether a parameter may now be repeated that could be given once: `?id=1` stays what it was. */
function becameList({ base, revision, exploded, same }: SchemaPair, { before, after }: Change): boolean {
  if (!exploded || after.length !== 1 || after[0] !== "array" || before.length === 0 || before.includes("array"))
    return false;
  const { minItems = 0 } = revision.schema;
  if (Number(minItems) > 1) return false;
  const items = innerOf(revision, "items");
  return items !== undefined && (same(base.written, items) || takesAny(items.value, before));
}

function reverse({ before, after, from, to, sameTypes }: Change): Change {
  return { before: after, after: before, from: to, to: from, sameTypes };
}

function format({ schema }: SchemaSide): string {
  return typeof schema.format === "string" ? schema.format : "";
}
