import { kinds, type Keyword } from "../../generator/document/keywords.js";
import type { Kind } from "../../generator/document/objects.js";
import { escapeKey, lookUp } from "../../generator/document/pointer.js";
import type { Extensible, OpenApi } from "../../generator/document/types.js";
import * as walk from "../../generator/document/walk.js";
import type { Visitor } from "../../generator/document/walk.js";
import { anotherValue, isDefault, sampleOf, valueOf } from "./values.js";

/** One keyword that is put in, taken out, or changed at one place. */
export interface Edit {
  readonly kind: Kind;
  readonly keyword: Keyword;
  readonly action: "put in" | "taken out" | "changed";
  /** Of the object. */
  readonly at: string;
  /** The kind of place: what it stands under, and which way its values go. */
  readonly place: string;
  /** What it becomes; undefined where it is taken out. */
  readonly value: unknown;
}

/** Whether a keyword says something where it stands; what does not is judged by the code alone. */
export function hasMeaning({ kind, keyword: { name, role }, at, place, action }: Edit): boolean {
  if (role === "words" || kind === "components") return false;
  // Places for schemas, which mean something where they are referred to.
  if (kind === "schema" && ["$defs", "definitions"].includes(name)) return false;
  // Of other values nobody says that they are left out of a request.
  if (name === "readOnly" || name === "writeOnly") return place.split(" ")[0]!.endsWith("properties");
  // The server of a webhook or a callback is who asked for it.
  if (name === "servers" || kind === "server") return !/^#\/(webhooks|components)\/|\/callbacks\//.test(at);
  // A limit may be put in beside one that is tighter.
  if (action === "put in" && /^(exclusiveM|m)(ax|in)imum$/.test(name)) return false;
  // Parameters and headers are written in a style, or as a media type without parts.
  if (kind === "mediaType" && /(parameters|headers)\.content/.test(place)) return ["schema"].includes(name);
  if (kind === "encoding" && /^(style|explode|allowReserved)$/.test(name) && !/form-data|x-www-form/.test(at))
    return false;
  if (kind === "encoding" || name === "encoding" || name.endsWith("Encoding"))
    return action !== "put in" || /multipart|x-www-form/.test(at);
  if (name === "itemSchema" || name.startsWith("x-katagami-")) return !at.includes("/callbacks/");
  return true;
}

/** Every edit of a document that may mean something. */
export function editsOf(document: OpenApi): Edit[] {
  const edits: Edit[] = [];
  const see = (kind: Kind) => (object: Extensible, stands: walk.Place, flow: string | undefined) => {
    const at = walk.pointerOf(stands);
    if (typeof object["$ref"] === "string") return;
    // A schema that allows anything does so with words, too.
    if (at.endsWith("/additionalProperties") && Object.keys(object).length === 0) return;
    const place = `${placeOf(at)} ${flow ?? ""}`.trim();
    for (const keyword of kinds[kind].keywords.values()) {
      const add = (action: Edit["action"], value: unknown) => edits.push({ kind, keyword, action, at, place, value });
      const present = object[keyword.name];
      if (present === undefined) {
        const value = valueOf(kind, keyword.name, object) ?? (kind === "schema" ? undefined : held(keyword, undefined));
        if (value !== undefined && !isDefault(kind, keyword.name, value, object)) add("put in", value);
        continue;
      }
      // What refers to a component that is gone would lead nowhere.
      if (kind !== "components" && !isDefault(kind, keyword.name, present, object)) add("taken out", undefined);
      const other = keyword.holds === undefined ? anotherValue(present) : held(keyword, present);
      if (
        other !== undefined &&
        !(
          other === false &&
          isDefault(kind, keyword.name, false, object) &&
          isDefault(kind, keyword.name, true, object)
        )
      )
        add("changed", other);
    }
  };
  walk.visit(document, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, see(kind as Kind)])) as Visitor);
  return edits;
}

/** What a keyword that holds objects becomes with one more of them. */
function held({ holds, form }: Keyword, present: unknown): unknown {
  const sample = holds && sampleOf(holds);
  if (sample === undefined) return undefined;
  if (form === "one") return present === undefined ? sample : undefined;
  if (form === "list") return [...(Array.isArray(present) ? (present as unknown[]) : []), sample];
  const key = holds === "pathItem" ? "/probe" : holds === "mediaType" ? "text/x-probe" : "probe";
  return { ...(present as object | undefined), [key]: sample };
}

/** A copy of a document with one edit. */
export function edited(document: OpenApi, { at, keyword, value }: Edit): OpenApi {
  const copy = structuredClone(document);
  const object = lookUp(copy, at) as Extensible;
  if (value === undefined) delete object[keyword.name];
  else object[keyword.name] = structuredClone(value);
  return copy;
}

export function pointerOf({ at, keyword }: Edit): string {
  return `${at}/${escapeKey(keyword.name)}`;
}

/** The last two keywords on the way to an object; names of paths, properties and components are left out. */
function placeOf(at: string): string {
  const keys = at.split("/").slice(1);
  return keys
    .filter((key) => keywordNames.has(key))
    .slice(-2)
    .join(".");
}

const keywordNames = new Set(Object.values(kinds).flatMap(({ keywords }) => [...keywords.keys()]));
