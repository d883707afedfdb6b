import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadProgram } from "../load-program.mjs";
import { withServer } from "../loopback.mjs";
import { rounds } from "../rounds.mjs";
import { dify, generateWith } from "../tools.mjs";

const count = 100_000;

/** Each reads every event of a stream, its JSON parsed; the bare parser is given decoded chunks, and calls a function. */
const program = `
  import { createParser } from "eventsource-parser";
  import { createLeanClient, sendBasicChatMessageJa } from ${JSON.stringify(`${dify.package}/src/index.js`)};
  import { configure, sendBasicChatMessageJa as redoclySend } from "./Redocly/client.ts";

  export function streams(url, key) {
    const body = { inputs: {}, query: "q", user: "user-1", response_mode: "streaming" };
    const client = createLeanClient({ baseUrl: url, auth: { ApiKeyAuth: key } });
    configure({ serverUrl: url, auth: { bearer: key } });
    const open = () => sendBasicChatMessageJa(client, { body }).unwrap();
    return {
      open,
      ways: {
        async "eventsource-parser"() {
          const response = await fetch(url + "/chat-messages", {
            method: "POST",
            headers: { "Content-Type": "application/json", Authorization: \`Bearer \${key}\` },
            body: JSON.stringify(body),
          });
          const decoder = new TextDecoder();
          let seen = 0;
          const parser = createParser({ onEvent: ({ data }) => void (JSON.parse(data).task_id && seen++) });
          for await (const chunk of response.body) parser.feed(decoder.decode(chunk, { stream: true }));
          return seen;
        },
        async Katagami() {
          let seen = 0;
          for await (const event of await open()) if (event.task_id) seen++;
          return seen;
        },
        async Redocly() {
          let seen = 0;
          for await (const { data } of redoclySend({ body })) if (JSON.parse(data).task_id) seen++;
          return seen;
        },
      },
    };
  }
`;

/** 100,000 events of one stream over loopback, beside eventsource-parser alone, and the heap while it is read. */
export default async function sse(folder) {
  const dir = await generateWith(["Redocly"], dify.description, join(folder, "sse"));
  const { streams } = await loadProgram(program, dir, "streams");
  return withServer(async (url) => {
    const { open, ways } = streams(url, "key");
    const checked = Object.entries(ways).map(([name, read]) => [
      name,
      async () => {
        const seen = await read();
        if (seen !== count + 1) throw new Error(`${name} read ${seen} events`);
      },
    ]);
    const results = await rounds(Object.fromEntries(checked), { rounds: 11, warmUp: 2 });
    const rate = (name) => `${((count / results[name].milliseconds) | 0).toLocaleString("en")} /ms`;
    const [early, late] = await heaps(await open());
    return [
      {
        what: "100,000 events of a stream, with their JSON parsed",
        ours: rate("Katagami"),
        beside: `eventsource-parser ${rate("eventsource-parser")}`,
        ratio: 1 / results.Katagami.ratio,
        reach: { least: 0.8 },
        others: `Redocly ${(1 / results.Redocly.ratio).toFixed(2)}`,
      },
      {
        what: "… heap after them",
        ours: `${(late / 2 ** 20).toFixed(1)} MiB`,
        beside: `after 10,000 ${(early / 2 ** 20).toFixed(1)} MiB`,
        ratio: late / early,
        reach: 1.05,
      },
    ];
  });
}

/** Bytes in use after 10,000 events and after all but the last. */
async function heaps(stream) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const used = [];
  let seen = 0;
  for await (const _ of stream) {
    if (++seen !== 10_000 && seen !== count) continue;
    collect();
    used.push(process.memoryUsage().heapUsed);
  }
  return used;
}
