import { diffDocuments } from "../../generator/diff/wire/diff-documents.js";
import { emitSources } from "../../generator/emit/emit.js";
import type { OpenApi } from "../../generator/document/types.js";
import { modelOf } from "../../generator/package-of.js";
import { readTemplate } from "../../generator/write/read-template.js";
import { today } from "../diff/compare.js";
import { edited, editsOf, hasMeaning, pointerOf, type Edit } from "./edits.js";
import { isExcepted } from "./exceptions.js";
import { reachedFrom } from "./reach.js";

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
    else if (!isExcepted(edit, document)) {
      const code = emitted(after);
      if (code !== undefined && before !== undefined && code !== before) blind.push(`${what}, which is in the code`);
    }
  }
  return { tried: wanted.length, blind };
}

/**
 * Whether a change is told at the keyword, below it, at the object that it belongs to, or at what holds that. Of several members of
 * a list that changed at once (a union that contains itself), the first is named. That a named schema is read-only is told at the
 * properties that refer to it.
 */
function isTold(before: OpenApi, after: OpenApi, edit: Edit): boolean {
  const at = pointerOf(edit);
  const holder = edit.at.replace(/\/[^/]+$/, "");
  const above = new Set([edit.at, holder, holder.replace(/\/[^/]+$/, "")]);
  const inList = /\/(allOf|oneOf|anyOf|prefixItems)$/.test(holder) ? `${holder}/` : undefined;
  const isAccess = edit.keyword.name.endsWith("Only") && /^#\/components\/schemas\/[^/]+$/.test(edit.at);
  const isNear = (pointer: string) =>
    above.has(pointer) ||
    pointer === at ||
    pointer.startsWith(`${at}/`) ||
    (inList !== undefined && pointer.startsWith(inList));
  return diffDocuments(side(before), side(after), { today }).some(
    ({ id, base, revision }) =>
      [base, revision].some((place) => place !== undefined && isNear(place.pointer)) ||
      (isAccess && /-(read|write)-only$/.test(id)),
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
