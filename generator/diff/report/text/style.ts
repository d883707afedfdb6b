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
