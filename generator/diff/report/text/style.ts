import type { Verdict } from "../diff-result.js";

/** How a part of a text is told apart on a terminal. */
export type Style = "bold" | "dim" | "red" | "yellow" | "green";

/** Styles a part of a text. */
export type Styler = (style: Style, text: string) => string;

/** Leaves texts as they are, for files and pipes. */
export const plain: Styler = (_style, text) => text;

/** The colour of each verdict. */
export const verdictStyles: Readonly<Record<Verdict, Style>> = {
  breaking: "red",
  warning: "yellow",
  info: "green",
  none: "dim",
};

/** A text of a description on one line, without the control characters that would steer the terminal. */
export function printable(text: string): string {
  return printableLines(text.replace(/\s*[\n\u2028\u2029\u0085]\s*/g, " "));
}

/** A text of several lines, without the control characters that would steer the terminal. */
export function printableLines(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
