import type { Doc } from "prettier";
import { alwaysBreaks, contentsOf, flatText, UnknownDoc, type FlatTexts, type Group } from "./flat-text.js";

/** A document that is to be printed, and what follows it. */
interface Command {
  readonly indentation: string;
  readonly isFlat: boolean;
  readonly doc: Doc;
  readonly next: Command | undefined;
}

/**
 * The text of a document of prettier's as its own printer has it, which looks at each group again and again. `undefined` where a letter is wide, or
 * where it has something that emitters do not write.
 * @param width most columns of a line
 */
export function printDoc(doc: Doc, width: number): string | undefined {
  const known: FlatTexts = new Map();
  const broken = new Map<symbol, boolean>();
  let done = "";
  let line = "";
  let commands: Command | undefined = { indentation: "", isFlat: false, doc, next: undefined };

  function newLine(indentation: string, isLiteral: boolean): void {
    done += isLiteral ? `${line}\n` : `${line.replace(/[ \t]+$/, "")}\n`;
    line = indentation;
  }

  function printGroup(group: Group, { indentation, isFlat, next }: Command): Command | undefined {
    const mustBreak = alwaysBreaks(group, known);
    const text = flatText(group, known);
    const flat: Command = { indentation, isFlat: true, doc: text ?? group.contents, next };
    const staysFlat = isFlat ? !mustBreak : !mustBreak && fits(flat, width - columns(line), known);
    if (group.id) broken.set(group.id, !staysFlat);
    if (staysFlat) {
      if (text === undefined) return flat;
      line += text;
      return next;
    }
    if (isFlat || !group.expandedStates) return { ...flat, doc: group.contents, isFlat: false };
    const states = group.expandedStates.map((doc) => ({ ...flat, doc }));
    const fitting = states.slice(1, -1).find((state) => !mustBreak && fits(state, width - columns(line), known));
    return fitting ?? { ...states.at(-1)!, isFlat: false };
  }

  try {
    while (commands) {
      const { indentation, isFlat, doc, next }: Command = commands;
      if (typeof doc === "string") {
        line += doc;
        commands = next;
      } else if (Array.isArray(doc)) {
        commands = next;
        for (let index = doc.length - 1; index >= 0; index--)
          commands = { indentation, isFlat, doc: doc[index]!, next: commands };
      } else commands = step(doc, commands);
    }
  } catch (error) {
    if (error instanceof UnknownDoc) return undefined;
    throw error;
  }
  return done + line;

  function step(doc: Exclude<Doc, string | Doc[]>, command: Command): Command | undefined {
    const { indentation, isFlat, next } = command;
    switch (doc.type) {
      case "group":
        return printGroup(doc, command);
      case "indent":
        return { ...command, indentation: `${indentation}  `, doc: doc.contents };
      case "align":
        if (typeof doc.n === "number")
          return { ...command, indentation: indentation + " ".repeat(doc.n), doc: doc.contents };
        return { ...command, doc: doc.contents };
      case "if-break":
        if ("groupId" in doc && doc.groupId) throw new UnknownDoc(doc.type);
        return { ...command, doc: isFlat ? doc.flatContents : doc.breakContents };
      case "indent-if-break": {
        const isIndented = broken.get((doc as { readonly groupId?: symbol }).groupId!) === true;
        return { ...command, indentation: isIndented ? `${indentation}  ` : indentation, doc: contentsOf(doc) };
      }
      case "line":
        if (isFlat && doc.hard) throw new UnknownDoc(doc.type);
        if (isFlat) line += doc.soft ? "" : " ";
        else newLine(indentation, doc.literal === true);
        return next;
      case "break-parent":
        return next;
      default:
        throw new UnknownDoc(doc.type);
    }
  }
}

/** Whether what comes until the next line break has no more columns. */
function fits(first: Command, width: number, known: FlatTexts): boolean {
  let rest = width;
  let commands: Command | undefined = first;
  while (rest >= 0) {
    if (commands === undefined) return true;
    const { isFlat, doc, next }: Command = commands;
    commands = next;
    if (typeof doc === "string") rest -= columnsOf(doc, rest);
    else if (Array.isArray(doc)) {
      for (let index = doc.length - 1; index >= 0; index--)
        commands = { ...first, isFlat, doc: doc[index]!, next: commands };
    } else if (doc.type === "line") {
      if (!isFlat || doc.hard) return true;
      if (!doc.soft) rest--;
    } else if (doc.type === "group") {
      const text = isFlat ? flatText(doc, known) : undefined;
      if (text !== undefined) rest -= columnsOf(text, rest);
      else {
        const breaks = !isFlat || alwaysBreaks(doc, known);
        const contents = doc.expandedStates && breaks ? doc.expandedStates.at(-1)! : doc.contents;
        commands = { ...first, isFlat: !breaks, doc: contents, next };
      }
    } else if (doc.type === "if-break")
      commands = { ...first, isFlat, doc: isFlat ? doc.flatContents : doc.breakContents, next };
    else if (doc.type === "fill") throw new UnknownDoc(doc.type);
    else if (doc.type !== "break-parent") commands = { ...first, isFlat, doc: contentsOf(doc), next };
  }
  return false;
}

/** How wide a text is; of a long one, as much as is more than the rest of a line. */
function columnsOf(text: string, rest: number): number {
  return columns(text.length > rest ? text.slice(0, rest + 1) : text);
}

/** Of other letters than those of ASCII, prettier knows how wide they are. */
function columns(text: string): number {
  if (!/^[\x20-\x7e]*$/.test(text)) throw new UnknownDoc(text);
  return text.length;
}
