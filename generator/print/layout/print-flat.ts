import type { Doc } from "prettier";

/** Where something may have to be broken, which prettier's own printer decides. */
const broken = Symbol("broken");

/**
 * The text of a document of prettier's each of whose groups fits on its line, which most do: prettier's printer measures each of them again and
 * again. `undefined` where one may not.
 * @param width most columns of a line that has a group
 */
export function printFlat(doc: Doc, width: number): string | undefined {
  let done = "";
  let line = "";
  let hasGroup = false;

  function end(next: string, keepsBlanks: boolean): void {
    if ((hasGroup && !fits(line, width)) || (!keepsBlanks && /[ \t]$/.test(line))) throw broken;
    done += `${line}\n`;
    line = next;
    hasGroup = false;
  }

  /** What stands in no group: its lines are those that always break. */
  function write(part: Doc, indentation: string): void {
    if (typeof part === "string") line += part;
    else if (Array.isArray(part)) for (const each of part) write(each, indentation);
    else if (part.type === "group") {
      hasGroup = true;
      line += flat(part);
    } else if (part.type === "indent") write(part.contents, `${indentation}  `);
    else if (part.type === "align" && typeof part.n === "object") write(part.contents, indentation);
    else if (part.type === "line" && part.hard) end(indentation, part.literal === true);
    else if (part.type !== "break-parent") throw broken;
  }

  try {
    write(doc, "");
    end("", true);
  } catch (error) {
    if (error === broken) return undefined;
    throw error;
  }
  return done.slice(0, -1);
}

/** The text of what is not broken. */
function flat(doc: Doc): string {
  if (typeof doc === "string") return doc;
  if (Array.isArray(doc)) return allFlat(doc);
  switch (doc.type) {
    case "group":
      if (doc.break) throw broken;
      return flat(doc.contents);
    case "indent":
    case "align":
      return flat(doc.contents);
    case "indent-if-break":
      // Its declaration does not say so.
      return flat((doc as unknown as { readonly contents: Doc }).contents);
    case "fill":
      return allFlat(doc.parts);
    case "if-break":
      return flat(doc.flatContents);
    case "line":
      if (doc.hard) throw broken;
      return doc.soft ? "" : " ";
    default:
      throw broken;
  }
}

function allFlat(docs: readonly Doc[]): string {
  let text = "";
  for (const each of docs) text += flat(each);
  return text;
}

/** Whether a line has no more columns; a letter has two at most. */
function fits(line: string, width: number): boolean {
  return 2 * line.length <= width || (line.length <= width && /^[\x20-\x7e]*$/.test(line));
}
