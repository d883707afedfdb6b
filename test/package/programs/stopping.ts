import { sendBasicChatMessageJa, stopBasicChatMessageGenerationJa } from "../../../generated/dify-chat-ja/src/index.js";
import { describeError } from "./describe-error.js";
import { read } from "./read-events.js";
import { STREAMED, type Stage } from "./stage.js";

/** Stops a stream from inside the loop over it, a few events in, twice. */
export async function stopHalfway({ client }: Stage): Promise<object> {
  const stream = await sendBasicChatMessageJa(client, STREAMED).unwrap();
  let seen = 0;
  let seenAfter = 0;
  let stopped;
  let again;
  for await (const event of stream) {
    seen += 1;
    if (stopped) seenAfter += 1;
    if (seen < 5 || event.event !== "message") continue;
    stopped = await stream.stop();
    again = await stream.stop();
  }
  return { seen, seenAfter, stopped, same: stopped === again };
}

/** Stops at the first event, without waiting for it, and reads on. */
export async function stopMeanwhile({ client }: Stage): Promise<object> {
  const stream = await sendBasicChatMessageJa(client, STREAMED).unwrap();
  let stopping;
  let seen = 0;
  for await (const _ of stream) {
    seen += 1;
    stopping ??= stream.stop();
  }
  return { seen, stopped: await stopping };
}

/** Stops before the first event is read, so that the stop must wait for the task's id. */
export async function stopAtOnce({ client }: Stage): Promise<object> {
  const stream = await sendBasicChatMessageJa(client, STREAMED).unwrap();
  const stopped = await stream.stop();
  return { stopped, rest: await read(stream) };
}

/** Stops when the answer is already complete. */
export async function stopTooLate({ client }: Stage): Promise<object> {
  const stream = await sendBasicChatMessageJa(client, STREAMED).unwrap();
  const followed = await read(stream);
  return { followed, stopped: await stream.stop() };
}

/** Stops as somebody else, which Dify answers with success and ignores. */
export async function stopAsStranger({ client }: Stage): Promise<object> {
  const stream = await sendBasicChatMessageJa(client, STREAMED).unwrap();
  let answer: object | undefined;
  let seenAfter = 0;
  try {
    for await (const event of stream) {
      if (answer) seenAfter += 1;
      if (event.event !== "message" || !event.task_id || answer) continue;
      answer = await stopBasicChatMessageGenerationJa(client, {
        path: { task_id: event.task_id },
        body: { user: "taro" },
      }).unwrap();
    }
    return { answer, seenAfter };
  } catch (error) {
    return describeError(error);
  }
}

/** Stops at the end of the message, while the server still has sounds to send. */
export async function stopAtEnd({ client }: Stage): Promise<object> {
  const stream = await sendBasicChatMessageJa(client, STREAMED).unwrap();
  for await (const { event } of stream) if (event === "message_end") return { stopped: await stream.stop() };
  return {};
}
