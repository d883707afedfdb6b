import { capital, quote, restricted } from "../../voice.js";
import { type Finding, always, type Level } from "../finding.js";
import { unlessSilent, type RuleOn } from "../rule.js";
import type { SchemaPair } from "../pair.js";
import { groupBy, partings } from "../../values.js";
import { isSilent, schemaId, silentId } from "../schema-names.js";

/** Enumerations: values added and removed, lists of values that appear and vanish. */
export const enumValues: RuleOn<"schema"> = {
  id: "enum-values",
  on: "schema",
  reads: ["schema.enum", "schema.const"],
  *check(pair) {
    const [before, after] = [valuesOf(pair.base.schema.enum), valuesOf(pair.revision.schema.enum)];
    const isConst = [pair.base, pair.revision].map(({ schema }) => Object.hasOwn(schema, "const") || !schema.enum);
    if (isConst.every(Boolean)) return;
    if (before === undefined) yield becameEnum(pair, true);
    else if (after === undefined) yield becameEnum(pair, false);
    else yield* valueChanges(pair, before, after);
  },
};

function* valueChanges(pair: SchemaPair, before: Map<string, unknown>, after: Map<string, unknown>): Iterable<Finding> {
  for (const [action, keys] of partedKeys(before.keys(), after.keys())) {
    const added = action === "added";
    const side = added ? "revision" : "base";
    const silent = isSilent(pair) && pair.direction === (added ? "response" : "request");
    const common = {
      id: valueId(pair, silent, action),
      effect: unlessSilent(pair, added ? "widens" : "narrows"),
      ...(added && { level: tolerated }),
    };
    const values = keys.map((key) => (added ? after : before).get(key));
    if (areMany(keys)) yield { ...common, say: sayMany(action, values, "enum"), ...placeOfAll(pair, side) };
    else
      for (const [index, key] of keys.entries())
        yield {
          ...common,
          say: (subject, voice) =>
            `The value ${quote(values[index])} ${voice.wasOf(action, `the enum of ${subject}`)}.`,
          ...placeOf(pair, side, key),
        };
  }
}

type Parting = "removed" | "added";

/** What only one of two lists of values has, as JSON: what went, and what came. */
function partedKeys(before: Iterable<string>, after: Iterable<string>): Map<Parting, string[]> {
  const parted = groupBy(partings(before, after), ([action]) => action);
  return new Map([...parted].map(([action, all]) => [action, all.map(([, key]) => key)]));
}

/** Values that come or go together, of which each is a change of its own. More are one: whoever changed so many made one edit. */
const toldApart = 50;

/** Of many values, those that are named. */
const named = 3;

function areMany(keys: readonly string[]): boolean {
  return keys.length > toldApart;
}

/** Says of many values how many they are, and which are the first. */
function sayMany(action: Parting, values: readonly unknown[], list: string): Finding["say"] {
  const count = values.length.toLocaleString("en-US");
  const first = values.slice(0, named).map(quote).join(", ");
  const left = (values.length - named).toLocaleString("en-US");
  return (subject, voice) => {
    const owner = `the ${list} of ${subject}`;
    const change = `${count} values were ${action} ${action === "added" ? "to" : "from"} ${owner}`;
    return `${voice.alone(action === "added", change, `has ${count} further values in ${owner}`)}: ${first} and ${left} more.`;
  };
}

/** Where many values stand: in the list, or where they are alternatives, in the schema. */
function placeOfAll(pair: SchemaPair, side: "base" | "revision"): Pick<Finding, "at" | "places"> {
  if (pair.base.constants.size + pair.revision.constants.size === 0) return { at: ["enum"] };
  return {
    places: { base: pair.base.pointer, revision: pair.revision.pointer },
    ...(pair[side].constants.size === 0 && { at: ["enum"] }),
  };
}

/** Where a value stands: in the list, or by itself among alternatives. */
function placeOf(pair: SchemaPair, side: "base" | "revision", key: string): Pick<Finding, "at" | "places"> {
  const other = side === "base" ? "revision" : "base";
  const [here, there] = [pair[side], pair[other]];
  const alone = here.constants.get(key);
  const list = there.constants.size === 0 && { [other]: there.pointer };
  if (alone === undefined) return { at: ["enum", key], ...(!list && { places: { [side]: here.pointer } }) };
  return { ...(list && { at: ["enum"] }), places: { [side]: alone.pointer, ...list } };
}

/** oasdiff has a name of its own for the values of a whole response body. */
function valueId(pair: SchemaPair, silent: boolean, action: string): string {
  if (pair.direction === "response" && pair.place === "body") return `response-mediatype-enum-value-${action}`;
  return (silent ? silentId : schemaId)(pair, "enum-value", action);
}

const tolerated: Level = { response: "warning", because: "tolerant clients ignore values that they do not know" };

function becameEnum(pair: SchemaPair, became: boolean): Finding {
  const what = became ? "became-enum" : "became-not-enum";
  return {
    id: pair.inHeader && pair.place === "parameter-property" ? `request-header-property-${what}` : schemaId(pair, what),
    effect: unlessSilent(pair, became ? "narrows" : "widens"),
    ...(became ? {} : { level: tolerated }),
    say: (subject, voice) => `${capital(subject)} ${restricted(voice, became)}.`,
    at: ["enum"],
  };
}

function valuesOf(list: unknown): Map<string, unknown> | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return new Map(list.map((value) => [JSON.stringify(value), value]));
}

const because = "the enumeration says of itself that it may grow";
const levels: Readonly<Record<"added" | "removed", Level>> = {
  added: always("none", because),
  removed: { response: "none", because },
};

/** Values that leave or join an enumeration which says that it may grow: `x-extensible-enum`. */
export const extensibleEnum: RuleOn<"schema"> = {
  id: "extensible-enum",
  on: "schema",
  reads: ["schema.x-extensible-enum"],
  *check(pair) {
    const [before, after] = [pair.base.schema[keyword], pair.revision.schema[keyword]];
    if (!Array.isArray(before) || !Array.isArray(after)) return;
    for (const [action, keys] of partedKeys(before.map(json), after.map(json))) {
      const common = {
        id: schemaId(pair, keyword, "value", action),
        effect: action === "added" || pair.direction === "response" ? "notes" : unlessSilent(pair, "narrows"),
        level: levels[action],
      } as const;
      const values = keys.map((key) => JSON.parse(key) as unknown);
      if (areMany(keys)) yield { ...common, say: sayMany(action, values, keyword), at: [keyword] };
      else
        for (const [index, key] of keys.entries())
          yield {
            ...common,
            say: (subject) =>
              `The value ${quote(values[index])} was ${action} ${action === "added" ? "to" : "from"} the ${keyword} of ${subject}.`,
            at: [keyword, key],
          };
    }
  },
};

const keyword = "x-extensible-enum";

function json(value: unknown): string {
  return JSON.stringify(value);
}
