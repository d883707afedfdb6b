import type { Code } from "./code.js";

/** Which way a value goes: `sent` from the caller to the API, `received` from the API by the caller. */
export type Flow = "sent" | "received";

/** Code of a user of the package: a few lines that show one thing that the package allows. */
export interface Candidate {
  /** Names imported from the package, those of types with `type ` before them. */
  readonly imports: readonly string[];
  /** Lines that only lead up to it, shared by many. */
  readonly before: readonly string[];
  readonly code: Code;
}

/** One thing that a package allows, and code that does it: an error there is a break. */
export interface Use {
  /**
   * - `name`: an export is imported; `call`: a function is called
   * - `value`: something can be sent; `least`: no more than what is required has to be sent
   * - `read`: something that comes back is read; `cases`: all that may come back is told apart
   */
  readonly what: "name" | "call" | "value" | "least" | "read" | "cases";
  readonly flow: Flow;
  /** The exported name by which it is shown. */
  readonly symbol: string;
  readonly kind: "function" | "type" | "request" | "result" | "event" | "client";
  /** The property path inside the request or the result, such as `["body", "user"]` or `["data", "result"]`. */
  readonly at: readonly string[];
  /** Pointers into the description, from the outermost to the innermost place; several where one place is made from several. */
  readonly chain: Chain;
  /** What is declared there, by an id that both the package and {@link Reach} know. */
  readonly unit: string;
  /** The same code with a value that everything accepts: where that compiles, an error anywhere is about the value. */
  readonly context?: Candidate;
  /** For `least`: the properties that it has; another one that is required is the reason for an error. */
  readonly given?: readonly string[];
  /** The best to read first: the next one is tried where errors elsewhere leave one undecided. */
  readonly candidates: readonly Candidate[];
}

export type Chain = readonly (readonly string[])[];
