import { keywordOf, kinds, type Form, type Keyword } from "./keywords.js";
import type { Kind } from "./objects.js";
import { placeIn, type Flow, type Place } from "./place.js";
import { isObject, mappingTarget } from "./pointer.js";
import type { Extensible, JsonObject } from "./types.js";
import { visit, type Start, type Step } from "./walk.js";

/** A reference to another object. To replace it, set `owner[key]`. */
export interface FoundReference {
  /** As a URI or pointer, also where the name of a schema is written. */
  readonly ref: string;
  /** Of the object that it leads to; with a `form` of its own, to a list or map of such. */
  readonly kind: Kind;
  readonly form: Form;
  /** The place of the object, list or map that it stands in. */
  readonly place: Place;
  /** Which way the values of what it stands in go. */
  readonly flow: Flow | undefined;
  readonly keyword: "$ref" | Keyword;
  readonly owner: JsonObject;
  readonly key: string;
}

/** What is called for each reference; "changed" says that other objects stand in the owner now. */
export type SeeReference = (reference: FoundReference) => "changed" | void;

/** Visits every reference: `$ref`s and what the table calls one, such as the values of a discriminator's mapping. */
export function eachReference(root: object, see: SeeReference, start?: Start): void {
  const enter = (kind: Kind) => {
    const { keywords, others } = kinds[kind];
    const hasGroups = [...keywords.values(), others].some((keyword) => keyword?.holds && keyword.form !== "one");
    const own = [...keywords.values()].filter(({ refers }) => refers !== undefined);
    return (owner: Extensible, place: Place, flow: Flow | undefined): Step => {
      let step: Step = undefined;
      const { $ref } = owner;
      if (typeof $ref === "string")
        step = see({ ref: $ref, kind, form: "one", place, flow, keyword: "$ref", owner, key: "$ref" });
      if (hasGroups) step = seeGroups(kind, owner, place, see) ?? step;
      for (const keyword of own) step = seeOwn(keyword, owner, place, see) ?? step;
      return step;
    };
  };
  visit(root, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, enter(kind as Kind)])), start);
}

/** References that stand instead of a list or a map. */
function seeGroups(kind: Kind, owner: Extensible, outer: Place, see: SeeReference): Step {
  let step: Step = undefined;
  for (const name in owner) {
    const group = owner[name] as Extensible | null;
    if (typeof group !== "object" || typeof group?.$ref !== "string") continue;
    const { holds, form = "one" } = keywordOf(kind, name) ?? {};
    if (holds === undefined || form === "one") continue;
    const { flow } = outer;
    const place = placeIn(outer, group, holds, flow, name, undefined);
    step = see({ ref: group.$ref, kind: holds, form, place, flow, keyword: "$ref", owner: group, key: "$ref" }) ?? step;
  }
  return step;
}

/** References by keywords that are no `$ref`. */
function seeOwn(keyword: Keyword, owner: Extensible, place: Place, see: SeeReference): Step {
  let step: Step = undefined;
  const value = owner[keyword.name];
  if (value === undefined) return undefined;
  const isMap = keyword.form === "map";
  const [holder, keys] = isMap && isObject(value) ? [value, Object.keys(value)] : [owner, isMap ? [] : [keyword.name]];
  for (const key of keys) {
    const written = holder[key];
    if (typeof written !== "string") continue;
    const ref = place.kind === "discriminator" ? mappingTarget(written) : written;
    const kind = keyword.refers!;
    step = see({ ref, kind, form: "one", place, flow: place.flow, keyword, owner: holder, key }) ?? step;
  }
  return step;
}
