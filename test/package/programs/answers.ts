import {
  createClient,
  getBasicChatAppInfoJa,
  sendBasicChatMessageJa,
} from "../../../generated/dify-chat-ja/src/index.js";
import type { Call, SendBasicChatMessageJaResult } from "../../../generated/dify-chat-ja/src/index.js";
import { describeError } from "./describe-error.js";
import { QUESTION, STREAMED, type Stage } from "./stage.js";

type Answered = { readonly ok: boolean; readonly status: number | "undeclared" | "unexpected" };

/** A call's result, and what `unwrap` of the same call makes of it. */
async function both(call: Call<Answered, unknown>): Promise<object> {
  try {
    const result = await call;
    const unwrapped = call.unwrap().then(
      (data) => ({ data }),
      (error: unknown) => ({ error: describeError(error) }),
    );
    return {
      ...result,
      ...("error" in result && { error: plain(result.error) }),
      response: undefined,
      unwrapped: await unwrapped,
    };
  } catch (error) {
    return { thrown: describeError(error) };
  }
}

function plain(error: unknown): unknown {
  return error instanceof Error ? describeError(error) : error;
}

/** Asks for an answer in one piece. */
export const block = ({ client, options }: Stage) => both(sendBasicChatMessageJa(client, { body: QUESTION }, options));

/** Asks for a stream that is refused. */
export const stream = ({ client, options }: Stage) => both(sendBasicChatMessageJa(client, STREAMED, options));

/** Asks with a key that is wrong. */
export const withWrongKey = ({ connect }: Stage) =>
  both(getBasicChatAppInfoJa(createClient({ ...connect, auth: { ApiKeyAuth: "wrong" } })));

/** What a caller would do next, told by the types alone. */
export async function advise({ client }: Stage): Promise<string> {
  return advice(await sendBasicChatMessageJa(client, { body: QUESTION }));
}

function advice(result: SendBasicChatMessageJaResult): string {
  if (result.ok) return result.data?.answer ?? "";
  switch (result.status) {
    case 429:
      return result.error.code === "too_many_requests" ? "try again" : "wait for the quota";
    case "unexpected":
      return `${result.error.status} ${result.error.reason}`;
    default:
      return `${result.status} ${result.error.code}`;
  }
}
