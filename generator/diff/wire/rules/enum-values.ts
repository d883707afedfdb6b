import { capital, quote, restricted } from "../../voice.js";
import { type Finding, always, type Level } from "../finding.js";
import { unlessSilent, type RuleOn } from "../rule.js";
import type { SchemaPair } from "../pair.js";
import { partings } from "../../values.js";
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
  for (const [action, key] of partings(before.keys(), after.keys())) {
    const added = action === "added";
    const value = quote((added ? after : before).get(key));
    const silent = isSilent(pair) && pair.direction === (added ? "response" : "request");
    yield {
      id: valueId(pair, silent, action),
      effect: unlessSilent(pair, added ? "widens" : "narrows"),
      ...(added && { level: tolerated }),
      say: (subject, voice) => `The value ${value} ${voice.wasOf(action, `the enum of ${subject}`)}.`,
      ...placeOf(pair, added ? "revision" : "base", key),
    };
  }
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
    for (const [action, text] of partings(before.map(json), after.map(json)))
      yield {
        id: schemaId(pair, keyword, "value", action),
        effect: action === "added" || pair.direction === "response" ? "notes" : unlessSilent(pair, "narrows"),
        say: (subject) =>
          `The value ${quote(JSON.parse(text))} was ${action} ${action === "added" ? "to" : "from"} the ${keyword} of ${subject}.`,
        level: levels[action],
        at: [keyword, text],
      };
  },
};

const keyword = "x-extensible-enum";

function json(value: unknown): string {
  return JSON.stringify(value);
}
