import { expect, it } from "vitest";
import { chatbot, chatflow, long, stalled, withTts } from "../../dify-server/scenarios/index.js";
import type { Consumer } from "../consumer.js";
import { play, type Played } from "../play.js";

/** That exactly one stop was sent, for the task and by the user of the message, and that it worked. */
function expectOneStop({ lines, requests, task }: Played): void {
  expect(lines).toEqual(["POST /v1/chat-messages", `POST /v1/chat-messages/${task.id}/stop`]);
  expect(requests[1]!.body).toEqual({ user: "hanako" });
  expect(requests[1]!.headers.authorization).toBe(requests[0]!.headers.authorization);
  expect(task.stopped).toBe(true);
}

/** What stopping does, and what it does not. */
export function stops(consumer: () => Consumer): void {
  it("ends the loop in which it is called, and accounts for every event", async () => {
    const events = 200_000;
    const played = await play(consumer(), "stopHalfway", { scenarios: [long({ events })], requests: 2 });
    expectOneStop(played);
    const { output, task } = played;
    expect(task.written).toBeLessThan(events);
    expect(output).toMatchObject({ seen: 5, seenAfter: 0, same: true });
    expect(output.stopped).toMatchObject({ data: { result: "success" }, last: { event: "message_end" } });
    expect(output.seen + output.stopped.drained).toBe(task.written);
    expect(task).toMatchObject({ finished: true, aborted: false });
  });

  it.each(["stopMeanwhile", "stopAtOnce"])("works from anywhere: %s", async (program) => {
    const played = await play(consumer(), program, { scenarios: [chatflow({ delay: 30_000 })], requests: 2 });
    expectOneStop(played);
    const { output, task } = played;
    expect(output.stopped).toMatchObject({ data: { result: "success" }, last: { event: "message_end" } });
    expect((output.seen ?? 0) + output.stopped.drained).toBe(task.written);
    expect(output.rest ?? { names: [], text: "" }).toEqual({ names: [], text: "" });
  });

  it("is not sent for an answer that is complete", async () => {
    const { output } = await play(consumer(), "stopTooLate");
    expect(output).toMatchObject({ followed: { names: ["message", "message_end"] }, stopped: { drained: 0 } });
    expect(output.stopped).not.toHaveProperty("data");
  });

  it("is not sent after the end of the message, though sounds still come", async () => {
    const { output, task } = await play(consumer(), "stopAtEnd", { scenarios: [withTts({ delay: 40 })] });
    expect(output.stopped).toMatchObject({ drained: 3, last: { event: "tts_message_end" } });
    expect(task).toMatchObject({ stopped: false, aborted: false });
  });

  it("does nothing for another user: the stream goes on", async () => {
    const words = [..."いろはにほへとちりぬるを"];
    const { output, task, lines } = await play(consumer(), "stopAsStranger", {
      scenarios: [chatbot({ words, delay: 20 })],
      requests: 2,
    });
    expect(lines[1]).toBe(`POST /v1/chat-messages/${task.id}/stop`);
    expect(output).toEqual({ answer: { result: "success" }, seenAfter: words.length });
    expect(task).toMatchObject({ stopped: false, finished: true, written: words.length + 1 });
  });
}

/** What leaving a stream does. */
export function leaving(consumer: () => Consumer): void {
  const ABORTED = { seen: 1, error: { is: ["AbortError"], name: "AbortError", cause: "十分です" } };
  const WAYS = [
    ["leave", { event: "message" }],
    ["leaveBlock", { event: "message" }],
    ["leaveUnread", { status: 200 }],
    ["abort", ABORTED],
  ] as const;

  it.each(WAYS)("closes the connection and no more: %s", async (program, output) => {
    const played = await play(consumer(), program, {
      scenarios: [stalled()],
      until: ({ tasks }) => [...tasks.values()].every(({ aborted }) => aborted),
    });
    expect(played.output).toMatchObject(output);
    expect(played.task).toMatchObject({ aborted: true, stopped: false });
  });

  it.each(WAYS)("stops the task too, once, with stopOnAbort: %s", async (program, output) => {
    const played = await play(consumer(), program, {
      scenarios: [chatbot({ delay: 60_000 })],
      options: { stopOnAbort: true },
      requests: 2,
      until: ({ tasks }) => [...tasks.values()].every(({ finished }) => finished),
    });
    expect(played.output).toMatchObject(output);
    expectOneStop(played);
  });

  it.each([{}, { stopOnAbort: true }])("before the headers ends the wait: %o", async (options) => {
    const { output, task } = await play(consumer(), "abortOnCue", {
      scenarios: [chatbot({ headersAfter: 60_000 })],
      options,
      cue: ({ tasks }) => tasks.size === 1,
      until: ({ tasks }) => [...tasks.values()].every(({ aborted }) => aborted),
    });
    expect(output).toMatchObject({ is: ["AbortError"], cause: "遅すぎます" });
    expect(task.stopped).toBe(false);
  });

  it("before the start sends nothing", async () => {
    const { output } = await play(consumer(), "abortBefore", { requests: 0 });
    expect(output).toMatchObject({ is: ["AbortError"] });
  });
}
