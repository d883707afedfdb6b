import type { ScriptedEvent } from "./scenario.js";

/** Where the player puts what a worker produces. */
export interface Sink {
  send(event: ScriptedEvent): Promise<void>;
  ping(): Promise<void>;
  raw(bytes: string | Uint8Array): Promise<void>;
  /** Writes out what was held back to be cut together. */
  flush(): Promise<void>;
  drop(how: "reset" | "end"): Promise<void>;
  end(): Promise<void>;
  /** Aborted once nobody can receive anything any more. */
  readonly gone: AbortSignal;
}
