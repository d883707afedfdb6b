import { isObject } from "../document/pointer.js";
import { pointerOf, visit, type Place } from "../document/walk.js";
import { locateBy, type Trace } from "./position.js";
import type { Problem } from "../problem.js";

/** Most characters of a path or the URL of a server: fewer are what servers take, and rules take the square of them. */
const longestAddress = 2_000;

/** Errors about paths and URLs of servers that are too long for any server. */
export function longAddresses(document: unknown, trace: Trace, cwd: string): Problem[] {
  if (!isObject(document)) return [];
  const faults: Problem[] = [];
  const check = (text: unknown, what: string, place: Place, key: string) => {
    if (typeof text !== "string" || text.length <= longestAddress) return;
    const limit = longestAddress.toLocaleString("en-US");
    const message = `This ${what} has ${text.length.toLocaleString("en-US")} characters, and no server takes more than ${limit}.`;
    // The end of so long a pointer says nothing.
    faults.push({ severity: "error", rule: "too-long", message, ...locateBy(trace, pointerOf(place, key), cwd) });
  };
  visit(document, {
    paths: (paths, place) => Object.keys(paths).forEach((path) => check(path, "path", place, path)),
    server: ({ url }, place) => check(url, "URL", place, "url"),
  });
  return faults;
}
