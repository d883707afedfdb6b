import { join } from "node:path";
import { expect, vi } from "vitest";
import { startDifyServer, type DifyServer, type DifyServerOptions, type Scenario } from "../dify-server/server.js";
import type { Task } from "../dify-server/task.js";
import type { Consumer } from "./consumer.js";
import { startCommand } from "./run-command.js";

/** How a program is played. */
export interface Play {
  /** What the server does with the first chat messages. */
  readonly scenarios?: readonly Scenario[];
  readonly server?: DifyServerOptions;
  /** For the program's call. */
  readonly options?: object;
  /** How many requests the server must have seen in the end: one, unless told otherwise. */
  readonly requests?: number;
  /** When to give the program its cue. */
  readonly cue?: (server: DifyServer) => boolean;
  /** What the server must come to see, be it after the program has ended. */
  readonly until?: (server: DifyServer) => boolean;
}

/** What a play came to. */
export interface Played {
  /** What the program printed. */
  readonly output: any;
  readonly requests: DifyServer["requests"];
  /** Method and path of each request, oldest first. */
  readonly lines: readonly string[];
  /** The generation that was started first. */
  readonly task: Task;
}

/** Runs one of the compiled programs in a process of its own against a server of its own; both must end by themselves. */
export async function play({ folder }: Consumer, program: string, play: Play = {}): Promise<Played> {
  const { scenarios = [], options = {}, requests = 1, cue, until } = play;
  await using server = await startDifyServer(play.server);
  for (const scenario of scenarios) server.next(scenario);
  const args = ["--expose-gc", join(folder, "out/programs/main.js"), program];
  const running = startCommand(process.execPath, [...args, server.url, server.apiKey, JSON.stringify(options)], folder);
  if (cue) {
    await vi.waitUntil(() => cue(server), { timeout: 50_000, interval: 100 });
    running.closeInput();
  }
  const { code, stdout, stderr } = await running.ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  if (until) await vi.waitUntil(() => until(server), { timeout: 10_000, interval: 20 });
  const lines = server.requests.map(({ method, path }) => `${method} ${path}`);
  expect(lines).toHaveLength(requests);
  return {
    output: JSON.parse(stdout.trimEnd().split("\n").at(-1)!),
    requests: server.requests,
    lines,
    task: [...server.tasks.values()][0]!,
  };
}
