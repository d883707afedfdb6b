import type { Value } from "./values.js";

/** A number that a double may not hold: as near as a double comes, with its digits. */
interface Exact extends Number {
  readonly digits?: string;
}

/** Stands before the digits of a number while it is a text. No text of a description or a server begins so: it is made up here. */
let made: string | undefined;
const mark = () => (made ??= [...crypto.getRandomValues(new Uint8Array(16))].join("-"));

/** `int64` as a bigint. */
export const int64: Value = {
  read(came: number | Exact) {
    const digits = (came as Exact).digits ?? (Number.isInteger(came) ? came : undefined);
    return digits === undefined ? came : BigInt(digits as string | number);
  },
  write: (given) => (Number.isSafeInteger(Number(given)) ? Number(given) : `${mark()}:${given as bigint}`),
};

/** JSON of which whole numbers that a double may not hold have their digits, and what is no such is as `JSON.parse` has it. */
export function parseExact(text: string): unknown {
  const plain: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return plain;
  let found = false;
  const marked = text.replace(/"(?:[^"\\]+|\\.)*"|-?\d+(?![\d.eE])/g, (token) => {
    if (token[0] === '"' || Number.isSafeInteger(Number(token))) return token;
    found = true;
    return `"${mark()}:${token}"`;
  });
  return found ? JSON.parse(marked, exactOf) : plain;
}

function exactOf(_key: string, value: unknown): unknown {
  const digits = typeof value === "string" && value.startsWith(`${mark()}:`) ? value.split(":")[1]! : undefined;
  return digits === undefined ? value : Object.assign(new Number(digits), { digits });
}

/** A value in which what nobody asked to be exact is a number. */
export function inexact(value: any): unknown {
  if (value instanceof Number) return Number(value);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  for (const key of Object.keys(value as object)) if (key !== "__proto__") value[key] = inexact(value[key]);
  return value;
}

/** JSON in which what was written as a text is the number that it is. */
export function withNumbers(text: string): string {
  return made === undefined ? text : text.replace(new RegExp(`"${made}:(-?\\d+)"`, "g"), "$1");
}
