import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call, chat, eventsOf, firstEvent } from "./chat-client.js";
import { chatbot, chatflow, errorInStream, html, httpError, long, pinged, stalled } from "./scenarios/index.js";
import { startDifyServer } from "./server.js";
import type { DifyServer } from "./server.js";

let server: DifyServer;
beforeEach(async () => {
  server = await startDifyServer();
});
afterEach(() => server.close());

const onlyTask = () => [...server.tasks.values()][0]!;

describe("a chat message", () => {
  it("is streamed as data lines without event lines, each event with its ids", async () => {
    server.next(chatbot({ words: ["折", "り紙"] }));
    const response = await chat(server);
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const text = await response.text();
    expect(text).toMatch(/^(data: \{.*\}\n\n){3}$/);
    const task = onlyTask();
    for (const event of eventsOf(text)) {
      expect(event).toMatchObject({
        task_id: task.id,
        message_id: task.messageId,
        conversation_id: task.conversationId,
        created_at: expect.any(Number),
      });
    }
    expect(eventsOf(text).at(-1)).toMatchObject({ event: "message_end", metadata: { usage: { total_tokens: 1161 } } });
    expect(task).toMatchObject({ user: "hanako", stopped: false, aborted: false, finished: true, written: 3 });
  });

  it("is answered in one piece when no mode is given, and goes on with its conversation", async () => {
    const answer = await (await chat(server, { response_mode: undefined })).json();
    expect(answer).toMatchObject({ event: "message", mode: "chat", answer: "こんにちは、折り紙の「型紙」です。🗾" });
    const { conversation_id } = answer;
    expect(await (await chat(server, { response_mode: "blocking", conversation_id })).json()).toMatchObject({
      conversation_id,
    });
    expect((await chat(server, { conversation_id, user: "taro" })).status).toBe(404);
    expect((await chat(server, { conversation_id: "" })).status).toBe(200);
  });

  it.each(["user", "query", "inputs"])("is refused without %s", async (name) => {
    const response = await chat(server, { [name]: undefined });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "invalid_param", status: 400, params: name });
    expect(server.tasks.size).toBe(0);
  });

  it("answers an error of the stream over HTTP when no stream was asked for", async () => {
    server.next(errorInStream({ status: 500, code: "internal_server_error" }));
    expect((await chat(server, { response_mode: "blocking" })).status).toBe(500);
  });

  it("is refused in one piece by an agent, and altogether by a completion app", async () => {
    await using agent = await startDifyServer({ app: "agent" });
    expect((await chat(agent, { response_mode: "blocking" })).status).toBe(400);
    expect((await chat(agent)).status).toBe(200);
    await using completion = await startDifyServer({ app: "completion" });
    for (const path of ["/chat-messages", "/chat-messages/some-task/stop"]) {
      const response = await call(completion, "POST", path, { user: "hanako", query: "", inputs: {} });
      expect([response.status, (await response.json()).code]).toEqual([400, "not_chat_app"]);
    }
  });
});

describe("stop", () => {
  const stop = (id: string, user?: string) => call(server, "POST", `/chat-messages/${id}/stop`, { user });

  it("ends the owner's stream with a normal message_end", async () => {
    server.next(stalled());
    const { event, rest } = await firstEvent(await chat(server));
    expect(await (await stop(event.task_id, "hanako")).json()).toEqual({ result: "success" });
    expect(eventsOf(await rest()).map(({ event }) => event)).toEqual(["message", "message_end"]);
    expect(onlyTask()).toMatchObject({ stopped: true, finished: true, aborted: false });
  });

  it("says success and does nothing for another user or an unknown task", async () => {
    server.next(stalled());
    const { event, reader } = await firstEvent(await chat(server));
    for (const [id, user] of [
      [event.task_id, "taro"],
      ["00000000-0000-4000-8000-000000000000", "hanako"],
    ]) {
      const response = await stop(id, user);
      expect([response.status, await response.json()]).toEqual([200, { result: "success" }]);
    }
    expect((await stop(event.task_id)).status).toBe(400);
    expect(onlyTask()).toMatchObject({ stopped: false, finished: false });
    await reader.cancel();
  });

  it("marks a chatflow as stopped", async () => {
    server.next(chatflow({ delay: 60_000 }));
    const { event, rest } = await firstEvent(await chat(server));
    await stop(event.task_id, "hanako");
    const last = eventsOf(await rest()).slice(-2);
    expect(last).toMatchObject([{ event: "workflow_finished", data: { status: "stopped" } }, { event: "message_end" }]);
  });
});

describe("a client that leaves", () => {
  it("does not end the worker, which a stop still does", async () => {
    server.next(chatbot({ delay: 60_000 }));
    const { event, reader } = await firstEvent(await chat(server));
    await reader.cancel();
    await vi.waitFor(() => expect(onlyTask().aborted).toBe(true));
    expect(onlyTask()).toMatchObject({ finished: false, written: 1 });
    await call(server, "POST", `/chat-messages/${event.task_id}/stop`, { user: "hanako" });
    await vi.waitFor(() => expect(onlyTask()).toMatchObject({ finished: true, stopped: true, written: 1 }));
  });

  it("leaves a worker that reaches the end of its script alone", async () => {
    server.next(pinged({ pings: 2, interval: 20 }));
    const { reader } = await firstEvent(await chat(server));
    await reader.cancel();
    await vi.waitFor(() => expect(onlyTask()).toMatchObject({ aborted: true, finished: true, written: 1 }));
  });
});

describe("a slow reader", () => {
  it("holds the writer back, and loses nothing", async () => {
    const events = 100_000;
    server.next(long({ events }));
    const body = JSON.stringify({ inputs: {}, query: "長い話", user: "hanako", response_mode: "streaming" });
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.pause();
    socket.write(
      `POST /v1/chat-messages HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: Bearer ${server.apiKey}\r\n` +
        `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
    let before = -1;
    await vi.waitUntil(
      () => {
        const { written, blocked } = onlyTask() ?? {};
        const still = blocked === true && written === before;
        before = written;
        return still;
      },
      { timeout: 20_000, interval: 100 },
    );
    expect(onlyTask().written).toBeLessThan(events);
    expect(onlyTask().peakBuffered).toBeLessThan(100_000);
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    const received = Buffer.concat(chunks).toString("latin1").split('"event":"message"').length - 1;
    expect(received).toBe(events);
    expect(onlyTask()).toMatchObject({ written: events + 1, finished: true, aborted: false });
  }, 30_000);
});

describe("refusals", () => {
  it.each(["/chat-messages", "/info"])("answers 401 for a wrong or missing key on %s", async (path) => {
    for (const authorization of ["Bearer wrong", ""]) {
      const method = path === "/info" ? "GET" : "POST";
      const response = await call(server, method, path, undefined, { headers: { authorization } });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe('Bearer realm="api"');
      expect(await response.json()).toMatchObject({ code: "unauthorized", status: 401, message: expect.any(String) });
    }
  });

  it("can leave the body of a 401 empty", async () => {
    await using silent = await startDifyServer({ emptyUnauthorized: true });
    const response = await fetch(`${silent.url}/info`);
    expect([response.status, await response.text()]).toEqual([401, ""]);
  });

  it("answers both kinds of 429, then the next request as usual", async () => {
    for (const code of ["too_many_requests", "rate_limit_error"]) server.next(httpError({ status: 429, code }));
    const codes = [await chat(server), await chat(server)].map(async (response) => (await response.json()).code);
    expect(await Promise.all(codes)).toEqual(["too_many_requests", "rate_limit_error"]);
    expect((await chat(server)).status).toBe(200);
  });

  it("answers a proxy's page", async () => {
    server.next(html({ status: 524 }));
    const response = await chat(server);
    expect([response.status, response.headers.get("content-type")]).toEqual([524, "text/html; charset=UTF-8"]);
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });
});
