import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { childPointer, lookUp, pointerKeys } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import { applyOverlay, EndlessPath, type OnWritten } from "./apply-overlay.js";
import type { LoadedOverlay } from "./overlay.js";
import type { Place, Trace } from "./position.js";
import { ProblemsError, type Problem, type Repair } from "../problem.js";

/** A parsed document with overlays applied. */
export interface Overlaid {
  readonly root: ParsedDocument;
  /** Leads to the place in the description, or in the overlay that wrote it. */
  readonly trace: Trace;
  readonly repairs: readonly Repair[];
  /** Warnings about actions that change nothing. */
  readonly problems: readonly Problem[];
}

/**
 * Applies overlays to a copy of a parsed document. Throws ProblemsError where a JSONPath of theirs does not end.
 * @param trace leads to where the document was written
 */
export function withOverlays(root: ParsedDocument, trace: Trace, overlays: readonly LoadedOverlay[]): Overlaid {
  const places = new Map<object, Place>();
  const parsed = copied(root.parsed, (value, pointer) => places.set(value, { source: root.source, pointer }));
  const written = new Map<object, Map<string, Place>>();
  const repairs: Repair[] = [];
  const problems: Problem[] = [];
  // What is no object is told when it is judged.
  for (const overlay of typeof parsed === "object" && parsed !== null ? overlays : []) {
    const { source } = overlay;
    const applied = apply(parsed as OpenApi, overlay, (holder, key, pointer) => {
      const place = { source, pointer };
      const value = (holder as Record<string, unknown>)[key];
      if (typeof value === "object" && value !== null) places.set(value, place);
      else written.set(holder, (written.get(holder) ?? new Map<string, Place>()).set(key, place));
    });
    for (const repair of applied.repairs) repairs.push(repair);
    for (const { index, found, action } of applied.uncopied)
      problems.push(uncopiedProblem(overlay, index, action.copy!, found));
    for (const { index, pointer } of applied.replaced) problems.push(replacedProblem(overlay, index, pointer));
    for (const { index, action } of applied.unmatched) problems.push(unmatchedProblem(overlay, index, action.target));
  }
  const overlaid = (pointer: string): Place => {
    let place: Place = { source: root.source, pointer: "#/" };
    let value: unknown = parsed;
    for (const key of pointerKeys(pointer)) {
      const known = typeof value === "object" && value !== null ? written.get(value)?.get(key) : undefined;
      value = lookUp(value, childPointer("#", key));
      place = known ??
        places.get(value as object) ?? { source: place.source, pointer: childPointer(place.pointer, key) };
    }
    return place.source === root.source ? trace(place.pointer) : place;
  };
  return { root: { source: root.source, parsed }, trace: overlaid, repairs, problems };
}

function apply(document: OpenApi, { overlay, locate }: LoadedOverlay, onWritten: OnWritten) {
  try {
    return applyOverlay(document, overlay, onWritten);
  } catch (error) {
    if (!(error instanceof EndlessPath)) throw error;
    const index = overlay.actions.findIndex(({ target, copy }) => target === error.path || copy === error.path);
    const pointer = `#/actions/${index}`;
    const hint = "Its match() or search() has a regular expression that tries too much. Write a simpler one.";
    const { message } = error;
    throw new ProblemsError([{ severity: "error", rule: "overlay-path", message, ...locate(pointer), pointer, hint }]);
  }
}

function unmatchedProblem(overlay: LoadedOverlay, index: number, target: string): Problem {
  const pointer = `#/actions/${index}`;
  return {
    severity: "warning",
    rule: "overlay-target",
    message: `Overlay action ${index + 1} changes nothing: ${target} is not in the document.`,
    ...overlay.locate(pointer),
    pointer,
    hint: "Mend the target, or remove the action.",
  };
}

function replacedProblem(overlay: LoadedOverlay, index: number, replaced: string): Problem {
  const pointer = `#/actions/${index}`;
  return {
    severity: "warning",
    rule: "overlay-target",
    message: `Overlay action ${index + 1} puts an object or a list in the place of the value at ${replaced}.`,
    ...overlay.locate(pointer),
    pointer,
    hint: "Let the target select an object or a list, or write the value itself.",
  };
}

function uncopiedProblem(overlay: LoadedOverlay, index: number, copy: string, found: number): Problem {
  const pointer = `#/actions/${index}/copy`;
  return {
    severity: "warning",
    rule: "overlay-copy",
    message: `Overlay action ${index + 1} copies nothing: ${copy} selects ${found === 0 ? "nothing" : `${found} values`} in the document.`,
    ...overlay.locate(pointer),
    pointer,
    hint: "Let copy select exactly one value.",
  };
}

/** A copy in which everything stands at one place alone, also what an alias of YAML repeats; its size is known to be bounded. */
function copied(root: unknown, onCopy: (copy: object, pointer: string) => void): unknown {
  const whole = { root };
  const waiting: { holder: Record<string, unknown>; key: string; pointer: string }[] = [
    { holder: whole, key: "root", pointer: "#/" },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { holder, key, pointer } = next;
    const value = holder[key];
    if (typeof value !== "object" || value === null) continue;
    const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
    holder[key] = copy;
    onCopy(copy, pointer);
    for (const name of Object.keys(copy))
      if (typeof copy[name] === "object")
        waiting.push({ holder: copy, key: name, pointer: childPointer(pointer, name) });
  }
  return whole.root;
}
