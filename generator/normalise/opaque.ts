import { pointerKeys } from "../document/pointer.js";
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
      if (isBeside(pointer)) return;
      // Whoever writes that others may be anything has said so.
      if (reason !== reasons.value || !pointer.endsWith("/additionalProperties"))
        found.push({ pointer, reason, actions: [] });
    },
  });
  return found;
}

/** Keywords that say what a value is, or leave it to others. */
const said = "$ref $dynamicRef allOf anyOf oneOf enum const not contentMediaType contentEncoding".split(" ");

const reasons = {
  list: "nothing says what is in the list, so its items are unknown",
  object: "nothing says what is in the object, so its properties are unknown",
  value: "nothing says what the value is, so it is unknown",
};

function opaqueReason(schema: Schema): string | undefined {
  if (typeof schema.type === "string" && schema.type !== "array" && schema.type !== "object") return undefined;
  const types = [schema.type ?? []].flat();
  const has = (...keys: readonly string[]) => keys.some((key) => key in schema);
  if (has(...said)) return undefined;
  if (types.includes("array") && !has("items", "prefixItems", "unevaluatedItems")) return reasons.list;
  const isListed = Object.keys(schema.properties ?? {}).length > 0;
  const isOpen = !isListed && !has("patternProperties", "additionalProperties", "unevaluatedProperties", "required");
  if (types.includes("object") && isOpen) return reasons.object;
  if (types.length > 0 || !isOpen || has("items", "prefixItems")) return undefined;
  return reasons.value;
}

/** Whether what stands at a pointer is no value of its own. */
function isBeside(pointer: string): boolean {
  const [holder, above = "", last = ""] = pointerKeys(pointer).slice(-3);
  const isByMediaType = holder === "content" && last === "schema" && !/json|^multipart|urlencoded/i.test(above);
  return isByMediaType || beside.has(last) || (beside.has(above) && /^\d+$/.test(last));
}
