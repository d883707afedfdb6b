import {
  sendBasicChatMessageJa,
  type Client,
  type SendBasicChatMessageJaData,
  type SendBasicChatMessageJaEvent,
  type SendBasicChatMessageJaStream,
  type StreamEventChatMessage,
  type UnexpectedResponseError,
} from "../../../generated/dify-chat-ja/src/index.js";
import { QUESTION, STREAMED } from "./stage.js";

/** Only compiled: a value can be given to this function only where its type is exactly `T`. */
type Exactly<T, U> = (<X>() => X extends T ? 1 : 2) extends <X>() => X extends U ? 1 : 2 ? T : never;
declare function exactly<T>(): <U>(value: Exactly<U, T>) => void;

/** What the types of the two modes promise, and refuse. */
export async function overloads(client: Client, event: SendBasicChatMessageJaEvent): Promise<void> {
  const answer = sendBasicChatMessageJa(client, { body: QUESTION });
  const stream = sendBasicChatMessageJa(client, STREAMED, { idleTimeout: 1000, stopOnAbort: true });
  exactly<SendBasicChatMessageJaData>()(await answer.unwrap());
  exactly<SendBasicChatMessageJaStream>()(await stream.unwrap());

  const result = await answer;
  exactly<200 | 400 | 401 | 404 | 429 | 500 | "undeclared" | "unexpected">()(result.status);
  if (result.status === "unexpected") exactly<UnexpectedResponseError>()(result.error);
  if (event.event === "message") exactly<StreamEventChatMessage>()(event);

  // @ts-expect-error an answer in one piece cannot be stopped
  void (await answer.unwrap()).stop;
  // @ts-expect-error nor does it ever fall silent
  void sendBasicChatMessageJa(client, { body: QUESTION }, { idleTimeout: 1000 });
  // @ts-expect-error there is no such mode
  void sendBasicChatMessageJa(client, { body: { ...QUESTION, response_mode: "sometimes" } });
  // @ts-expect-error a message needs its user
  void sendBasicChatMessageJa(client, { body: { inputs: {}, query: "誰？" } });
  // @ts-expect-error the data is there only where the call went well
  void result.data;
}
