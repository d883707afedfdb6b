import { keywordOf, kinds, type Keyword } from "../../document/keywords.js";
import type { Kind } from "../../document/objects.js";
import { childPointer, isObject } from "../../document/pointer.js";
import { visit } from "../../document/walk.js";
import { fittedValue } from "../fitted-value.js";
import { pass, type Report } from "../pass.js";

type Parts = Record<string, unknown>;

/** What openapi-typescript takes for words of any object. */
const wordsAnywhere = new Set(["title", "summary", "description"]);

/** Leaves out what is no object where one belongs, such as a text among responses, and writes each value as its keyword has it. */
export const malformedParts = pass("malformed-parts", "what is no object where one belongs", (document, report) => {
  const enter = (kind: Kind) => (object: object, at: string) => {
    for (const [key, value] of Object.entries(object)) {
      if (key === "$ref") continue;
      const keyword = keywordOf(kind, key) ?? (wordsAnywhere.has(key) ? keywordOf("schema", key) : undefined);
      if (keyword !== undefined) check(object as Parts, key, value, keyword, childPointer(at, key), report);
    }
  };
  visit(document, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, enter(kind as Kind)])));
});

function check(holder: Parts, key: string, value: unknown, keyword: Keyword, at: string, report: Report): void {
  const isWord = keyword.role === "words" && !keyword.isData;
  const type = keyword.value ?? (isWord && keyword.holds === undefined ? "text" : undefined);
  if (type !== undefined) {
    const fitted = fittedValue(value, type);
    if (fitted === value) return;
    if (fitted === undefined) return leaveOut(holder, key, value, at, isWord ? "only a text is words" : typed, report);
    holder[key] = fitted;
    if (!isWord) report(at, told(value), JSON.stringify(fitted), typed);
  } else if (key === "mapping" && keyword.refers !== undefined) {
    if (!isObject(value)) leaveOut(holder, key, value, at, reason, report);
    for (const [name, target] of Object.entries(isObject(value) ? value : {}))
      if (typeof target !== "string") {
        const why = "a value of a discriminator leads by a text";
        leaveOut(value as Parts, name, target, childPointer(at, name), why, report);
      }
  } else if (keyword.holds === undefined) {
    return;
  } else if (key === "items" && Array.isArray(value) && !("prefixItems" in holder)) {
    delete holder[key];
    holder["prefixItems"] = value;
    report(at, "a list of schemas", "prefixItems", "since 3.1 a list of schemas is called so");
  } else if (keyword.form === "one") {
    const isSchema = typeof value === "boolean";
    const names = keyword.holds !== "discriminator" || typeof (value as Parts)?.["propertyName"] === "string";
    if (!isObject(value) && !(keyword.holds === "schema" && isSchema)) leaveOut(holder, key, value, at, reason, report);
    else if (!names) leaveOut(holder, key, value, at, "a discriminator names a property", report);
  } else if (keyword.form === "list" ? !Array.isArray(value) : !isObject(value)) {
    // Readers follow a reference that stands instead of a map, too.
    leaveOut(holder, key, value, at, keyword.form === "list" ? "only a list can stand here" : reason, report);
  } else if (keyword.holds !== "schema") {
    for (const [name, part] of Object.entries(value as Parts).reverse()) {
      const isNamed =
        key !== "parameters" || keyword.form !== "list" || ["name", "$ref"].some((way) => isText(part, way));
      const why = isObject(part) ? "the name of a parameter is a text" : reason;
      if (!isObject(part) || !isNamed) leaveOut(value as Parts, name, part, childPointer(at, name), why, report);
    }
  }
}

function isText(part: unknown, key: string): boolean {
  return isObject(part) && typeof part[key] === "string";
}

const reason = "only an object can stand here";
const typed = "a value has the type of its keyword";

function leaveOut(holder: Parts, key: string, value: unknown, at: string, why: string, report: Report): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  report(at, told(value), "left out", why);
}

function told(value: unknown): string {
  return Array.isArray(value) ? "a list" : isObject(value) ? "an object" : JSON.stringify(value);
}
