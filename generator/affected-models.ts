import { affectedPieces, type Modelled } from "./diff/sdk/affected-pieces.js";
import { isWhole, outlined, type Documents } from "./diff/sdk/outlined.js";
import { modelOf } from "./package-of.js";

/** Of two documents as they are compared, what has to be compared with types, ready to be emitted. */
export function affectedModels(documents: Documents): { readonly base: Modelled; readonly revision: Modelled } {
  const outlines = outlined(documents);
  const quick = outlines && affectedOf(outlines);
  // What normalisation makes of an outline shows whether it had to see the whole.
  return quick && isWhole(quick.base.document) && isWhole(quick.revision.document) ? quick : affectedOf(documents);
}

function affectedOf({ base, revision }: Documents): { readonly base: Modelled; readonly revision: Modelled } {
  return affectedPieces(modelOf({ document: base }), modelOf({ document: revision }));
}
