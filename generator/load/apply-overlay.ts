import { exec } from "jsonpath-rfc9535";
import type { JsonObject, OpenApi } from "../document/types.js";
import { childPointer, isObject, pointer } from "../document/pointer.js";
import { inTime } from "./in-time.js";
import type { Overlay, OverlayAction } from "./overlay.js";
import type { Repair } from "../problem.js";

/** An action whose target is nowhere in the document. */
export interface UnmatchedAction {
  readonly index: number;
  readonly action: OverlayAction;
}

/** An action whose `copy` selects nothing, or several values of which none is meant; then it copies nothing. */
export interface UncopiedAction extends UnmatchedAction {
  readonly found: number;
}

/** A text, number or boolean that an action put an object or a list in the place of. */
export interface ReplacedValue {
  readonly index: number;
  readonly pointer: string;
}

/** What became of an overlay's actions. */
export interface Applied {
  readonly repairs: readonly Repair[];
  readonly unmatched: readonly UnmatchedAction[];
  readonly uncopied: readonly UncopiedAction[];
  readonly replaced: readonly ReplacedValue[];
}

/** Hears that an overlay wrote the value of a key of an object or a list: `from` is its JSON pointer in the overlay. */
export type OnWritten = (holder: object, key: string, from: string) => void;

/**
 * Applies the actions of an overlay to a document, in their order, in place: no part of it may stand at two places.
 *
 * Objects are merged recursively, arrays appended to, a list item by item, and other values replaced, as the specification says.
 * Throws EndlessPath.
 * @see https://spec.openapis.org/overlay/v1.1.0#action-object
 */
export function applyOverlay(document: OpenApi, overlay: Overlay, onWritten: OnWritten = () => {}): Applied {
  const repairs: Repair[] = [];
  const uncopied: UncopiedAction[] = [];
  const unmatched: UnmatchedAction[] = [];
  const replaced: ReplacedValue[] = [];
  overlay.actions.forEach((action, index) => {
    const paths = matches(document, action.target);
    if (paths.length === 0) unmatched.push({ index, action });
    const source = action.update !== undefined || action.copy === undefined ? [] : matches(document, action.copy);
    if (action.copy !== undefined && action.update === undefined && !action.remove && source.length !== 1)
      uncopied.push({ index, action, found: source.length });
    const addition =
      action.update ?? (source.length === 1 ? structuredClone(valueAt(document, source[0]!)) : undefined);
    const from = pointer("actions", index, action.update === undefined ? "copy" : "update");
    if (action.remove) for (const path of lastFirst(paths)) repairs.push(remove(document, path, action));
    else if (addition !== undefined)
      for (const path of paths) {
        if (typeof addition === "object" && addition !== null && typeof valueAt(document, path) !== "object")
          replaced.push({ index, pointer: pointer(...path) });
        update(document, path, addition, from, onWritten);
        repairs.push(repair(path, action, keysOf(addition)));
      }
  });
  return { repairs, unmatched, uncopied, replaced };
}

type Path = readonly (string | number)[];

/** Milliseconds for one JSONPath: 13 MB take a tenth of them, a regular expression that tries every way has no end. */
const longest = 10_000;

/** A JSONPath that was stopped before it had looked at all of the document. */
export class EndlessPath extends Error {
  constructor(readonly path: string) {
    super(`This JSONPath has not ended after ${longest / 1000} s: ${path}`);
  }
}

function matches(document: OpenApi, target: string): Path[] {
  const found = inTime(longest, () => {
    const paths: Path[] = [];
    exec(document as never, target, (_value, path) => paths.push(path.map(plainKey)));
    return paths;
  });
  if (found === undefined) throw new EndlessPath(target);
  return found;
}

/** The library gives names as a normalised path writes them. @see https://www.rfc-editor.org/rfc/rfc9535#section-2.7 */
function plainKey(key: string | number): string | number {
  if (typeof key === "number") return key;
  return key.replace(/\\(u[0-9a-f]{4}|.)/gi, (_escape, code: string) =>
    code.length > 1 ? String.fromCharCode(parseInt(code.slice(1), 16)) : (controls[code] ?? code),
  );
}

const controls: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** Each path once, and items of an array from its end, so that the earlier indices stay true. */
function lastFirst(paths: readonly Path[]): Path[] {
  const unique = new Map(paths.map((path) => [pointer(...path), path]));
  return [...unique.values()].sort((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0);
}

function update(document: OpenApi, path: Path, addition: unknown, from: string, onWritten: OnWritten): void {
  const value = valueAt(document, path);
  if (isObject(value) && isObject(addition)) merge(value, addition, from, onWritten);
  else if (Array.isArray(value) && Array.isArray(addition))
    addition.forEach((item, index) => append(value, item, childPointer(from, index), onWritten));
  else if (Array.isArray(value)) append(value, addition, from, onWritten);
  else if (path.length > 0) write(valueAt(document, path.slice(0, -1)), path.at(-1)!, addition, from, onWritten);
}

function remove(document: OpenApi, path: Path, action: OverlayAction): Repair {
  const parent = valueAt(document, path.slice(0, -1));
  const key = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete (parent as JsonObject)[key];
  return repair(path, action, "removed");
}

function merge(base: JsonObject, addition: JsonObject, from: string, onWritten: OnWritten): void {
  for (const [key, value] of Object.entries(addition)) {
    if (key === "__proto__") continue;
    const known = Object.hasOwn(base, key) ? base[key] : undefined;
    const at = childPointer(from, key);
    if (isObject(known) && isObject(value)) merge(known, value, at, onWritten);
    else if (Array.isArray(known) && Array.isArray(value))
      value.forEach((item, index) => append(known, item, childPointer(at, index), onWritten));
    else write(base, key, value, at, onWritten);
  }
}

function append(list: unknown[], item: unknown, from: string, onWritten: OnWritten): void {
  write(list, list.length, item, from, onWritten);
}

function write(holder: unknown, key: string | number, value: unknown, from: string, onWritten: OnWritten): void {
  (holder as JsonObject)[key] = structuredClone(value);
  onWritten(holder as object, String(key), from);
}

function valueAt(document: OpenApi, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as JsonObject)[key], document);
}

function repair(path: Path, action: OverlayAction, after: string): Repair {
  return {
    pass: "overlays",
    pointer: pointer(...path),
    before: "as published",
    after,
    reason: action.description ?? "an overlay action",
  };
}

function keysOf(value: unknown): string {
  return isObject(value) ? Object.keys(value).join(", ") : JSON.stringify(value);
}
