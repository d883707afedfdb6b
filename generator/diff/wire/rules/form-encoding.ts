import { deepEqual } from "../../values.js";
import { childrenOf, childOf, isObject, type Located } from "../../located.js";
import { dashed, mediaTypeArea } from "../schema-names.js";
import { type Finding, always, type Level } from "../finding.js";
import type { MediaTypePair } from "../pair.js";
import { quote } from "../../voice.js";
import type { RuleOn } from "../rule.js";

const keywords = ["contentType", "style", "explode", "allowReserved"] as const;
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
    ...[...keywords, ...holders, "headers"].map((keyword) => `encoding.${keyword}`),
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
  const of = (subject: string) => `the encoding${which} in media type ${quote(name)} of ${subject}`;
  const found = (keyword: string, same: boolean, say: Finding["say"], ...key: string[]): Finding => ({
    id: `${mediaTypeArea(pair)}-encoding-${dashed(keyword)}-changed`,
    effect: same || !isForm(name) ? "notes" : "changes",
    level: isForm(name) ? seldomRead : withoutParts,
    say,
    at: [...at, keyword, ...key],
  });
  for (const keyword of keywords) {
    const [from, to] = [before[keyword], after[keyword]];
    if (deepEqual(from, to) || (keyword !== "contentType" && !hasStyles(name, at))) continue;
    const meant = (side: "base" | "revision", part: Part) =>
      keyword === "contentType" && at.join("/") === `encoding/${at[1]}` && /^\s*multipart\//i.test(name)
        ? (part[keyword] ?? pair.contentTypeOf(side, at[1]!))
        : (part[keyword] ?? defaultOf(keyword, part));
    const same = deepEqual(meant("base", before), meant("revision", after));
    // A style that is written out counts even where it is the usual one, unless only texts are written; a media type does not.
    if (same && (keyword === "contentType" || hasStyle(before) === hasStyle(after) || isText(pair, at))) continue;
    yield found(
      keyword,
      same,
      (subject, voice) => `The ${keyword} of ${of(subject)} ${voice.went(quote(from), quote(to))}.`,
    );
  }
  const [base, revision] = [pair.base, pair.revision].map((side) =>
    [...at, "headers"].reduce<Located<unknown> | undefined>(childIn, side),
  );
  for (const [key, { base: from, revision: to }] of childrenOf(base, revision)) {
    const difference = from && to ? pair.headersDiffer(from, to) : "meaning";
    if (difference === false) continue;
    const action = from === undefined ? "added" : to === undefined ? "removed" : "changed";
    const say: Finding["say"] = (subject, voice) => `Header ${quote(key)} of ${of(subject)} ${voice.was(action)}.`;
    const change = found("headers", false, say, key);
    yield difference === "words" ? { ...change, effect: "words" } : change;
  }
}

const styling = keywords.filter((keyword) => keyword !== "contentType");

/** Whether a part says how it is written as a parameter would be: what is an object is JSON otherwise. */
function hasStyle(part: Part): boolean {
  return styling.some((keyword) => part[keyword] !== undefined);
}

/** Whether a part is a text, or texts: these are the same with the usual style and without one. */
function isText(pair: MediaTypePair, [holder, name, ...deeper]: readonly string[]): boolean {
  if (holder !== "encoding" || name === undefined || deeper.length > 0) return false;
  return (["base", "revision"] as const).every((side) => pair.contentTypeOf(side, name) === "text/plain");
}

/** A child by its key, or of a list by its index. */
function childIn(parent: Located<unknown> | undefined, key: string): Located<unknown> | undefined {
  if (!Array.isArray(parent?.value)) return childOf(parent, key);
  return { value: parent.value[Number(key)], pointer: `${parent.pointer}/${key}` };
}

const seldomRead: Level = {
  response: "info",
  because: "each part of an answer says itself how it is written",
};

const withoutParts = always("none", "the specification has an encoding for forms and multipart bodies alone");

function defaultOf(keyword: string, { style = "form" }: Part): unknown {
  const defaults: Part = { style: "form", explode: style === "form", allowReserved: false };
  return defaults[keyword];
}

/** Whether a body of a media type has parts. The encoding of others counts for nothing. */
function isForm(mediaType: string): boolean {
  return /^\s*(multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType);
}

/** Whether styles say anything of a part, which they do in forms alone; a part of a part may be a form itself. */
function hasStyles(mediaType: string, at: readonly string[]): boolean {
  if (at.length > 2) return isForm(mediaType);
  return /^\s*(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(mediaType);
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
