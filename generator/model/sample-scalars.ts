import type { Schema } from "../document/types.js";

/** Longer texts than this help no reader: what asks for more gets a text of this length. In UTF-16 code units. */
const longest = 200;

/**
 * A text that is valid by `format`, or else the one that is given, made as long or as short as it has to be. A `pattern` is not
 * looked at: only a given example can fit it.
 * @see https://spec.openapis.org/registry/format/
 */
export function sampleText(parts: readonly Schema[], usual: string): string {
  const least = Math.min(largest(numbers(parts, "minLength"), 0), longest);
  const most = smallest(numbers(parts, "maxLength"), Infinity);
  const format = said(parts, "format") ?? (said(parts, "contentEncoding") === undefined ? undefined : "byte");
  const known = typeof format === "string" && Object.hasOwn(formats, format) ? formats[format]! : undefined;
  if (!known) return usual.length > most ? usual.slice(0, most) : padded(usual, least);
  const [first] = known.texts as [string];
  const fitting = known.texts.find((text) => text.length >= least && text.length <= most);
  return fitting ?? (first.length < least && known.longer ? known.longer(first, least, most) : first);
}

/** A number within the bounds, and a multiple of what it has to be one of; 1 where that is one. */
export function sampleNumber(parts: readonly Schema[], isInteger: boolean): number {
  const lows = [...numbers(parts, "minimum"), ...numbers(parts, "exclusiveMinimum")];
  const highs = [...numbers(parts, "maximum"), ...numbers(parts, "exclusiveMaximum")];
  const low = largest(lows, -Infinity);
  const high = smallest(highs, Infinity);
  const above = numbers(parts, "exclusiveMinimum");
  const below = numbers(parts, "exclusiveMaximum");
  const multiples = numbers(parts, "multipleOf").filter((step) => step > 0);
  const step = largest(multiples, 0) || 1;
  const candidates = [
    1,
    ...[Math.ceil(low / step), Math.ceil(low / step) + 1].map((times) => times * step),
    ...[Math.floor(high / step), Math.floor(high / step) - 1].map((times) => times * step),
    ...(isInteger ? [] : [low, high, (low + high) / 2]),
    step,
    0,
  ];
  const fits = (value: number) =>
    value >= low &&
    value <= high &&
    above.every((bound) => value > bound) &&
    below.every((bound) => value < bound) &&
    (!isInteger || Number.isInteger(value)) &&
    multiples.every((each) => Math.abs(value / each - Math.round(value / each)) < 1e-9);
  return candidates.filter(Number.isFinite).map(tidy).find(fits) ?? 1;
}

/** Without what binary fractions add: 0.3 for three times 0.1. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(12));
}

function numbers(parts: readonly Schema[], keyword: string): number[] {
  return parts.map((part) => part[keyword]).filter((value) => typeof value === "number");
}

function largest(values: readonly number[], least: number): number {
  return values.reduce((one, other) => Math.max(one, other), least);
}

function smallest(values: readonly number[], most: number): number {
  return values.reduce((one, other) => Math.min(one, other), most);
}

function said(parts: readonly Schema[], keyword: string): unknown {
  return parts.find((part) => part[keyword] !== undefined)?.[keyword];
}

function padded(text: string, length: number): string {
  return text.padEnd(length, text || "a");
}

/** Texts that are valid by a format, the usual one first, and what makes a longer one. */
interface Format {
  readonly texts: readonly string[];
  readonly longer?: (text: string, least: number, most: number) => string;
}

const at = (...texts: readonly string[]): Format => ({ texts });
const before = (...texts: readonly string[]): Format => ({ texts, longer: (text, least) => text.padStart(least, "a") });
const after = (...texts: readonly string[]): Format => ({
  texts,
  longer: (text, least) => `${text}/`.padEnd(least, "a"),
});
/** Four characters stand for three bytes. */
const byte: Format = {
  texts: ["SGVsbG8=", "SGk=", ""],
  longer: (_, least) => "SGVs".repeat(Math.ceil(least / 4)),
};

const formats: Readonly<Record<string, Format>> = {
  uuid: at("123e4567-e89b-12d3-a456-426614174000"),
  date: at("2025-01-31"),
  "date-time": at("2025-01-31T12:00:00Z", "2025-01-31T12:00:00.000Z", "2025-01-31T12:00:00.000+00:00"),
  "date-time-local": at("2025-01-31T12:00:00"),
  time: at("12:00:00Z", "12:00:00.000Z"),
  "time-local": at("12:00:00"),
  duration: at("P1D", "PT1H30M"),
  email: before("user@example.com", "a@b.co"),
  "idn-email": before("user@example.com", "a@b.co"),
  hostname: before("example.com", "a.co"),
  "idn-hostname": before("example.com", "a.co"),
  uri: after("https://example.com", "http://a.co"),
  url: after("https://example.com", "http://a.co"),
  iri: after("https://example.com", "http://a.co"),
  "uri-reference": after("/path", "/"),
  "iri-reference": after("/path", "/"),
  "uri-template": after("/path/{id}", "/"),
  "json-pointer": after("/path", ""),
  "relative-json-pointer": at("0"),
  ipv4: at("192.0.2.1", "192.0.2.10", "1.1.1.1"),
  ipv6: at("2001:db8::1", "::1", "2001:0db8:0000:0000:0000:0000:0000:0001"),
  regex: at("^a$", "a"),
  byte,
  base64: byte,
  base64url: { texts: ["SGVsbG8", "SGk"], longer: (_, least) => "SGVs".repeat(Math.ceil(least / 4)) },
  "http-date": at("Fri, 31 Jan 2025 12:00:00 GMT"),
  int32: at("1"),
  int64: at("1"),
  decimal: at("1.5", "1"),
};
