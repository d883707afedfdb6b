import * as dify from "dify-chat-ja";
import * as observatory from "observatory";

/** A middleware of openapi-fetch. */
export type Middleware = Parameters<typeof observatory.middleware>[number];

/** What a check gets: clients of the server that the test started. */
export interface Stage {
  /** Makes a client of Dify's API; each chat message is answered by the next of these scenarios, the last of them again. */
  readonly dify: (scenarios?: string, options?: dify.ClientOptions) => Used<dify.Client>;
  /** Makes a client of the observatory; each request meets the next of these behaviours, the last of them again. */
  readonly observatory: (
    behaviours?: string,
    options?: observatory.ClientOptions,
    middleware?: readonly Middleware[],
  ) => Used<observatory.Client>;
  /** An address where nobody listens. */
  readonly refused: string;
}

/** A client, and what the server saw of it. */
export interface Used<Client> {
  readonly client: Client;
  readonly baseUrl: string;
  readonly seen: () => Promise<Seen>;
}

/** What a server saw. */
export interface Seen {
  readonly requests: readonly {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }[];
  readonly tasks: readonly { readonly aborted: boolean; readonly stopped: boolean; readonly finished: boolean }[];
}

/** Throws when what it looks at is not as it should be. */
export type Check = (stage: Stage) => Promise<void>;

/** Keeps the type of a table of checks, by name. */
export function checks(table: Readonly<Record<string, Check>>): Readonly<Record<string, Check>> {
  return table;
}

/** Throws unless two values are the same as JSON. */
export function same(actual: unknown, expected: unknown): void {
  const [is, shall] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== shall) throw new Error(`is ${is}, shall be ${shall}`);
}

/** Throws unless some text is part of another. */
export function contains(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`${JSON.stringify(text)} lacks ${JSON.stringify(part)}`);
}

/** Gives what a promise rejects with; throws when that is not of the class. */
export async function failure<E extends Error>(
  promise: PromiseLike<unknown>,
  expected: abstract new (...args: never[]) => E,
): Promise<E> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof expected) return error;
    throw error;
  }
  throw new Error(`did not fail with ${expected.name}`);
}

/** Waits until the server saw something; throws after ten seconds. */
export async function until(seen: () => Promise<Seen>, condition: (seen: Seen) => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (condition(await seen())) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the server never saw it");
}

/** A message as a user sends it, answered by a stream. */
export const streamed = {
  body: { inputs: {}, query: "鶴の折り方は？", user: "hanako", response_mode: "streaming" },
} as const;

/** The same, answered at once. */
export const blocking = { body: { ...streamed.body, response_mode: "blocking" } } as const;

/** An observation as a client sends it. */
export const observation = { star: "Sirius", pin: "1234" };
