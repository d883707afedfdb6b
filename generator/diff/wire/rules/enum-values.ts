import { capital } from "../../capital.js";
import type { Finding } from "../finding.js";
import type { SchemaPair } from "../pair.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";
import type { Voice } from "../../voice.js";

/** Enumerations: values added and removed, lists of values that appear and vanish. */
export const enumValues: RuleOn<"schema"> = {
  id: "enum-values",
  on: "schema",
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
    const id = schemaId(pair, "enum-value", "removed");
    const special = id === "response-body-enum-value-removed" ? "response-mediatype-enum-value-removed" : id;
    const quiet = silent && pair.direction === "request";
    yield {
      id: quiet ? special.replace("request-property", "request-read-only-property") : special,
      effect: silent ? "notes" : "narrows",
      say,
      ...placeOf(pair, "base", key),
    };
  }
  for (const [key, value] of after) {
    if (before.has(key)) continue;
    const say = (subject: string, voice: Voice) =>
      `The value ${quote(value)} ${voice.wasOf("added", `the enum of ${subject}`)}.`;
    const id = schemaId(pair, "enum-value", "added");
    const special = id === "response-body-enum-value-added" ? "response-mediatype-enum-value-added" : id;
    const quiet = silent && pair.direction === "response";
    yield {
      id: quiet ? special.replace("response-property", "response-write-only-property") : special,
      effect: silent ? "notes" : "widens",
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

function becameEnum(pair: SchemaPair, became: boolean): Finding {
  const id = schemaId(pair, became ? "became-enum" : "became-not-enum");
  return {
    id: pair.inHeader ? id.replace("request-parameter-property", "request-header-property") : id,
    effect: isSilent(pair) ? "notes" : became ? "narrows" : "widens",
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
