import { plainLines, withoutBreaks } from "../../../model/names.js";
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

/** A text of a description on one line that steers neither the terminal nor the runner of a CI job. */
export function printable(text: string): string {
  return printableLines(withoutBreaks(text));
}

/** A text of several lines that steers neither the terminal nor the runner of a CI job. */
export function printableLines(text: string): string {
  return withoutCommands(plainLines(text, "\ufffd"));
}

/**
 * An output in which the runner of a CI job finds no command: no line has `::` at its start, and none has `##[`, `##vso[`
 * or another word between these signs.
 * @param spell how the output writes a sign so that it is none of these; for people, a backslash before it
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * @see https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands
 */
export function withoutCommands(output: string, spell = (sign: string) => `\\${sign}`): string {
  return output
    .replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, (_start, blank: string) => blank + spell(":"))
    .replace(/(?<=#)#(?=\w{0,40}\[)/g, spell);
}

/** A sign as JSON may write it within a text. */
export function jsonEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A sign as HTML and XML may write it within a text. */
export function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
