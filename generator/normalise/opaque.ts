import { kindAt } from "../document/kind-at.js";
import { pointer as toPointer, pointerKeys } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { pointerOf, visit } from "../document/walk.js";
import type { Untyped } from "./pass.js";

/** Keywords whose schemas speak of a value beside others, which say what it is. */
const beside = new Set("allOf not if then else dependentSchemas contains propertyNames unevaluatedItems".split(" "));

/** Lists every schema of a document whose values no type tells, so that they are `unknown`, or hold what is. */
export function findOpaque(document: OpenApi): Untyped[] {
  const found: Untyped[] = [];
  visit(document, {
    schema(schema, place) {
      const reason = opaqueReason(schema);
      if (reason === undefined) return;
      const pointer = pointerOf(place);
      if (isBeside(schema, pointer)) return;
      // Whoever writes that others may be anything has said so.
      if (reason !== reasons.value || !pointer.endsWith("/additionalProperties"))
        found.push({ pointer, reason, actions: [] });
    },
  });
  return found;
}

/** Keywords that say what a value is, or leave it to others. */
const said = "$ref $dynamicRef enum const contentMediaType contentEncoding".split(" ");

const compositions = ["allOf", "anyOf", "oneOf"] as const;

const reasons = {
  list: "nothing says what is in the list, so its items are unknown",
  rest: "nothing says what follows these items, so it is unknown",
  items: "it has items, but nothing says that it is a list, so it is unknown: type: array would",
  object: "nothing says what is in the object, so its properties are unknown",
  not: "it says only what the value is not, so it is unknown",
  value: "nothing says what the value is, so it is unknown",
};

function opaqueReason(schema: Schema): string | undefined {
  if (typeof schema.type === "string" && schema.type !== "array" && schema.type !== "object") return undefined;
  const types = [schema.type ?? []].flat();
  const has = (...keys: readonly string[]) => keys.some((key) => key in schema);
  if (has(...said) || compositions.some((key) => schema[key]?.length)) return undefined;
  if (has("prefixItems")) return isOpenTuple(schema) ? reasons.rest : undefined;
  if (types.includes("array") && !has("items", "unevaluatedItems")) return reasons.list;
  const isListed = Object.keys(schema.properties ?? {}).length > 0;
  const isOpen = !isListed && !has("patternProperties", "additionalProperties", "unevaluatedProperties");
  if (types.includes("object") && isOpen && !has("required")) return reasons.object;
  if (types.length > 0 || !isOpen) return undefined;
  if (has("items")) return reasons.items;
  return has("not") ? reasons.not : reasons.value;
}

function isOpenTuple({ prefixItems, items, unevaluatedItems, maxItems }: Schema): boolean {
  return items === undefined && unevaluatedItems === undefined && !(Number(maxItems) <= prefixItems!.length);
}

/** Whether what stands at a pointer is no value of its own: whoever has one speaks of it elsewhere, or lists what has to be there. */
function isBeside(schema: Schema, pointer: string): boolean {
  const keys = pointerKeys(pointer);
  const [holder, above = "", last = ""] = keys.slice(-3);
  const isByMediaType = holder === "content" && last === "schema" && !/json|^multipart|urlencoded/i.test(above);
  if (isByMediaType) return true;
  const outer = kindAt(toPointer(...keys.slice(0, -1)))?.form;
  if (outer === "list") return beside.has(above) || "required" in schema;
  return outer === "one" && beside.has(last);
}
