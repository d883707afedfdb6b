import {
  AbortError,
  NetworkError,
  StreamError,
  StreamTruncatedError,
  TimeoutError,
  sendBasicChatMessageJa,
  type StreamOptions,
} from "dify-chat-ja";
import {
  NetworkError as LostOfObservatory,
  StreamTruncatedError as Truncated,
  byteStream,
  getPlateImage,
  readLog,
  type Client,
} from "observatory";
import { checks, failure, same, streamed, until, type Stage } from "./check.js";

const open = ({ dify }: Stage, scenario: string, options: StreamOptions = {}) => {
  const { client, seen } = dify(scenario);
  return { opened: sendBasicChatMessageJa(client, streamed, options).unwrap(), seen };
};

async function read(stage: Stage, scenario: string, options: StreamOptions = {}): Promise<string> {
  let text = "";
  for await (const event of await open(stage, scenario, options).opened)
    if (event.event === "message") text += event.answer ?? "";
  return text;
}

async function lines(client: Client): Promise<string[]> {
  const read: string[] = [];
  for await (const { at, text } of await readLog(client).unwrap()) read.push(`${at} ${text}`);
  return read;
}

/** Streams: their events, their ends, and how they are left. */
export const streams = checks({
  "a stream gives its events, whole characters among them": async (stage) =>
    same(await read(stage, "chat"), "鶴を🗾折る"),
  "bytes that come in any pieces give the same": async (stage) => same(await read(stage, "bytes"), "鶴を🗾折る"),
  "a stream that is stopped is drained": async (stage) => {
    const { opened, seen } = open(stage, "long");
    const stream = await opened;
    let events = 0;
    for await (const _ of stream) if (++events === 5) same((await stream.stop()).data, { result: "success" });
    same(
      (await seen()).tasks.map(({ stopped, aborted }) => ({ stopped, aborted })),
      [{ stopped: true, aborted: false }],
    );
  },
  "a truncated stream is an error": async (stage) =>
    void (await failure(read(stage, "truncated"), StreamTruncatedError)),
  "a reset stream is an error": async (stage) => void (await failure(read(stage, "reset"), NetworkError)),
  "an error in a stream is typed": async (stage) =>
    same((await failure(read(stage, "error"), StreamError)).code, "invalid_param"),
  "a silent stream is given up": async (stage) => {
    same((await failure(read(stage, "stalled", { idleTimeout: 200 }), TimeoutError)).kind, "idle");
  },
  "an abort closes the connection": async (stage) => {
    const controller = new AbortController();
    const { opened, seen } = open(stage, "stalled", { signal: controller.signal });
    const reading = (async () => {
      for await (const _ of await opened) controller.abort("enough");
    })();
    same((await failure(reading, AbortError)).cause, "enough");
    await until(seen, ({ tasks }) => tasks.every(({ aborted }) => aborted));
  },
  "break closes the connection": async (stage) => {
    const { opened, seen } = open(stage, "stalled");
    for await (const _ of await opened) break;
    await until(seen, ({ tasks }) => tasks.every(({ aborted }) => aborted));
  },
  "stopOnAbort stops the task": async (stage) => {
    const { opened, seen } = open(stage, "stalled", { stopOnAbort: true });
    for await (const _ of await opened) break;
    await until(seen, ({ requests }) => requests.some(({ url }) => url.endsWith("/stop")));
  },
  "lines of JSON are read, however they come": async ({ observatory }) => {
    const expected = ["1 日没", "2 🌟", "3 夜明け"];
    same(await lines(observatory().client), expected);
    same(await lines(observatory("log-in-bytes").client), expected);
  },
  "lines of JSON that are cut within the last are no whole ones": async ({ observatory }) =>
    void (await failure(lines(observatory("log-cut").client), Truncated)),
  "lines of JSON that are lost are a lost connection": async ({ observatory }) =>
    void (await failure(lines(observatory("log-lost").client), LostOfObservatory)),
  "a download comes as a stream where that is asked for": async ({ observatory }) => {
    const { client } = observatory();
    const stream = await getPlateImage(client, { path: { id: "1" } }, { as: byteStream }).unwrap();
    same([...new Uint8Array(await new Response(stream).arrayBuffer())].length, 256);
  },
  "a stream is handed on as a response": async (stage) => {
    const stream = await open(stage, "chat").opened;
    const response = new Response(stream.toReadableStream(), { headers: { "content-type": "text/event-stream" } });
    const { client } = stage.dify();
    let count = 0;
    for await (const _ of await sendBasicChatMessageJa(client, streamed, { fetch: async () => response }).unwrap())
      count++;
    same(count, 4);
  },
});
