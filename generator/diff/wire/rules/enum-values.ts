import { capital } from "../../capital.js";
import type { Finding } from "../finding.js";
import type { Level } from "../level.js";
import type { SchemaPair } from "../pair.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId, silentId } from "../schema-id.js";
import type { Voice } from "../../voice.js";

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
  const silent = isSilent(pair);
  for (const [key, value] of before) {
    if (after.has(key)) continue;
    const say = (subject: string, voice: Voice) =>
      `The value ${quote(value)} ${voice.wasOf("removed", `the enum of ${subject}`)}.`;
    yield {
      id: valueId(pair, silent && pair.direction === "request", "removed"),
      effect: silent ? "notes" : "narrows",
      say,
      ...placeOf(pair, "base", key),
    };
  }
  for (const [key, value] of after) {
    if (before.has(key)) continue;
    const say = (subject: string, voice: Voice) =>
      `The value ${quote(value)} ${voice.wasOf("added", `the enum of ${subject}`)}.`;
    yield {
      id: valueId(pair, silent && pair.direction === "response", "added"),
      effect: silent ? "notes" : "widens",
      level: tolerated,
      say,
      ...placeOf(pair, "revision", key),
    };
  }
}

/** Where a value stands: in the list, or by itself among alternatives. */
function placeOf(pair: SchemaPair, side: "base" | "revision", key: string): Pick<Finding, "at" | "places"> {
  const alone = pair[side].constants.get(key);
  return alone === undefined ? { at: ["enum", key] } : { places: { [side]: alone.pointer } };
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
    effect: isSilent(pair) ? "notes" : became ? "narrows" : "widens",
    ...(became ? {} : { level: tolerated }),
    say: (subject, voice) =>
      became
        ? `${capital(subject)} ${voice.only(true, "became restricted to an enum", restricted)}.`
        : `${capital(subject)} ${voice.only(false, "is no longer restricted to an enum", restricted)}.`,
    at: ["enum"],
  };
}

const restricted = "is restricted to an enum";

function valuesOf(list: unknown): Map<string, unknown> | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return new Map(list.map((value) => [JSON.stringify(value), value]));
}
