import { keywordOf, type Form } from "../../document/keywords.js";
import type { Kind } from "../../document/objects.js";
import { pointerKeys } from "../../document/pointer.js";

/** How a value is read: as objects of a kind, or as plain JSON where there is none. */
interface Reading {
  readonly kind?: Kind;
  readonly form: Form;
}

const plain: Reading = { form: "map" };

/** How what stands at a pointer into a description is read. */
export function readingAt(at: string): Reading {
  const start: Reading = { kind: "openapi", form: "one" };
  return pointerKeys(at).reduce((reading, key) => within(reading, key, {}) ?? plain, start);
}

/**
 * Whether what stands at a pointer in two descriptions gives the same types: words and examples do not count, unless types are
 * made of examples. The order of properties and of other named things does, since it is that of the types.
 */
export function isSameType(at: string, base: unknown, revision: unknown): boolean {
  const waiting: [Reading, unknown, unknown][] = [[readingAt(at), base, revision]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [reading, one, other] = next;
    if (one === other) continue;
    if (!isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other)) return false;
    const [keys, names] = [keysOf(one, reading), keysOf(other, reading)];
    const isNamed = reading.form !== "one";
    if (keys.length !== names.length) return false;
    for (const [index, key] of keys.entries()) {
      if (isNamed ? key !== names[index] : !Object.hasOwn(other, key)) return false;
      waiting.push([within(reading, key, one)!, one[key], other[key]]);
    }
  }
  return true;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function keysOf(holder: Record<string, unknown>, reading: Reading): string[] {
  return Object.keys(holder).filter((key) => within(reading, key, holder) !== undefined);
}

/** How what stands under a key is read; undefined where it does not count. */
function within({ kind, form }: Reading, key: string, holder: Record<string, unknown>): Reading | undefined {
  if (kind === undefined || kind === "example") return plain;
  if (form !== "one") return { kind, form: "one" };
  const keyword = keywordOf(kind, key);
  if (keyword === undefined) return key.startsWith("x-") && !key.startsWith("x-katagami-") ? undefined : plain;
  if (keyword.holds === "example" || keyword.name === "example")
    return kind === "mediaType" && !("schema" in holder) ? plain : undefined;
  if (keyword.role === "words") return undefined;
  return keyword.holds ? { kind: keyword.holds, form: keyword.form } : plain;
}
