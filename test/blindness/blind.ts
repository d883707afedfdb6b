import { diffDocuments } from "../../generator/diff/wire/diff-documents.js";
import { emitSources } from "../../generator/emit/emit.js";
import { methods } from "../../generator/document/objects.js";
import { isObject, lookUp } from "../../generator/document/pointer.js";
import type { Extensible, OpenApi } from "../../generator/document/types.js";
import { modelOf } from "../../generator/package-of.js";
import { readTemplate } from "../../generator/write/read-template.js";
import { today } from "../diff/compare.js";
import { edited, editsOf, hasMeaning, pointerOf, type Edit } from "./edits.js";

/** How often each keyword is tried at each kind of place, over all documents. */
export class Coverage {
  readonly #times = new Map<string, number>();
  constructor(readonly most: number) {}

  /** Whether an edit has been tried often enough; counts it where it has not. */
  wants({ kind, keyword, action, place }: Edit): boolean {
    const key = `${kind}.${keyword.name} ${action} @ ${place}`;
    const times = this.#times.get(key) ?? 0;
    this.#times.set(key, times + 1);
    return times < this.most;
  }

  get size(): number {
    return this.#times.size;
  }
}

export interface Blindness {
  readonly tried: number;
  /** `schema.not put in at #/…`, each with what shows that it matters. */
  readonly blind: readonly string[];
}

/** Edits a document, one thing at a time, and says what matters and is not told. */
export function blindnessIn(document: OpenApi, coverage: Coverage, most: number): Blindness {
  const reached = reachedFrom(document);
  const wanted = editsOf(document)
    .filter((edit) => coverage.wants(edit))
    .slice(0, most);
  const before = emitted(document);
  const blind: string[] = [];
  for (const edit of wanted) {
    const after = edited(document, edit);
    if (isTold(document, after, edit)) continue;
    const what = `${edit.kind}.${edit.keyword.name} ${edit.action} at ${edit.at}`;
    if (hasMeaning(edit) && reached(edit.at)) blind.push(what);
    else {
      const code = emitted(after);
      if (code !== undefined && before !== undefined && code !== before) blind.push(`${what}, which is in the code`);
    }
  }
  return { tried: wanted.length, blind };
}

/**
 * Whether a change is told at the keyword, below it, at the object that it belongs to, or at what holds that. Of several members of
 * a list that changed at once (a union that contains itself), the first is named.
 */
function isTold(before: OpenApi, after: OpenApi, edit: Edit): boolean {
  const at = pointerOf(edit);
  const holder = edit.at.replace(/\/[^/]+$/, "");
  const above = new Set([edit.at, holder, holder.replace(/\/[^/]+$/, "")]);
  const inList = /\/(allOf|oneOf|anyOf|prefixItems)$/.test(holder) ? `${holder}/` : undefined;
  const isNear = (pointer: string) =>
    above.has(pointer) ||
    pointer === at ||
    pointer.startsWith(`${at}/`) ||
    (inList !== undefined && pointer.startsWith(inList));
  return diffDocuments(side(before), side(after), { today }).some(({ base, revision }) =>
    [base, revision].some((place) => place !== undefined && isNear(place.pointer)),
  );
}

function side(document: OpenApi) {
  return { document, locate: () => ({ file: "openapi.yaml", line: 1, column: 1 }) };
}

const template = readTemplate();

/** The code of a package with its comments; undefined where none can be made. */
function emitted(document: OpenApi): string | undefined {
  try {
    const model = modelOf({ document: structuredClone(document) });
    const options = { name: "", version: "", license: "" };
    return JSON.stringify(emitSources({ ...model, options, template, comments: true }));
  } catch {
    return undefined;
  }
}

/** Whether an operation, a webhook or a security requirement leads to a place. */
function reachedFrom(document: OpenApi): (at: string) => boolean {
  const components = new Set<string>();
  const waiting: unknown[] = [document.paths, document["webhooks"]];
  for (const value of waiting) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const target = key === "$ref" && typeof inner === "string" ? inner.split("/").slice(0, 4).join("/") : undefined;
      if (target === undefined || components.has(target)) waiting.push(inner);
      else {
        components.add(target);
        waiting.push(lookUp(document, target));
      }
    }
  }
  return (at) => {
    const [, section, path, list, index] = at.split("/");
    if (section === "paths" && list === "parameters" && isReplaced(document, path!, Number(index))) return false;
    // What is said beside the operations of a path counts for those alone.
    if (section === "paths" && path !== undefined && !hasOperation(lookUp(document, `#/paths/${path}`))) return false;
    const owner = at.split("/").slice(0, 4).join("/");
    return !at.startsWith("#/components/") || at.startsWith("#/components/securitySchemes/") || components.has(owner);
  };
}

function hasOperation(item: unknown): boolean {
  return (
    isObject(item) && (item["$ref"] !== undefined || [...methods, "additionalOperations"].some((key) => key in item))
  );
}

/** Whether every operation of a path has a parameter of its own in the place of one that stands beside them. */
function isReplaced(document: OpenApi, path: string, index: number): boolean {
  const item = lookUp(document, `#/paths/${path}`) as Extensible;
  const listOf = (owner: unknown) =>
    ((owner as Extensible)["parameters"] ?? []) as readonly { readonly in?: string; readonly name?: string }[];
  const { in: where, name } = listOf(item)[index]!;
  const operations = methods.flatMap((method) => item[method] ?? []);
  return operations.every((operation) => listOf(operation).some((one) => one.in === where && one.name === name));
}
