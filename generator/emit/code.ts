import { literal, propertyKey } from "../model/names.js";

/** An object literal of TypeScript; entries without code are left out. */
export function objectCode(entries: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(entries).filter(([, code]) => code !== undefined);
  return given.length === 0 ? "{}" : `{ ${given.map(([key, code]) => `${propertyKey(key)}: ${code}`).join(", ")} }`;
}

/** An array literal of TypeScript. */
export function arrayCode(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}

/** An array literal of texts, undefined where there are none. */
export function textsCode(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : arrayCode(texts.map(literal));
}

/** A union type of the members, each once; `never` where there are none. */
export function unionType(members: readonly string[]): string {
  return members.length === 0 ? "never" : [...new Set(members)].join(" | ");
}

/** A call that a bundler may leave out with the descriptor it belongs to. */
export function pure(call: string): string {
  return `/* @__PURE__ */ ${call}`;
}
