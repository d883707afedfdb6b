import * as dify from "../../generated/dify-chat-ja/src/index.js";
import { holds, type Equal } from "./assert.js";

const client = dify.createClient();
const body = { query: "こんにちは", inputs: {}, user: "u" };

// The request chooses: a stream of events, which can be stopped …
const stream = await dify.sendBasicChatMessageJa(client, { body: { ...body, response_mode: "streaming" } }).unwrap();
holds<
  Equal<
    typeof stream,
    dify.StoppableStream<dify.SendBasicChatMessageJaEvent, dify.StopBasicChatMessageGenerationJaData>
  >
>();
const stopped = await stream.stop();
holds<Equal<typeof stopped.data, dify.StopBasicChatMessageGenerationJaData | undefined>>();

// … or a single answer.
const data = await dify.sendBasicChatMessageJa(client, { body: { ...body, response_mode: "blocking" } }).unwrap();
holds<Equal<typeof data, dify.SendBasicChatMessageJaData>>();
const usual = await dify.sendBasicChatMessageJa(client, { body }).unwrap();
holds<Equal<typeof usual, dify.SendBasicChatMessageJaData>>();

// @ts-expect-error no such mode
void dify.sendBasicChatMessageJa(client, { body: { ...body, response_mode: "sometimes" } });
// @ts-expect-error the user is required
void dify.sendBasicChatMessageJa(client, { body: { query: "", inputs: {}, response_mode: "streaming" } });

// Events are told apart by their name.
for await (const event of stream) {
  if (event.event === "message") {
    event.answer satisfies string | undefined;
    event.created_at satisfies number;
    // @ts-expect-error a message has no files
    void event.url;
  } else if (event.event === "message_file") {
    event.url satisfies string | undefined;
    // @ts-expect-error a file has no answer
    void event.answer;
  }
  // @ts-expect-error an error event is thrown, not given
  if (event.event === "error") continue;
  // @ts-expect-error a heartbeat is passed over, not given
  if (event.event === "ping") continue;
  switch (event.event) {
    case "message":
    case "agent_message":
    case "tts_message":
    case "tts_message_end":
    case "agent_thought":
    case "message_file":
    case "message_end":
    case "message_replace":
      continue;
    default:
      // What no description lists comes here: its name is a text, the rest is unknown.
      holds<Equal<typeof event, dify.UnknownEvent<"event">>>();
      event.event satisfies string;
      holds<Equal<(typeof event)["anything"], unknown>>();
  }
}

// A stream that fails to open is a failure like any other.
const result = await dify.sendBasicChatMessageJa(client, { body: { ...body, response_mode: "streaming" } });
if (result.ok && result.status === 200) result.data satisfies dify.SendBasicChatMessageJaStream;
// @ts-expect-error an answer that nobody declared may be empty
if (result.ok) result.data satisfies dify.SendBasicChatMessageJaStream;
if (result.ok) result.data satisfies dify.SendBasicChatMessageJaStream | undefined;
else if (result.status === 400) result.error.code satisfies string;
