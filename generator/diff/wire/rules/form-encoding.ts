import { deepEqual } from "../../deep-equal.js";
import { isObject } from "../../located.js";
import type { Finding } from "../finding.js";
import type { Level } from "../level.js";
import type { MediaTypePair } from "../pair.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { mediaTypeArea } from "../schema-id.js";

const keywords = ["contentType", "style", "explode", "allowReserved", "headers"] as const;
const holders = ["encoding", "prefixEncoding", "itemEncoding"] as const;

/**
 * How the parts of a form, or of a multipart body, are written.
 * @see https://spec.openapis.org/oas/v3.2.0#encoding-object
 */
export const formEncoding: RuleOn<"media-type"> = {
  id: "form-encoding",
  on: "media-type",
  reads: [
    ...holders.map((keyword) => `mediaType.${keyword}`),
    ...[...keywords, ...holders].map((keyword) => `encoding.${keyword}`),
  ],
  *check(pair) {
    const [before, after] = [partsOf(pair.base.value), partsOf(pair.revision.value)];
    for (const at of new Set([...before.keys(), ...after.keys()]))
      yield* changes(pair, JSON.parse(at) as string[], before.get(at) ?? {}, after.get(at) ?? {});
  },
};

type Part = Readonly<Record<string, unknown>>;

function* changes(pair: MediaTypePair, at: string[], before: Part, after: Part): Iterable<Finding> {
  const { name } = pair;
  const which = at[0] === "encoding" ? ` of ${quote(at.at(-1))}` : ` at ${quote(at.join("/"))}`;
  for (const keyword of keywords) {
    const [from, to] = [before[keyword], after[keyword]];
    if (deepEqual(from, to)) continue;
    const same = deepEqual(from ?? defaultOf(keyword, before), to ?? defaultOf(keyword, after));
    yield {
      id: `${mediaTypeArea(pair)}-encoding-${ids[keyword]}-changed`,
      effect: same || !isForm(name) ? "notes" : "changes",
      level: seldomRead,
      say: (subject, voice) =>
        `The ${keyword} of the encoding${which} in media type ${quote(name)} of ${subject} ${voice.went(quote(from), quote(to))}.`,
      at: [...at, keyword],
    };
  }
}

const ids = {
  contentType: "content-type",
  style: "style",
  explode: "explode",
  allowReserved: "allow-reserved",
  headers: "headers",
} as const;

const seldomRead: Level = {
  response: "info",
  because: "each part of an answer says itself how it is written",
};

function defaultOf(keyword: string, { style = "form" }: Part): unknown {
  const defaults: Part = { style: "form", explode: style === "form", allowReserved: false };
  return defaults[keyword];
}

/** Whether a body of a media type has parts. The encoding of others counts for nothing. */
function isForm(mediaType: string): boolean {
  return /^\s*(multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType);
}

/** Parts are nested in parts, seldom deeper than once. */
const deepest = 8;

/** Every encoding of a media type, and those within, by the keys that lead to it. */
function partsOf(mediaType: Part): Map<string, Part> {
  const parts = new Map<string, Part>();
  const waiting: [readonly string[], Part][] = [[[], mediaType]];
  for (const [at, piece] of waiting) {
    if (at.length > deepest) continue;
    for (const holder of holders) {
      const held = piece[holder];
      const named = holder === "itemEncoding" ? [[[], held] as const] : entriesOf(held);
      for (const [keys, part] of named) {
        if (!isObject(part)) continue;
        parts.set(JSON.stringify([...at, holder, ...keys]), part);
        waiting.push([[...at, holder, ...keys], part]);
      }
    }
  }
  return parts;
}

function entriesOf(held: unknown): (readonly [readonly string[], unknown])[] {
  const list = typeof held === "object" && held !== null ? Object.entries(held) : [];
  return list.map(([key, part]) => [[key], part] as const);
}
