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

/** Errors about `$ref`s that lead to nothing: where an overlay wrote them, or else where they stand in the description. */
export function brokenProblems(
  overlays: readonly LoadedOverlay[],
  { broken }: Normalised,
  { locate }: Pick<Loaded, "locate">,
): Problem[] {
  const actions = overlays.flatMap((overlay) =>
    overlay.overlay.actions.map((action, index) => ({ overlay, action, index })),
  );
  return broken.map(({ pointer, ref }) => {
    const writer = actions.find(({ action }) => JSON.stringify(action.update)?.includes(JSON.stringify(ref)));
    return {
      severity: "error",
      rule: "no-unresolved-refs",
      message: `Can't resolve $ref ${ref} at ${pointer}, once the overlays are applied.`,
      ...(writer ? writer.overlay.locate(`#/actions/${writer.index}`) : locate(pointer)),
      pointer: writer ? `#/actions/${writer.index}` : pointer,
      hint: "A $ref of an overlay can only lead into the document that it changes.",
    };
  });
}
