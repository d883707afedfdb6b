import { sendBasicChatMessageJa } from "../../../generated/dify-chat-ja/src/index.js";
import type { SendBasicChatMessageJaEvent } from "../../../generated/dify-chat-ja/src/index.js";
import { read, type Followed } from "./read-events.js";
import { STREAMED, type Stage } from "./stage.js";

/** Follows a stream to its end. */
export async function follow({ client, options }: Stage): Promise<Followed> {
  const result = await sendBasicChatMessageJa(client, STREAMED, options);
  if (!result.ok) throw result.error;
  return read(result.data!);
}

/** Collects whole events. */
export async function collect({ client }: Stage): Promise<readonly SendBasicChatMessageJaEvent[]> {
  const events = [];
  for await (const event of await sendBasicChatMessageJa(client, STREAMED).unwrap()) events.push(event);
  return events;
}

/** Hands a stream on as a response, as a web server does, and reads that as a browser would: with the package again. */
export async function relay({ client }: Stage): Promise<object> {
  const stream = await sendBasicChatMessageJa(client, STREAMED).unwrap();
  const response = new Response(stream.toReadableStream(), { headers: { "content-type": "text/event-stream" } });
  const relayed = await sendBasicChatMessageJa(client, STREAMED, { fetch: async () => response }).unwrap();
  return read(relayed);
}

/** Tries to read a stream twice. */
export async function readTwice({ client }: Stage): Promise<object> {
  const stream = await sendBasicChatMessageJa(client, STREAMED).unwrap();
  return { first: await read(stream), second: await read(stream) };
}
