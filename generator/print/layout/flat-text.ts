import type { Doc } from "prettier";
import type { builders } from "prettier/doc";

export type Group = builders.Group;

/** Where a document has something that this layout does not print. */
export class UnknownDoc extends Error {}

/** The text of a document on one line, by the groups in it that have been asked for; undefined where a line in it always breaks. */
export type FlatTexts = Map<Doc, string | undefined>;

/** The text of a document on one line; undefined where a line in it always breaks. */
export function flatText(doc: Doc, known: FlatTexts): string | undefined {
  if (typeof doc === "string") return doc;
  if (Array.isArray(doc)) return joined(doc, known);
  switch (doc.type) {
    case "group": {
      if (!known.has(doc)) known.set(doc, doc.break ? undefined : flatText(doc.contents, known));
      return known.get(doc);
    }
    case "indent":
    case "align":
    case "indent-if-break":
      return flatText(contentsOf(doc), known);
    case "fill":
      return joined(doc.parts, known);
    case "if-break":
      return flatText(doc.flatContents, known);
    case "line":
      return doc.hard ? undefined : doc.soft ? "" : " ";
    case "break-parent":
      return undefined;
    default:
      throw new UnknownDoc(doc.type);
  }
}

function joined(docs: readonly Doc[], known: FlatTexts): string | undefined {
  let text = "";
  for (const each of docs) {
    const flat = flatText(each, known);
    if (flat === undefined) return undefined;
    text += flat;
  }
  return text;
}

/** What is in a command that has one document in it; the declaration of one does not say so. */
export function contentsOf(doc: object): Doc {
  return (doc as { readonly contents: Doc }).contents;
}

/** Whether a group breaks wherever it stands: it is told to, or something in it is; of several states none has to. */
export function alwaysBreaks(group: Group, known: FlatTexts): boolean {
  if (group.break || group.expandedStates) return group.break;
  return flatText(group, known) === undefined && hasBreak(group.contents, known);
}

function hasBreak(doc: Doc, known: FlatTexts): boolean {
  if (typeof doc === "string") return false;
  if (Array.isArray(doc)) return doc.some((each) => hasBreak(each, known));
  if (doc.type === "group") return alwaysBreaks(doc, known);
  if (doc.type === "fill") return hasBreak(doc.parts, known);
  if (doc.type === "if-break") return hasBreak([doc.breakContents, doc.flatContents], known);
  return doc.type === "break-parent" || ("contents" in doc && hasBreak(contentsOf(doc), known));
}
