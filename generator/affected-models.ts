import { affectedPieces, type Modelled } from "./diff/sdk/affected-pieces.js";
import { isWhole, outlined, type Documents } from "./diff/sdk/outlined.js";
import { modelOf } from "./package-of.js";

/** Ids of the passes that the package of each side is made without. */
type Skipped = { readonly [side in keyof Documents]?: readonly string[] };

/** Of two documents as they are compared, what has to be compared with types, ready to be emitted. */
export function affectedModels(
  documents: Documents,
  skipped: Skipped = {},
): { readonly base: Modelled; readonly revision: Modelled } {
  const outlines = outlined(documents);
  const quick = outlines && withOriginals(affectedOf(outlines, skipped), documents);
  // What normalisation makes of an outline shows whether it had to see the whole.
  return quick && isWhole(quick.base.document) && isWhole(quick.revision.document)
    ? quick
    : affectedOf(documents, skipped);
}

function withOriginals({ base, revision }: Record<keyof Documents, Modelled>, documents: Documents) {
  return { base: { ...base, original: documents.base }, revision: { ...revision, original: documents.revision } };
}

function affectedOf(documents: Documents, skipped: Skipped): { readonly base: Modelled; readonly revision: Modelled } {
  const model = (side: keyof Documents) => modelOf({ document: documents[side], skip: skipped[side] ?? [] });
  return affectedPieces(model("base"), model("revision"));
}
