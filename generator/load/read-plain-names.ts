import { pointerOf } from "../document/place.js";
import { childPointer, isObject, pointer, pointerKeys } from "../document/pointer.js";
import { isInExtension } from "./harmless.js";
import { keysOf } from "./known-keys.js";
import type { Position } from "./position.js";
import type { Problem } from "../problem.js";
import { valueKeywords } from "./written-references.js";

/**
 * Reads each `$ref` that is the name of a schema and nothing else, as Swagger 1.2 wrote them, as the pointer to that schema, in place, with
 * a warning each. No file is meant: one without an extension is not read.
 */
export function readPlainNames(parsed: unknown, locate: (pointer: string) => Position): Problem[] {
  if (!isObject(parsed)) return [];
  const home = "swagger" in parsed ? ["definitions"] : ["components", "schemas"];
  const schemas = home.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), parsed);
  if (!isObject(schemas)) return [];
  const found: Problem[] = [];
  for (const { holder, spot } of keysOf(parsed).references) {
    const { $ref } = holder;
    if (typeof $ref !== "string" || $ref.startsWith("#") || !Object.hasOwn(schemas, $ref)) continue;
    const at = childPointer(pointerOf(spot), "$ref");
    const keys = pointerKeys(at);
    if (isInExtension(keys) || keys.some((key) => valueKeywords.has(key))) continue;
    holder["$ref"] = pointer(...home, $ref);
    const message = `The reference ${$ref} is read as ${holder["$ref"] as string}.`;
    const hint = "Write it so: a name alone is a file to most readers.";
    found.push({ severity: "warning", rule: "spelling", message, ...locate(at), pointer: at, hint });
  }
  return found;
}
