// Checked by `tsc`, never run: what compiles, and what must not.
import {
  call,
  type ApiError,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
  type CredentialSource,
  type Failure,
  type Operation,
  type StoppableStream,
  type Success,
  type Unexpected,
  type UnknownEvent,
} from "../../templates/package/src/runtime/index.js";

interface MessageEvent {
  readonly event: "message";
  readonly answer?: string;
}
interface MessageEndEvent {
  readonly event: "message_end";
  readonly metadata?: { readonly usage?: number };
}
type ChatEvent = MessageEvent | MessageEndEvent | UnknownEvent<"event">;

export async function events(stream: StoppableStream<ChatEvent, { readonly result: "success" }>): Promise<unknown> {
  for await (const event of stream) {
    if (event.event === "message") {
      const narrowed: MessageEvent = event;
      const answer: string | undefined = event.answer;
      return [narrowed, answer];
    }
    // @ts-expect-error only a message has an answer
    event.answer?.length;
    switch (event.event) {
      case "message_end": {
        const narrowed: MessageEndEvent = event;
        return narrowed.metadata?.usage;
      }
      default: {
        const unknown: UnknownEvent<"event"> = event;
        const name: string = event.event;
        const property: unknown = event["anything"];
        return [unknown, name, property];
      }
    }
  }
  const { data, last } = await stream.stop();
  const name: string | undefined = last?.event;
  const result: "success" | undefined = data?.result;
  return [name, result];
}

type StopResult =
  | Success<200, { readonly result: "success" }>
  | Success<204, undefined>
  | Failure<400, { readonly code: "not_chat_app" | "other" }>
  | Failure<401, { readonly text: string }>
  | Unexpected;

interface StopRequest {
  readonly path: { readonly task_id: string };
  readonly body: { readonly user: string };
}

declare const operation: Operation;

export function stop(
  client: Client,
  request: StopRequest,
  options?: CallOptions,
): Call<StopResult, { readonly result: "success" } | undefined> {
  return call(client, operation, request, options);
}

export async function results(client: Client): Promise<unknown> {
  const result = await stop(client, { path: { task_id: "t" }, body: { user: "u" } });
  // @ts-expect-error not known to be a success
  void result.data;
  if (result.ok) return result.status === 200 ? result.data.result : (result.data satisfies undefined);
  switch (result.status) {
    case 400:
      return result.error.code satisfies "not_chat_app" | "other";
    case 401:
      return result.error.text;
    case "unexpected":
      return [result.error.text, result.error.status, result.error.reason, result.error satisfies ApiError<string>];
  }
}

interface Auth {
  readonly ApiKeyAuth?: CredentialSource<string>;
}
interface Variables {
  readonly api_base_url?: string;
}
export const options: ClientOptions<Auth, Variables> = {
  auth: { ApiKeyAuth: async () => "key" },
  serverVariables: { api_base_url: "localhost" },
  // @ts-expect-error a string is not a number
  timeout: "1",
};
export const loose: ClientOptions<object, object> = options;
