import { kinds } from "../../generator/document/keywords.js";
import type { Kind } from "../../generator/document/objects.js";
import { pointerKeys } from "../../generator/document/pointer.js";
import { pointerOf, visit, type Place } from "../../generator/document/walk.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** One thing that an author chose, or could have: a change of a document that puts a text there. */
export interface Unit {
  readonly name: string;
  readonly put: (document: JsonObject, text: string) => JsonObject;
}

/**
 * All that a text can be put at: every text of the document, wherever the same one stands as a name, a value or within a
 * reference; and every keyword that an object of OpenAPI could have, by the table that the generator itself walks by.
 */
export function unitsOf(document: JsonObject): Unit[] {
  return [...[...textsOf(document)].map(textUnit), ...keywordUnits(document)];
}

/** The texts and names of a document; not the keywords. */
function textsOf(document: JsonObject): Set<string> {
  const keywords = new Set(Object.values(kinds).flatMap(({ keywords }) => [...keywords.keys()]));
  const found = new Set<string>();
  const waiting: Json[] = [document];
  for (const value of waiting) {
    if (typeof value === "string") found.add(value);
    if (typeof value !== "object" || value === null) continue;
    waiting.push(...Object.values(value));
    if (!Array.isArray(value)) for (const key of Object.keys(value)) if (!keywords.has(key)) found.add(key);
  }
  return found;
}

function textUnit(written: string): Unit {
  const escaped = (text: string) => text.replaceAll("~", "~0").replaceAll("/", "~1");
  return {
    name: `text ${written}`,
    put: (document, text) => {
      const other = written + text;
      const changed = (value: string) => {
        if (value === written) return other;
        const segments = value.split("/").map((part) => (part === escaped(written) ? escaped(other) : part));
        return (/^#?\//.test(value) ? segments.join("/") : value).replaceAll(`{${written}}`, () => `{${other}}`);
      };
      return mapTexts(document, changed) as JsonObject;
    },
  };
}

function mapTexts(value: Json, changed: (text: string) => string): Json {
  if (typeof value === "string") return changed(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, changed));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [changed(key), mapTexts(item, changed)]));
}

/** Of the first object of each kind: every keyword set to the text, in the form that it has, and an extension. */
function keywordUnits(document: JsonObject): Unit[] {
  const units: Unit[] = [];
  const seen = new Set<string>();
  const enter = (kind: Kind) => (_object: object, place: Place) => {
    if (seen.has(kind)) return;
    seen.add(kind);
    const forms = new Map([...kinds[kind].keywords.values()].map(({ name, form }) => [name, form]));
    for (const name of ["$ref", "x-canary", "x-enum-varnames", "x-enumNames", ...forms.keys()]) {
      const form = forms.get(name) ?? "one";
      units.push({
        name: `${kind} ${name}`,
        put: (changed, text) =>
          setAt(
            changed,
            [...pointerKeys(pointerOf(place)), name],
            form === "map" ? { [text]: text } : form === "list" ? [text] : text,
          ),
      });
    }
  };
  visit(document, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, enter(kind as Kind)])));
  return units;
}

function setAt(value: JsonObject, [key, ...rest]: readonly string[], set: Json): JsonObject {
  if (key === undefined) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as JsonObject;
  const inner = copy[key];
  copy[key] = rest.length === 0 ? set : setAt((inner ?? {}) as JsonObject, rest, set);
  return copy;
}
