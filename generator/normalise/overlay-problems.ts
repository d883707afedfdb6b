import type { LoadedOverlay } from "../load/overlay.js";
import type { Loaded } from "../load/load.js";
import type { Problem } from "../problem.js";
import type { Normalised } from "./normalise.js";

/** Warnings about overlay actions that change nothing, where they stand. */
export function unmatchedProblems(overlays: readonly LoadedOverlay[], { unmatched }: Normalised): Problem[] {
  return unmatched.map(({ index, action }) => {
    const pointer = `#/actions/${index}`;
    const overlay = overlays.find(({ overlay: { actions } }) => actions[index] === action)!;
    return {
      severity: "warning",
      rule: "overlay-target",
      message: `Overlay action ${index + 1} changes nothing: ${action.target} is not in the document.`,
      ...overlay.locate(pointer),
      pointer,
      hint: "Mend the target, or remove the action.",
    };
  });
}

/**
 * Errors about what nothing can be made of: `$ref`s that lead to nothing, and keywords of Katagami's own that say nothing it could
 * use. Told where an overlay wrote them, or else where they stand in the description.
 */
export function brokenProblems(
  overlays: readonly LoadedOverlay[],
  { broken, misused }: Normalised,
  { locate }: Pick<Loaded, "locate">,
): Problem[] {
  const at = (pointer: string, text: string) => {
    const writer = writerOf(overlays, text);
    return writer
      ? { ...writer.overlay.locate(writer.pointer), pointer: writer.pointer }
      : { ...locate(pointer), pointer };
  };
  return [
    ...broken.map(({ pointer, ref }): Problem => ({
      severity: "error",
      rule: "no-unresolved-refs",
      message: `Can't resolve $ref ${ref} at ${pointer}.`,
      ...at(pointer, ref),
      ...(overlays.length === 0
        ? {}
        : { hint: "A $ref of an overlay can only lead into the document that it changes." }),
    })),
    ...misused.map(({ pointer, keyword, message }): Problem => ({
      severity: "error",
      rule: keyword,
      message: `${keyword} at ${pointer}: ${message}`,
      ...at(pointer, keyword),
      hint: "The README lists the keywords and what they say.",
    })),
  ];
}

/** The overlay action that wrote a text, if one did. */
function writerOf(overlays: readonly LoadedOverlay[], text: string) {
  for (const overlay of overlays) {
    const index = overlay.overlay.actions.findIndex(({ update }) =>
      JSON.stringify(update)?.includes(JSON.stringify(text)),
    );
    if (index >= 0) return { overlay, pointer: `#/actions/${index}` };
  }
  return undefined;
}
