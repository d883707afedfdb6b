import { expect, it } from "vitest";
import { chatbot, emptyBody, html, httpError, slowHeaders, wrongType } from "../../dify-server/scenarios/index.js";
import type { Consumer } from "../consumer.js";
import { play } from "../play.js";

const UNEXPECTED = ["ApiError", "UnexpectedResponseError"];

/** Declared errors: the same from a result and from `unwrap`. */
const REFUSALS = [
  ["stream", 400, "not_chat_app"],
  ["stream", 429, "too_many_requests"],
  ["stream", 429, "rate_limit_error"],
  ["stream", 404, "not_found"],
  ["block", 400, "not_chat_app"],
  ["block", 500, "internal_server_error"],
] as const;

/** Answers that nobody promised. */
const SURPRISES = [
  ["stream", html({ status: 524 }), 524, "status", "<!DOCTYPE html>"],
  ["block", html({ status: 524 }), 524, "status", "<!DOCTYPE html>"],
  ["stream", emptyBody({ status: 502 }), 502, "status", ""],
  ["stream", emptyBody({ status: 500 }), 500, "body", ""],
  ["block", emptyBody({ status: 429 }), 429, "body", ""],
  ["stream", wrongType(), 200, "content-type", "<!DOCTYPE html>"],
  ["block", wrongType(), 200, "content-type", "<!DOCTYPE html>"],
] as const;

/** What becomes of answers that are no stream. */
export function answers(consumer: () => Consumer): void {
  it("in one piece are data", async () => {
    const { output, requests } = await play(consumer(), "block");
    const data = { event: "message", mode: "chat", answer: "こんにちは、折り紙の「型紙」です。🗾" };
    expect(output).toMatchObject({ ok: true, status: 200, data, unwrapped: { data } });
    expect(requests[0]!.body).not.toHaveProperty("response_mode");
    expect(requests[0]!.headers).toMatchObject({ accept: expect.stringContaining("application/json") });
  });

  it.each(REFUSALS)("keep status and code: %s %i %s", async (program, status, code) => {
    const { output } = await play(consumer(), program, { scenarios: [httpError({ status, code })] });
    expect(output).toMatchObject({ ok: false, status, error: { status, code } });
    expect(output.unwrapped.error).toMatchObject({
      is: ["ApiError"],
      status,
      code,
      body: output.error,
      message: expect.stringContaining(`answered ${status} ${code}`),
    });
  });

  it.each(SURPRISES)("are no success when not promised: %s %#", async (program, scenario, status, reason, text) => {
    const { output } = await play(consumer(), program, { scenarios: [scenario] });
    expect(output).toMatchObject({ ok: false, status: "unexpected", error: { is: UNEXPECTED, status, reason } });
    expect(output.error.text.slice(0, 15)).toBe(text);
    expect(output.unwrapped).toEqual({ error: output.error });
  });

  it("to a completion app are refused before anything is streamed", async () => {
    const { output } = await play(consumer(), "stream", { server: { app: "completion" } });
    expect(output).toMatchObject({ ok: false, status: 400, error: { code: "not_chat_app" } });
  });

  it("to a wrong key are typed when they have a body, and unexpected when not", async () => {
    const { output } = await play(consumer(), "withWrongKey");
    expect(output).toMatchObject({ ok: false, status: 401, error: { code: "unauthorized" } });
    const empty = await play(consumer(), "withWrongKey", { server: { emptyUnauthorized: true } });
    expect(empty.output).toMatchObject({ ok: false, status: "unexpected", error: { is: UNEXPECTED, status: 401 } });
  });

  it.each([
    [httpError({ status: 429, code: "too_many_requests" }), "try again"],
    [httpError({ status: 429, code: "rate_limit_error" }), "wait for the quota"],
    [html({ status: 504 }), "504 status"],
    [httpError({ status: 404, code: "not_found" }), "404 not_found"],
    [chatbot({ words: ["鶴"] }), "鶴"],
  ])("tell a caller what to do: %#", async (scenario, advice) => {
    expect((await play(consumer(), "advise", { scenarios: [scenario] })).output).toBe(advice);
  });

  it.each(["stream", "block"])("that take too long are given up: %s", async (program) => {
    const { output } = await play(consumer(), program, {
      scenarios: [slowHeaders({ ms: 60_000 })],
      options: { timeout: 300 },
      until: ({ tasks }) => [...tasks.values()].every(({ aborted }) => aborted),
    });
    expect(output.thrown).toMatchObject({ is: ["TimeoutError"], kind: "total", timeout: 300 });
  });
}
