import { jsonLiteral, literal, propertyKey } from "../model/names.js";
import { CodeValue } from "../shapes/code-value.js";

/** The code of an example. */
export function exampleLiteral(example: unknown): string {
  if (example instanceof CodeValue) return codeOf(example);
  if (!holdsCode(example)) return jsonLiteral(example);
  if (Array.isArray(example)) return `[${example.map(exampleLiteral).join(", ")}]`;
  const entries = Object.entries(example as object).map(
    ([name, value]) => `${propertyKey(name)}: ${exampleLiteral(value)}`,
  );
  return `{ ${entries.join(", ")} }`;
}

function holdsCode(value: unknown): boolean {
  if (value instanceof CodeValue) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsCode);
}

function codeOf({ kind, text }: CodeValue): string {
  if (kind === "bigint") return `${BigInt(text)}n`;
  return kind === "Date" ? `new Date(${literal(text)})` : `Temporal.${kind}.from(${literal(text)})`;
}
