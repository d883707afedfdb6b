import { createHash } from "node:crypto";
import { isObject } from "../../document/pointer.js";

const words = new Set(["title", "description", "example", "examples", "deprecated", "externalDocs", "$comment"]);

/**
 * What a lock remembers of a schema: a hash of what it says, but for its words, its own name and the names of those that it refers to;
 * and behind it two digits for each of its properties and values, by which it is known when something else of it has changed.
 */
export function contentHash(schema: unknown): string {
  const parts = [...new Set(partsOf(schema).map((part) => hashOf(part).slice(0, 2)))].sort();
  return [hashOf(contentOf(schema)).slice(0, 12), parts.slice(0, most).join("")].join(" ").trimEnd();
}

/** Most properties and values that are remembered. */
const most = 40;

/** The part of a hash that is the same for the same content alone. */
export function exact(hash: string): string {
  return hash.split(" ")[0]!;
}

/** Whether at least half of the properties and values are the same. */
export function isRelatedContent(one: string, other: string): boolean {
  const [parts, others] = [one, other].map((hash) => new Set(hash.split(" ")[1]?.match(/../g)));
  const common = [...parts!].filter((part) => others!.has(part)).length;
  return common > 0 && common * 2 >= Math.max(parts!.size, others!.size);
}

/** Whether too many schemas are like this one: a plain text, an empty object, a reference. */
export function saysLittle(schema: unknown): boolean {
  return contentOf(schema).length < 60;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The names of the properties of a schema, at any depth of its own, and the texts of its enumerations. */
function partsOf(schema: unknown): string[] {
  const parts: string[] = [];
  const waiting: unknown[] = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) for (const each of next) waiting.push(each);
    if (!isObject(next)) continue;
    const { properties, enum: values } = next;
    if (isObject(properties)) for (const name of Object.keys(properties)) parts.push(name);
    if (Array.isArray(values)) for (const value of values) if (typeof value === "string") parts.push(value);
    for (const each of Object.values(next)) if (typeof each === "object" && each !== null) waiting.push(each);
  }
  return parts;
}

function contentOf(schema: unknown): string {
  return JSON.stringify(schema, withoutWords) ?? "";
}

function withoutWords(key: string, value: unknown): unknown {
  const isText = typeof value !== "object" || value === null || Array.isArray(value);
  if ((isText && words.has(key)) || key.startsWith("x-")) return undefined;
  if (key === "$ref" && typeof value === "string") return value.replace(/^#\/components\/schemas\/.*/s, "#");
  if (isText) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
