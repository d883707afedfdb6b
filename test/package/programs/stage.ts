import type { Client, CallOptions, StreamOptions, createClient } from "../../../generated/dify-chat-ja/src/index.js";

/** What a program gets from the test that starts it. */
export interface Stage {
  /** How to reach the server. */
  readonly connect: { readonly baseUrl: string; readonly auth: { readonly ApiKeyAuth: string } };
  /** A client made of `connect`. */
  readonly client: ReturnType<typeof createClient> & Client;
  /** Options that the test chose, for the one call that matters. */
  readonly options: StreamOptions & CallOptions;
  /** Waits until the test says to go on. */
  readonly cue: () => Promise<unknown>;
  /** How many bytes the live objects have, after a collection. */
  readonly heap: () => number;
  /** Functions made of the README's samples. */
  readonly samples: readonly ((client: Stage["client"]) => Promise<unknown>)[];
}

/** Does one thing with the package, and tells what came of it. */
export type Program = (stage: Stage) => Promise<unknown>;

/** A message as a user sends it. */
export const QUESTION = { inputs: {}, query: "鶴の折り方は？", user: "hanako", conversation_id: "" };

/** The same, answered by a stream. */
export const STREAMED = { body: { ...QUESTION, response_mode: "streaming" } } as const;
