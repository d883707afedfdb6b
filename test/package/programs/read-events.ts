import type { SendBasicChatMessageJaEvent } from "../../../generated/dify-chat-ja/src/index.js";
import { describeError } from "./describe-error.js";

/** The names of events, each run of the same name once; the words of the answer; and what was thrown in the end. */
export interface Followed {
  readonly names: string[];
  readonly text: string;
  readonly error?: object;
}

/** Reads events to whatever end they come to. */
export async function read(events: AsyncIterable<SendBasicChatMessageJaEvent>): Promise<Followed> {
  const names: string[] = [];
  let text = "";
  try {
    for await (const event of events) {
      if (event.event !== names.at(-1)) names.push(event.event);
      if (event.event === "message" || event.event === "agent_message") text += event.answer;
      if (event.event === "message_replace") text = event.answer ?? "";
    }
    return { names, text };
  } catch (error) {
    return { names, text, error: describeError(error) };
  }
}
