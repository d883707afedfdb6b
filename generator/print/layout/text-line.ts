import { UnknownForm } from "./scan.js";

/** What makes more than text of a line: of its beginning, or of all of it. */
const opener =
  /^(?:[-+*](?: |$)|\d{1,9}[.)](?: |$)|#{1,6}(?: |$)|[>|<]|```|~|\$\$|\[[ x]\](?: |$)|(?:[-*_] ?){3,}$)|^[ |:=-]+$/i;

/** What is passed over: a mark behind a backslash, and code. */
const kept = /\\[!-/:-@[-`{-~]|(?<!`)`(?![ `])[^`]*(?<! )`(?!`)/g;

/** Stands for what is passed over; no text has it. */
const stand = "\u0001";

const link = /(?<![[\]!])\[([^[\]*<>~$&{@]+)\]\((?:https?:\/\/|#)[^\s()<>\\&"\u0001]+\)/g;

const bold = /(?<![\p{L}\p{N}*_])\*\*(?=[\p{L}\p{N}])([^*[\]<~$&{\u0001]*)(?<=[\p{L}\p{N}])\*\*(?![\p{L}\p{N}*_])/gu;

/** Marks that may mean more than themselves, so that prettier has to say what they do. */
const other = /[*`<~]|\\$|\[\[|\]\]|\]\(|\]:|\{[{%]|\$.*\$|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/u;

/** A line of text in Markdown as prettier lays it out: with single blanks. Throws UnknownForm where it has more than text, code, links and bold letters. */
export function textLine(line: string): string {
  if (line.includes("`") && /[^ ]\t|\t[^ ]| {2,}[^ ]/.test(line.trimStart())) throw new UnknownForm(line);
  const text = line.replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
  const plain = text
    .replace(kept, stand)
    .replace(link, (_link, words: string) => {
      if (/:\/\/|www\./i.test(words)) throw new UnknownForm(line);
      return ` ${words} `;
    })
    .replace(bold, " $1 ");
  if (text === "" || opener.test(text) || other.test(plain)) throw new UnknownForm(line);
  return text;
}
