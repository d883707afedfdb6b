import { misplacedMethods } from "../document/methods.js";
import { methods } from "../document/objects.js";
import { pointerOf } from "../document/place.js";
import { childPointer, isObject } from "../document/pointer.js";
import type { Extensible } from "../document/types.js";
import { visit } from "../document/walk.js";
import type { Position } from "./position.js";
import type { Problem } from "../problem.js";

/** Places of parameters, of all versions. */
const places = ["query", "header", "path", "cookie", "querystring", "formData", "body"];

/**
 * Reads what a description spells in its own way, in place, with a warning each: methods and places of parameters in other letters,
 * additional operations of methods that have fields of their own, and `x-ms-paths`, which are paths that differ by their query.
 * @see https://azure.github.io/autorest/extensions/#x-ms-paths
 */
export function readSpellings(parsed: unknown, locate: (pointer: string) => Position): Problem[] {
  const found: Problem[] = [];
  if (!isObject(parsed)) return found;
  const note = (pointer: string, written: string, read: string, hint: string) => {
    const message = `${written} is read as ${read}.`;
    found.push({ severity: "warning", rule: "spelling", message, ...locate(pointer), pointer, hint });
  };
  const letters = "Write it in these letters: most readers know no others.";
  const others = parsed["x-ms-paths"];
  if (isObject(others) && (parsed.paths === undefined || isObject(parsed.paths))) {
    parsed.paths = { ...others, ...(parsed.paths as object | undefined) };
    note("#/x-ms-paths", "x-ms-paths", "paths", "Write them among the paths: no other reader finds them here.");
  }
  const readPlace = (parameter: Extensible, at: () => string) => {
    const { in: written } = parameter;
    const place = typeof written === "string" ? sameLetters(places, written) : undefined;
    if (place === undefined) return;
    parameter.in = place;
    note(childPointer(at(), "in"), `"${String(written)}"`, `"${place}"`, letters);
  };
  const shared = "swagger" in parsed && isObject(parsed.parameters) ? parsed.parameters : {};
  for (const [name, parameter] of Object.entries(shared))
    if (isObject(parameter)) readPlace(parameter, () => childPointer("#/parameters", name));
  visit(parsed, {
    pathItem(item, place) {
      for (const key of Object.keys(item)) {
        const method = sameLetters(methods, key);
        if (method === undefined || method in item || !isObject(item[key])) continue;
        item[method] = item[key];
        delete item[key];
        note(pointerOf(place, key), `"${key}"`, `"${method}"`, letters);
      }
      const additional = item["additionalOperations"] as Extensible;
      for (const name of misplacedMethods(item)) {
        const method = name.toLowerCase();
        if (method in item || !isObject(additional[name])) continue;
        item[method] = additional[name];
        delete additional[name];
        const hint = `Write it as "${method}" of the path: additional operations are of other methods.`;
        note(pointerOf(place, "additionalOperations", name), `"${name}"`, `"${method}"`, hint);
      }
    },
    parameter: (parameter, place) => readPlace(parameter, () => pointerOf(place)),
  });
  return found;
}

/** The word of a list that is the same but for its letters; undefined where it is the same, or none is. */
function sameLetters<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  const lower = text.trim().toLowerCase();
  const word = words.find((each) => each.toLowerCase() === lower);
  return word === text ? undefined : word;
}
