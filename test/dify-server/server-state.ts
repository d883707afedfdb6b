import { randomBytes } from "node:crypto";
import type { ReceivedRequest } from "./received-request.js";
import type { Scenario } from "./scenario.js";
import { agent, chatbot, chatflow, newAgent } from "./scenarios/index.js";
import type { Task } from "./task.js";

/** How a server is set up. */
export interface DifyServerOptions {
  /** The kind of app behind the key; a completion app refuses every chat route. */
  app?: "chat" | "agent" | "new-agent" | "chatflow" | "completion";
  /** Answers a wrong key with 401 and no body at all. */
  emptyUnauthorized?: boolean;
  /** Makes the scenario of each request that none was scripted for. */
  scenario?: () => Scenario;
  /** The port to listen on; the system chooses one unless told otherwise. */
  port?: number;
  /** The key to accept; a random one unless told otherwise. */
  apiKey?: string;
}

/** What one running server knows. */
export interface ServerState {
  app: NonNullable<DifyServerOptions["app"]>;
  apiKey: string;
  emptyUnauthorized: boolean;
  requests: ReceivedRequest[];
  tasks: Map<string, Task>;
  scripted: Scenario[];
  defaultScenario: () => Scenario;
  /** The user of each conversation that began here. */
  conversations: Map<string, string>;
}

const SCENARIO_OF_APP = { chat: chatbot, agent, "new-agent": newAgent, chatflow, completion: chatbot };

/** What a server knows before its first request. */
export function createServerState(options: DifyServerOptions): ServerState {
  const app = options.app ?? "chat";
  return {
    app,
    apiKey: options.apiKey ?? `app-${randomBytes(12).toString("hex")}`,
    emptyUnauthorized: options.emptyUnauthorized ?? false,
    requests: [],
    tasks: new Map(),
    scripted: [],
    defaultScenario: options.scenario ?? (() => SCENARIO_OF_APP[app]()),
    conversations: new Map(),
  };
}
