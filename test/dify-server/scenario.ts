import type { Framing } from "./framing.js";

/** What one stream event says; the player adds the ids that Dify puts in every event. */
export interface ScriptedEvent {
  event: string;
  [field: string]: unknown;
}

/** One step of a stream script. */
export type Step =
  | { send: ScriptedEvent; times?: number }
  | { wait: number }
  | { ping: true }
  | { raw: string | Uint8Array }
  | { stall: true }
  | { drop: "reset" | "end" };

/** The kind of app that a scenario plays. */
export type AppKind = "chat" | "agent" | "chatflow";

/** A stream answered with HTTP 200, as a list of steps. */
export interface StreamScenario {
  kind: "stream";
  app: AppKind;
  steps: readonly Step[];
  /** The events that end the stream when the task's owner stops it. */
  onStop: readonly ScriptedEvent[];
  framing: Framing;
  headersAfter: number;
}

/** A plain HTTP answer given in place of a stream. */
export interface HttpScenario {
  kind: "http";
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | undefined;
}

/** Whatever the server can be told to do with one chat request. */
export type Scenario = StreamScenario | HttpScenario;

/** What every stream scenario accepts: its framing, and how long its headers take (milliseconds). */
export interface StreamOptions extends Framing {
  headersAfter?: number;
}
