import type { ServerResponse } from "node:http";
import {
  call,
  eventStream,
  json,
  jsonBody,
  simplePath,
  stoppable,
  type ClientOptions,
  type Operation,
  type StoppableStream,
  type StreamOptions,
} from "../../templates/package/src/runtime/index.js";
import { sse, startServer, type Seen } from "./test-server.js";

/** An event of the stream. */
export interface Event {
  readonly event: string;
  readonly task_id?: string;
}

const stopOperation: Operation = {
  method: "POST",
  path: "/tasks/{task_id}/stop",
  parameters: { path: simplePath },
  body: jsonBody,
  responses: { 200: [json], 400: [json] },
};

const send: Operation = {
  method: "POST",
  path: "/messages",
  body: jsonBody,
  responses: {
    200: [
      stoppable(eventStream({ discriminator: "event", end: ["end"], error: ["error"] }), {
        operation: () => stopOperation,
        path: { task_id: ["$response", "body", "task_id"] },
        body: { user: ["$request", "body", "user"], reason: "enough" },
      }),
    ],
  },
};

/** The event that tells which task to stop. */
export const first = sse("a", { task_id: "t1" });

/** How a server behaves. */
export interface Behaviour {
  /** What happens to the stream when the stop request has come; by default it ends. */
  readonly onStop?: (stream: ServerResponse, stop: ServerResponse) => unknown;
  readonly options?: StreamOptions;
  readonly clientOptions?: ClientOptions<object, object>;
}

/** Answers with JSON. */
export function answer(response: ServerResponse, status: number, body: object = {}): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** Opens a stream that begins with `opening`, and goes on as the behaviour says. */
export async function openStoppable(opening: string, { onStop, options = {}, clientOptions }: Behaviour = {}) {
  let response!: ServerResponse;
  const state = { closed: false };
  const server = await startServer(async ({ url }, it) => {
    if (url === "/v1/messages") {
      response = it.writeHead(200, { "content-type": "text/event-stream" });
      response.on("close", () => (state.closed = true));
      response.flushHeaders();
      response.write(opening);
    } else if (onStop) await onStop(response, it);
    else {
      answer(it, 200, { result: "success" });
      response.end(sse("b") + sse("end"));
    }
  }, clientOptions);
  const pending = call<unknown, StoppableStream<Event, { result: string }>>(
    server.client,
    send,
    { body: { user: "u" } },
    options,
  );
  const stream = await pending.unwrap();
  const stops = (): Seen[] => server.seen.filter(({ url }) => url !== "/v1/messages");
  return {
    stream,
    stops,
    state,
    write: (text: string) => response.write(text),
    end: (text: string) => response.end(text),
  };
}

/** Answers the stop request and leaves the stream as it is. */
export const keepOpen: NonNullable<Behaviour["onStop"]> = (_, stop) => answer(stop, 200);
