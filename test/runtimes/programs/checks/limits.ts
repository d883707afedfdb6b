import {
  AbortError,
  NetworkError,
  TimeoutError,
  createObservation,
  openToAll,
  putPlateImage,
  retry,
} from "observatory";
import { retry as retryDify, sendBasicChatMessageJa } from "dify-chat-ja";
import { blocking, checks, failure, observation, same } from "./check.js";

const again = retry({ attempts: 3, baseDelay: 1 });

/** Timeouts, aborts, lost connections, and what is sent again. */
export const limits = checks({
  "an answer that takes too long is given up": async ({ observatory }) => {
    const call = openToAll(observatory("slow").client, {}, { timeout: 150 });
    same((await failure(call, TimeoutError)).kind, "total");
  },
  "a body that takes too long is given up": async ({ observatory }) => {
    const call = openToAll(observatory("stalled-body").client, {}, { timeout: 150 });
    same((await failure(call, TimeoutError)).kind, "total");
  },
  "an abort while connecting is an AbortError with its reason": async ({ observatory }) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 50);
    const call = openToAll(observatory("slow").client, {}, { signal: controller.signal });
    same((await failure(call, AbortError)).cause, "enough");
  },
  "nothing is sent after an abort": async ({ observatory }) => {
    const { client, seen } = observatory();
    await failure(openToAll(client, {}, { signal: AbortSignal.abort() }), AbortError);
    same((await seen()).requests, []);
  },
  "a refused connection is a NetworkError": async ({ observatory, refused }) =>
    void (await failure(openToAll(observatory("echo", { baseUrl: refused }).client), NetworkError)),
  "a reset connection is a NetworkError": async ({ observatory }) =>
    void (await failure(createObservation(observatory("reset").client, { body: observation }), NetworkError)),
  "nothing is sent twice unasked": async ({ observatory }) => {
    const { client, seen } = observatory("busy+echo");
    same((await openToAll(client)).status, "unexpected");
    same((await seen()).requests.length, 1);
  },
  "a busy server is asked again, at the time it says": async ({ observatory }) => {
    const { client, seen } = observatory("busy+busy+echo");
    same((await openToAll(client, {}, { retry: again })).status, 200);
    same((await seen()).requests.length, 3);
  },
  "a POST is not sent twice": async ({ observatory }) => {
    const { client, seen } = observatory("busy+echo");
    same((await createObservation(client, { body: observation }, { retry: again })).ok, false);
    same((await seen()).requests.length, 1);
  },
  "an error code says whether to ask again": async ({ dify }) => {
    const retry = retryDify({ baseDelay: 1 });
    const { client, seen } = dify("too-many+chat");
    same((await sendBasicChatMessageJa(client, blocking, { retry })).status, 200);
    same((await seen()).requests.length, 2);
    const limited = dify("rate-limit+chat");
    same((await sendBasicChatMessageJa(limited.client, blocking, { retry })).status, 429);
    same((await limited.seen()).requests.length, 1);
  },
  "a body of bytes is sent again whole": async ({ observatory }) => {
    const { client, seen } = observatory("busy+echo");
    const body = new Blob([Uint8Array.of(1, 2, 3)]);
    same((await putPlateImage(client, { path: { id: "1" }, body }, { retry: again })).status, 200);
    same(
      (await seen()).requests.map(({ body }) => body),
      ["\u0001\u0002\u0003", "\u0001\u0002\u0003"],
    );
  },
  "an abort ends the wait between attempts": async ({ observatory }) => {
    const controller = new AbortController();
    const { client, seen } = observatory("busy-for-long");
    setTimeout(() => controller.abort(), 200);
    await failure(openToAll(client, {}, { retry: again, signal: controller.signal }), AbortError);
    same((await seen()).requests.length, 1);
  },
});
