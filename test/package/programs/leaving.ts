import { sendBasicChatMessageJa } from "../../../generated/dify-chat-ja/src/index.js";
import { describeError } from "./describe-error.js";
import { STREAMED, type Stage } from "./stage.js";

/** Leaves the loop at the first event. */
export async function leave({ client, options }: Stage): Promise<object> {
  const stream = await sendBasicChatMessageJa(client, STREAMED, options).unwrap();
  for await (const { event } of stream) return { event };
  return {};
}

/** Leaves an `await using` block at the first event. */
export async function leaveBlock({ client, options }: Stage): Promise<object> {
  await using stream = await sendBasicChatMessageJa(client, STREAMED, options).unwrap();
  const { value } = await stream[Symbol.asyncIterator]().next();
  return { event: value?.event };
}

/** Leaves a block without having read anything. */
export async function leaveUnread({ client, options }: Stage): Promise<object> {
  await using stream = await sendBasicChatMessageJa(client, STREAMED, options).unwrap();
  return { status: stream.response.status };
}

/** Aborts at the first event. */
export async function abort({ client, options }: Stage): Promise<object> {
  const controller = new AbortController();
  const stream = await sendBasicChatMessageJa(client, STREAMED, { ...options, signal: controller.signal }).unwrap();
  let seen = 0;
  try {
    for await (const _ of stream) {
      seen += 1;
      controller.abort("十分です");
    }
    return { seen };
  } catch (error) {
    return { seen, error: describeError(error) };
  }
}

/** Aborts when the test says so, before anything has come. */
export async function abortOnCue({ client, options, cue }: Stage): Promise<object> {
  const controller = new AbortController();
  void cue().then(() => controller.abort("遅すぎます"));
  try {
    await sendBasicChatMessageJa(client, STREAMED, { ...options, signal: controller.signal });
    return {};
  } catch (error) {
    return describeError(error);
  }
}

/** Calls with a signal that is aborted already. */
export async function abortBefore({ client }: Stage): Promise<object> {
  return sendBasicChatMessageJa(client, STREAMED, { signal: AbortSignal.abort() }).then(() => ({}), describeError);
}
