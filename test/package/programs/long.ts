import { sendBasicChatMessageJa } from "../../../generated/dify-chat-ja/src/index.js";
import { STREAMED, type Stage } from "./stage.js";

/** Counts the events of a long stream, and weighs the heap on the way. */
export async function weigh({ client, heap }: Stage): Promise<object> {
  const weights: number[] = [];
  let events = 0;
  for await (const _ of await sendBasicChatMessageJa(client, STREAMED).unwrap()) {
    events += 1;
    if (events === 10_000 || events === 100_000) weights.push(heap());
  }
  return { events, grown: weights[1]! - weights[0]! };
}

/** Reads one event, waits until the test has seen enough, and reads the rest. */
export async function dawdle({ client, cue }: Stage): Promise<object> {
  let events = 0;
  for await (const _ of await sendBasicChatMessageJa(client, STREAMED).unwrap()) {
    events += 1;
    if (events === 1) await cue();
  }
  return { events };
}
