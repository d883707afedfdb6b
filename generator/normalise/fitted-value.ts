import type { ValueType } from "../document/objects.js";
import { isObject } from "../document/pointer.js";

/**
 * A value as its keyword has it: itself where it fits, or what it was meant to be, such as `true` for "true"; undefined where that
 * cannot be told.
 */
export function fittedValue(value: unknown, type: ValueType): unknown {
  switch (type) {
    case "text":
      return asText(value);
    case "flag":
      return value === "true" ? true : value === "false" ? false : typeof value === "boolean" ? value : undefined;
    case "number":
      return asNumber(value);
    case "bound":
      return typeof value === "boolean" ? value : asNumber(value);
    case "map":
      return isObject(value) ? value : undefined;
    case "list":
      return Array.isArray(value) ? value : undefined;
    case "texts":
      return Array.isArray(value) ? allThatFit(value, asText) : undefined;
    case "types":
      return Array.isArray(value)
        ? unlessEmpty(allThatFit(value, asType))
        : typeof value === "string"
          ? value
          : undefined;
  }
}

function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** In a list of types null is the type of null, which YAML takes for no value unless it is quoted. */
function asType(value: unknown): string | undefined {
  return value === null ? "null" : typeof value === "string" ? value : undefined;
}

function asNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  const isNumber = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber ? Number(value) : undefined;
}

/** The same list where all of it fits. */
function allThatFit(list: readonly unknown[], fit: (value: unknown) => string | undefined): readonly unknown[] {
  const fitting = list.map(fit);
  return fitting.every((value, index) => value === list[index]) ? list : fitting.filter((value) => value !== undefined);
}

function unlessEmpty(list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length === 0 ? undefined : list;
}
