import { posix } from "node:path";
import type { Beside, FoundOverlay } from "../load/project.js";
import type { PlannedApi } from "./plan-api.js";
import type { PlannedFile } from "./plan-files.js";

/** What becomes of the overlays beside a description. */
export interface OverlayPlan {
  /** What redocly.yaml is to name, as paths of the folder. */
  readonly overlays: readonly string[];
  /** Files to be copied. */
  readonly copies: readonly PlannedFile[];
  /** What is to be said, each as a sentence. */
  readonly notes: readonly string[];
}

/**
 * Takes the overlay that is meant for a description along: one that lies elsewhere is copied beside the description.
 * Of several nobody can know the order, or whether they exclude one another: they are told alone.
 * @param path the description's, as the user wrote it
 */
export function planOverlay({ name, root, source }: PlannedApi, path: string, beside: Beside): OverlayPlan {
  const folder = posix.dirname(path.replaceAll("\\", "/"));
  const found = overlaysFor(path, beside).map((each) => ({ ...each, from: posix.join(folder, each.name) }));
  const [overlay, ...others] = found;
  if (overlay === undefined) return { overlays: [], copies: [], notes: [] };
  if (others.length > 0) {
    const paths = found.map(({ from }) => from).join(", ");
    const notes = [`${name}: overlays lie beside its description: ${paths}. Name in redocly.yaml those that count.`];
    return { overlays: [], copies: [], notes };
  }
  if (source === undefined)
    return { overlays: [overlay.from], copies: [], notes: [`${name}: the overlay ${overlay.from} is applied.`] };
  // The description and what belongs to it have names of their own there.
  const isTaken = [posix.basename(root), "source.lock.yaml", "names.lock.yaml"].includes(overlay.name);
  const copy = posix.join(posix.dirname(root), isTaken ? `overlay-${overlay.name}` : overlay.name);
  const note = `the overlay ${overlay.from} as it is now; pull leaves it alone`;
  return { overlays: [copy], copies: [{ path: copy, what: "written", text: overlay.bytes, note }], notes: [] };
}

/** Those that extend the description, or that extend nothing where it is the only one. */
function overlaysFor(path: string, { overlays, isOnly }: Beside): readonly FoundOverlay[] {
  return overlays.filter((overlay) =>
    overlay.extends === undefined ? isOnly : lastName(overlay.extends) === lastName(path),
  );
}

function lastName(path: string): string {
  return posix.basename(path.replaceAll("\\", "/").replace(/[?#].*$/, ""));
}
