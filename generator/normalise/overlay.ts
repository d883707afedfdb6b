import { exec } from "jsonpath-rfc9535";
import type { OpenApi } from "../load/document.js";
import { pointer } from "../json-pointer.js";
import { isObject, type JsonObject } from "./json-object.js";
import type { Repair } from "./repair.js";

/** @see https://spec.openapis.org/overlay/v1.0.0#action-object */
export interface OverlayAction {
  readonly target: string;
  readonly description?: string;
  readonly update?: unknown;
  readonly remove?: boolean;
}

/** @see https://spec.openapis.org/overlay/v1.0.0#overlay-object */
export interface Overlay {
  readonly overlay: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly actions: readonly OverlayAction[];
}

/** An action whose target is nowhere in the document. */
export interface UnmatchedAction {
  readonly index: number;
  readonly action: OverlayAction;
}

/**
 * Applies the actions of an overlay to a document, in their order, in place.
 *
 * Objects are merged recursively, arrays appended to, and other values replaced, as the specification says.
 * @see https://spec.openapis.org/overlay/v1.0.0
 */
export function applyOverlay(document: OpenApi, overlay: Overlay): { repairs: Repair[]; unmatched: UnmatchedAction[] } {
  const repairs: Repair[] = [];
  const unmatched: UnmatchedAction[] = [];
  overlay.actions.forEach((action, index) => {
    const paths = matches(document, action.target);
    if (paths.length === 0) unmatched.push({ index, action });
    // Items of an array are removed from the end, so that the earlier indices stay true.
    for (const path of action.remove ? paths.reverse() : paths) {
      repairs.push(action.remove ? remove(document, path, action) : update(document, path, action));
    }
  });
  return { repairs, unmatched };
}

type Path = readonly (string | number)[];

function matches(document: OpenApi, target: string): Path[] {
  const found: Path[] = [];
  exec(document as never, target, (_value, path) => found.push([...path]));
  return found;
}

function update(document: OpenApi, path: Path, action: OverlayAction): Repair {
  const parent = valueAt(document, path.slice(0, -1));
  const key = path.at(-1);
  const value = valueAt(document, path);
  const merged = Array.isArray(value) ? [...value, structuredClone(action.update)] : merge(value, action.update);
  if (key === undefined) Object.assign(document, merged);
  else (parent as JsonObject)[key] = merged;
  return repair(path, action, keysOf(action.update));
}

function remove(document: OpenApi, path: Path, action: OverlayAction): Repair {
  const parent = valueAt(document, path.slice(0, -1));
  const key = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete (parent as JsonObject)[key];
  return repair(path, action, "removed");
}

function merge(base: unknown, addition: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(addition)) return [...base, ...structuredClone(addition)];
  if (!isObject(base) || !isObject(addition)) return structuredClone(addition);
  const merged: JsonObject = { ...base };
  for (const [key, value] of Object.entries(addition)) {
    if (key === "__proto__") continue;
    merged[key] = Object.hasOwn(base, key) ? merge(base[key], value) : structuredClone(value);
  }
  return merged;
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
