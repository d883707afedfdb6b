import type { Held } from "../load/hold.js";
import type { ExitCode, Interruption } from "./failure.js";
import type { Request } from "./run-command.js";
import type { Place, Words } from "./terminal.js";

/** What the main thread asks of the thread that works. */
export type Order =
  /** Comes first. The run has some seconds at most; undefined where it has all the time that it wants. */
  | { readonly what: "run"; readonly request: Request; readonly place: Place; readonly seconds: number | undefined }
  /** The process is to end: with what. */
  | { readonly what: "stop"; readonly code: Interruption["code"] }
  | { readonly what: "answer"; readonly text: string };

/** What the thread that works tells the main thread. */
export type News =
  | { readonly what: "out"; readonly text: string }
  | { readonly what: "err"; readonly text: string }
  /** One question at a time. */
  | { readonly what: "ask"; readonly question: string }
  | { readonly what: "hold"; readonly id: number; readonly held: Held }
  | { readonly what: "release"; readonly id: number }
  /** What is to be told if the work is stopped, by what the process ends with. */
  | { readonly what: "words"; readonly words: ReadonlyMap<ExitCode, Words> }
  | { readonly what: "ended"; readonly code: ExitCode };
