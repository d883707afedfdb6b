import { keywordOf, kinds, type Keyword } from "../../document/keywords.js";
import type { Kind } from "../../document/objects.js";
import { isObject } from "../../document/pointer.js";
import { pointerOf, visit, type Place, type Step } from "../../document/walk.js";
import { fittedValue } from "../fitted-value.js";
import { pass } from "../pass.js";

type Parts = Record<string, unknown>;

/** What openapi-typescript takes for words of any object. */
const wordsAnywhere = new Set(["title", "summary", "description"]);

/** Leaves out what is no object where one belongs, such as a text among responses, and writes each value as its keyword has it. */
export const malformedParts = pass("malformed-parts", "what is no object where one belongs", (document, report) => {
  const enter = (kind: Kind) => (object: object, place: Place) => {
    let step: Step = undefined;
    const change = (keys: readonly string[], ...words: Words) => {
      report(pointerOf(place, ...keys), ...words);
      step = "changed";
    };
    for (const key of Object.keys(object)) {
      if (key === "$ref") continue;
      const keyword = keywordOf(kind, key) ?? (wordsAnywhere.has(key) ? keywordOf("schema", key) : undefined);
      if (keyword !== undefined) check(object as Parts, key, keyword, change);
    }
    return step;
  };
  visit(document, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, enter(kind as Kind)])));
});

/** What there was, what there is now, and why. */
type Words = readonly [before: string, after: string, reason: string];

/** Tells of a change at some keys of an object. */
type Change = (keys: readonly string[], ...words: Words) => void;

function check(holder: Parts, key: string, keyword: Keyword, change: Change): void {
  const value = holder[key];
  const isWord = keyword.role === "words" && !keyword.isData;
  const type = keyword.value ?? (isWord && keyword.holds === undefined ? "text" : undefined);
  if (type !== undefined) {
    const fitted = fittedValue(value, type);
    if (fitted === value) return;
    if (fitted === undefined) return leaveOut(holder, [key], isWord ? "only a text is words" : typed, change);
    holder[key] = fitted;
    if (!isWord) change([key], told(value), JSON.stringify(fitted), typed);
  } else if (key === "mapping" && keyword.refers !== undefined) {
    if (!isObject(value)) leaveOut(holder, [key], reason, change);
    for (const [name, target] of Object.entries(isObject(value) ? value : {}))
      if (typeof target !== "string")
        leaveOut(holder, [key, name], "a value of a discriminator leads by a text", change);
  } else if (keyword.holds === undefined) {
    return;
  } else if (key === "items" && Array.isArray(value) && !("prefixItems" in holder)) {
    delete holder[key];
    holder["prefixItems"] = value;
    change([key], "a list of schemas", "prefixItems", "since 3.1 a list of schemas is called so");
  } else if (keyword.form === "one") {
    const isSchema = typeof value === "boolean";
    const names = keyword.holds !== "discriminator" || typeof (value as Parts)?.["propertyName"] === "string";
    if (!isObject(value) && !(keyword.holds === "schema" && isSchema)) leaveOut(holder, [key], reason, change);
    else if (!names) leaveOut(holder, [key], "a discriminator names a property", change);
  } else if (keyword.form === "list" ? !Array.isArray(value) : !isObject(value)) {
    // Readers follow a reference that stands instead of a map, too.
    leaveOut(holder, [key], keyword.form === "list" ? "only a list can stand here" : reason, change);
  } else if (keyword.holds !== "schema") {
    for (const [name, part] of Object.entries(value as Parts).reverse()) {
      const isNamed =
        key !== "parameters" || keyword.form !== "list" || ["name", "$ref"].some((way) => isText(part, way));
      const why = isObject(part) ? "the name of a parameter is a text" : reason;
      if (!isObject(part) || !isNamed) leaveOut(holder, [key, name], why, change);
    }
  }
}

function isText(part: unknown, key: string): boolean {
  return isObject(part) && typeof part[key] === "string";
}

const reason = "only an object can stand here";
const typed = "a value has the type of its keyword";

/** @param keys of what is left out: a key of the holder, or a name in what stands there */
function leaveOut(holder: Parts, [key, name]: readonly [string, string?], why: string, change: Change): void {
  const owner = (name === undefined ? holder : holder[key]) as Parts;
  const last = name ?? key;
  const value = owner[last];
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else delete owner[last];
  change(name === undefined ? [key] : [key, name], told(value), "left out", why);
}

function told(value: unknown): string {
  return Array.isArray(value) ? "a list" : isObject(value) ? "an object" : JSON.stringify(value);
}
