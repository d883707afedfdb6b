import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chat, eventsOf, namesOf } from "./chat-client.js";
import * as scenarios from "./scenarios/index.js";
import { startDifyServer } from "./server.js";
import type { DifyServer } from "./server.js";

let server: DifyServer;
beforeAll(async () => {
  server = await startDifyServer();
});
afterAll(() => server.close());

async function play(scenario: Parameters<DifyServer["next"]>[0]): Promise<string> {
  server.next(scenario);
  return (await chat(server)).text();
}

describe("the order of events", () => {
  const FLOW = ["workflow_started", "node_started", "node_finished"];
  const THOUGHTS = ["agent_thought", "message_file", "agent_message", "agent_thought"];
  it.each([
    [scenarios.chatbot(), ["message", "message_end"]],
    [scenarios.agent(), [...THOUGHTS, "message_end"]],
    [scenarios.newAgent(), [...THOUGHTS, "message", "message_end"]],
    [scenarios.chatflow(), [...FLOW, "node_started", "message", "node_finished", "message_end", "workflow_finished"]],
    [scenarios.chatflowFailed(), [...FLOW, "node_started", "message", "node_finished", "workflow_finished", "error"]],
    [scenarios.chatflowPaused(), [...FLOW, "message", "node_started", "human_input_required", "workflow_paused"]],
    [scenarios.replaced(), ["message", "message_replace", "message_end"]],
    [scenarios.withTts(), ["message", "message_end", "tts_message", "tts_message_end"]],
    [scenarios.errorInStream(), ["message", "error"]],
    [scenarios.unknownEvent(), ["message", "origami_folded", "message", "message_end"]],
    [scenarios.truncated(), ["message"]],
    [scenarios.slowHeaders({ ms: 5 }), ["message", "message_end"]],
  ])("%#", async (scenario, names) => {
    expect(namesOf(await play(scenario))).toEqual(names);
  });

  it("repeats the whole answer of a new agent once", async () => {
    const events = eventsOf(await play(scenarios.newAgent({ words: ["折", "る"] })));
    expect(events.filter(({ event }) => event === "message").map(({ answer }) => answer)).toEqual(["折る"]);
  });

  it("leaves the task out of an error", async () => {
    const error = eventsOf(await play(scenarios.errorInStream({ status: 429, code: "rate_limit_error" }))).at(-1);
    expect(error).toMatchObject({ status: 429, code: "rate_limit_error", message_id: expect.any(String) });
    expect(error).not.toHaveProperty("task_id");
  });
});

describe("the bytes", () => {
  it("of a ping are an event line and no data", async () => {
    const text = await play(scenarios.pinged({ pings: 2, interval: 1, words: ["折", "る"] }));
    expect(text).toMatch(/^data: .*\n\nevent: ping\n\nevent: ping\n\ndata: .*\n\ndata: .*\n\n$/);
  });

  it.each([{ split: "bytes" }, { split: "random", seed: 7 }, { split: 3 }] as const)(
    "are the same however they are cut: %o",
    async (framing) => {
      const events = eventsOf(await play(scenarios.chatbot(framing)));
      expect(events.map(({ answer = "" }) => answer).join("")).toBe("こんにちは、折り紙の「型紙」です。🗾");
    },
  );

  it("are cut inside characters", async () => {
    server.next(scenarios.chatbot({ words: ["折り紙"], split: "bytes" }));
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await chat(server)).body!) chunks.push(chunk);
    expect(chunks.some(([first = 0]) => (first & 0xc0) === 0x80)).toBe(true);
  });

  it.each(["\r\n", "\r"] as const)("end lines with %j where asked to", async (newline) => {
    const text = await play(scenarios.chatbot({ newline, words: ["折"] }));
    expect(text.split(newline + newline)).toHaveLength(3);
    expect(text).not.toMatch(newline === "\r" ? /\n/ : /[^\r]\n/);
  });

  it("begin with a byte order mark and hold comments where asked to", async () => {
    server.next(scenarios.chatbot({ bom: true, comments: true, words: ["折", "る"] }));
    const bytes = Buffer.from(await (await chat(server)).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3).toString()).toMatch(
      /^: 生成中 0\n\ndata: .*\n\n: 生成中 1\ndata: .*\n\n: 生成中 2\n\ndata: /,
    );
  });
});

describe("a broken answer", () => {
  it("is reset in the middle", async () => {
    server.next(scenarios.reset({ words: ["折"] }));
    const response = await chat(server);
    const reader = response.body!.getReader();
    expect(Buffer.from((await reader.read()).value!).toString()).toContain("折");
    await expect(reader.read()).rejects.toThrow("terminated");
    expect([...server.tasks.values()].at(-1)).toMatchObject({ aborted: false, finished: true });
  });

  it("has no body, or the wrong type", async () => {
    server.next(scenarios.emptyBody({ status: 503 }));
    const empty = await chat(server);
    expect([empty.status, empty.headers.get("content-type"), await empty.text()]).toEqual([503, null, ""]);
    server.next(scenarios.wrongType());
    const wrong = await chat(server);
    expect([wrong.status, wrong.headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
  });

  it("stalls until the server closes, which leaves nothing open", async () => {
    const closing = await startDifyServer({ scenario: () => scenarios.stalled() });
    const response = await chat(closing);
    await closing.close();
    await expect(response.text()).rejects.toThrow("terminated");
    expect([...closing.tasks.values()][0]?.halt.signal.aborted).toBe(true);
  });
});
