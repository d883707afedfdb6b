import { exitCode } from "./exit-code.js";

/** Somebody asked the process to stop: the reason of the terminal's signal. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  constructor(readonly code: typeof exitCode.interrupted | typeof exitCode.terminated) {
    super(code === exitCode.interrupted ? "Interrupted." : "Terminated.");
  }
}
