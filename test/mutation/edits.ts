import fc from "fast-check";
import { keywordOf, kinds } from "../../generator/document/keywords.js";
import type { Kind } from "../../generator/document/objects.js";
import { visit } from "../../generator/document/walk.js";
import { payloads } from "../canary/payloads.js";

type Json = Record<string, unknown>;

/** One edit of a document: which kind of edit, at which of its places, with which other place and value. */
export interface Edit {
  readonly edit: keyof typeof edits;
  readonly at: number;
  readonly other: number;
  readonly value: unknown;
}

/** A place that can be edited: `holder[key]`. */
interface Place {
  readonly holder: Json;
  readonly key: string;
}

interface Editing {
  readonly places: readonly Place[];
  readonly other: Place;
  readonly number: number;
  readonly value: unknown;
}

/** Names that mean something to JavaScript, to OpenAPI, or to nobody. */
const names = [
  ...["constructor", "toString", "hasOwnProperty", "then", "default", "delete", "", " ", "a b", "1", "x-a", "Error"],
  ...[
    "get",
    "/a/{b}",
    "/{a}{a}",
    "2XX",
    "default",
    "application/json",
    "multipart/form-data",
    "text/event-stream",
    "*/*",
  ],
  ...payloads,
];

const some = <Value>(list: readonly Value[], index: number): Value => list[index % list.length]!;

/** What can become of a place. */
const edits = {
  remove: ({ holder, key }) => void (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  replace: ({ holder, key }, { value }) => void (holder[key] = value),
  rename({ holder, key }, { number }) {
    if (Array.isArray(holder)) return;
    const held = holder[key];
    delete holder[key];
    holder[some(names, number)] = held;
  },
  copy: ({ holder, key }, { other }) => void (holder[key] = structuredClone(other.holder[other.key])),
  swap({ holder, key }, { other }) {
    if (within(holder[key], other.holder) || within(other.holder[other.key], holder)) return;
    [holder[key], other.holder[other.key]] = [other.holder[other.key], holder[key]];
  },
  repeat({ holder, key }) {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  },
  refer: ({ holder, key }, { places, number }) => void (holder[key] = { $ref: some(targets(places), number) }),
  lead({ holder }, { places, number }) {
    if (typeof holder["$ref"] === "string") holder["$ref"] = some(targets(places), number);
  },
  wrap({ holder, key }, { number }) {
    const inner = holder[key];
    const wrappers = [
      ...["allOf", "anyOf", "oneOf", "prefixItems"].map((name) => ({ [name]: [inner] })),
      ...["not", "items", "additionalProperties", "if", "contains", "propertyNames"].map((name) => ({ [name]: inner })),
      { oneOf: [inner, { type: "null" }] },
      { type: "object", properties: { a: inner } },
    ];
    holder[key] = some(wrappers, number);
  },
  type: ({ holder }, { number }) => void (holder["type"] = some(types, number)),
  say({ holder, key }, { number, value }) {
    const object = holder[key];
    if (typeof object !== "object" || object === null || Array.isArray(object)) return;
    (object as Json)[some(keywords, number)] = value;
  },
  version(_place, { places, number }) {
    places[0]!.holder["openapi"] = some(["3.0.3", "3.1.1", "3.2.0"], number);
  },
} satisfies Record<string, (place: Place, editing: Editing) => void>;

const types = ["object", "array", "string", "integer", "null", ["string", "null"], ["object", "array"], [], "any"];

const keywords = Object.values(kinds).flatMap(({ keywords: known }) => [...known.keys()]);

/** References to places of a document, also to such as hold no object. */
function targets(places: readonly Place[]): string[] {
  const components = places[0]!.holder["components"] as Json | undefined;
  const named = Object.entries(components ?? {}).flatMap(([group, entries]) =>
    Object.keys((entries ?? {}) as Json).map((name) => `#/components/${group}/${name.replaceAll("/", "~1")}`),
  );
  return [...named, "#", "#/paths", "#/components/schemas/Gone", "#a", "./gone.yaml", "https://127.0.0.1:9/a.json"];
}

function within(outer: unknown, inner: unknown): boolean {
  if (outer === inner) return true;
  return typeof outer === "object" && outer !== null && Object.values(outer).some((value) => within(value, inner));
}

/** Every place of a document, itself as the first. */
function placesOf(document: Json): Place[] {
  const places: Place[] = Object.keys(document).map((key) => ({ holder: document, key }));
  for (const { holder, key } of places) {
    const value = holder[key];
    if (typeof value === "object" && value !== null)
      for (const inner of Object.keys(value)) places.push({ holder: value as Json, key: inner });
  }
  return places;
}

/** A copy of a document after some edits. */
export function edited(document: object, list: readonly Edit[]): Json {
  const copy = structuredClone(document) as Json;
  for (const { edit, at, other, value } of list) {
    const places = placesOf(copy);
    if (places.length === 0) break;
    const given = structuredClone(value);
    edits[edit](some(places, at), { places, other: some(places, other), number: other, value: given });
  }
  return copy;
}

/** Texts of a keyword that an author is free to choose get a canary: of all words, examples and listed values. */
export function withCanaries(document: Json): Json {
  let count = 0;
  const hostile = (value: unknown): unknown => {
    if (typeof value === "string") return `${value} ${some(payloads, count++)}`;
    if (Array.isArray(value)) return value.map(hostile);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hostile(inner)]));
  };
  const enter = (kind: Kind) => (object: object) => {
    const holder = object as Json;
    for (const [key, value] of Object.entries(holder)) {
      const role = keywordOf(kind, key)?.role;
      const isFree = role === "words" || keywordOf(kind, key)?.isData || key.startsWith("x-enum");
      if (isFree && key !== "openapi" && key !== "url" && !key.startsWith("x-katagami")) holder[key] = hostile(value);
    }
  };
  visit(document, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, enter(kind as Kind)])));
  return document;
}

/** Some edits, of a number of documents: the index of the document, and what becomes of it. */
export function mutations(documents: number): fc.Arbitrary<{ readonly of: number; readonly list: readonly Edit[] }> {
  const text = fc.oneof(fc.constantFrom(...payloads), fc.constantFrom(...names), fc.string({ maxLength: 8 }));
  const value = fc.oneof(
    text,
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e21, [], {}, [null], { a: {} }),
    fc.jsonValue({ maxDepth: 2, stringUnit: "binary" }),
    fc.dictionary(text, text, { maxKeys: 3 }),
    fc.array(text, { maxLength: 3 }),
  );
  const place = fc.nat({ max: 100_000 });
  const names_ = Object.keys(edits) as Edit["edit"][];
  const edit = fc.record({ edit: fc.constantFrom(...names_), at: place, other: place, value });
  return fc.record({
    of: fc.nat({ max: documents - 1 }),
    list: fc.array(edit, { minLength: 1, maxLength: 4 }),
  });
}
