import { styler, type Terminal } from "./terminal.js";
import { printableLines } from "../diff/report/text/style.js";

/** The options of every command that reads descriptions. */
export interface ReadFlags {
  readonly header?: Readonly<Record<string, string>>;
  readonly allowRef?: readonly string[];
  /** In seconds. */
  readonly timeout?: number;
  /** What the whole run may take, in seconds. */
  readonly maxTime?: number;
}

/** What the flags say about reading, as `load` takes it; `timeout` is in milliseconds. */
export function readOptions({ header = {}, allowRef = [], timeout }: ReadFlags) {
  return { headers: header, allow: allowRef, ...(timeout === undefined ? {} : { timeout: timeout * 1000 }) };
}

/** Says, a line each, why a server is still waited for. */
export function waitLines(terminal: Terminal, quiet = false): (message: string) => void {
  return (message) => quiet || terminal.err(`  ${styler(terminal)("dim", printableLines(message))}\n`);
}
