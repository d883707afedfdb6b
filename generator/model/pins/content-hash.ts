import { createHash } from "node:crypto";

const words = new Set(["title", "description", "example", "examples", "deprecated", "externalDocs", "$comment"]);

/** A hash of what a schema says, but for its words, its own name and the names of those that it refers to. */
export function contentHash(schema: unknown): string {
  return createHash("sha256").update(contentOf(schema)).digest("hex").slice(0, 12);
}

/** Whether too many schemas are like this one: a plain text, an empty object, a reference. */
export function saysLittle(schema: unknown): boolean {
  return contentOf(schema).length < 60;
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
