import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { failure, writeAnswer } from "./answer.js";
import { handleRequest } from "./handle-request.js";
import type { ReceivedRequest } from "./received-request.js";
import type { Scenario } from "./scenario.js";
import { createServerState } from "./server-state.js";
import type { DifyServerOptions } from "./server-state.js";
import type { Task } from "./task.js";

/** A running server that behaves as Dify's chat API does. */
export interface DifyServer extends AsyncDisposable {
  /** The base address of the API, with `/v1`. */
  readonly url: string;
  readonly apiKey: string;
  /** Everything that was received, oldest first. */
  readonly requests: readonly ReceivedRequest[];
  /** Every generation by its task id. */
  readonly tasks: ReadonlyMap<string, Task>;
  /** Scripts the next chat message that is well formed; calls queue up. */
  next(scenario: Scenario): void;
  /** Ends every worker and every open socket. */
  close(): Promise<void>;
}

/** Starts a server on loopback. */
export async function startDifyServer(options: DifyServerOptions = {}): Promise<DifyServer> {
  const state = createServerState(options);
  const server = createServer((incoming, response) => {
    handleRequest(incoming, response, state).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else writeAnswer(response, failure(500, "internal_server_error", String(error)));
    });
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  let closed: Promise<void> | undefined;
  const close = () =>
    (closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      for (const task of state.tasks.values()) task.halt.abort();
      server.closeAllConnections();
    }));
  return {
    url: `http://127.0.0.1:${port}/v1`,
    apiKey: state.apiKey,
    requests: state.requests,
    tasks: state.tasks,
    next: (scenario) => void state.scripted.push(scenario),
    close,
    [Symbol.asyncDispose]: close,
  };
}

export type { DifyServerOptions, ReceivedRequest, Scenario, Task };
