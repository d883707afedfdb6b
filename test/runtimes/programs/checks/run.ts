import * as dify from "dify-chat-ja";
import * as observatory from "observatory";
import type { Seen, Stage, Used } from "./check.js";
import { credentials } from "./credentials.js";
import { files } from "./files.js";
import { hooks } from "./hooks.js";
import { limits } from "./limits.js";
import { parameters } from "./parameters.js";
import { results } from "./results.js";
import { streams } from "./streams.js";

/** How one check ended: `why` is empty when it holds. */
export interface Outcome {
  readonly check: string;
  readonly why: string;
}

/** Where the checks are made, and with which clients. */
export interface Place {
  /** The address of the test's server. */
  readonly base: string;
  /** An address where nobody listens. */
  readonly refused: string;
  readonly lean: boolean;
}

const all = { ...results, ...streams, ...limits, ...files, ...parameters, ...credentials, ...hooks };

/** Every check, in order. */
export const names = Object.keys(all);

/** Makes every check, one after another. */
export async function* run({ base, refused, lean }: Place): AsyncGenerator<Outcome> {
  let count = 0;
  const use = <Client>(make: (baseUrl: string) => Client, kind: string, behaviours: string) => {
    const id = `${++count}`;
    const baseUrl = `${base}/${kind}/${id}/${behaviours}/v1`;
    const seen = async () => (await (await fetch(`${base}/seen/${id}`)).json()) as Seen;
    return { client: make(baseUrl), baseUrl, seen } as Used<Client>;
  };
  const dangerouslyAllowBrowser = true;
  const stage: Stage = {
    refused,
    dify: (scenarios = "chat", options = {}) =>
      use(
        (baseUrl) => {
          const auth = { ApiKeyAuth: "key" };
          const all = { baseUrl, auth, dangerouslyAllowBrowser, ...options };
          return lean ? dify.createLeanClient(all) : dify.createClient(all);
        },
        "dify",
        scenarios,
      ),
    observatory: (behaviours = "echo", options = {}, middleware = []) =>
      use(
        (baseUrl) => {
          const all = { baseUrl, dangerouslyAllowBrowser, ...options };
          if (lean && middleware.length === 0) return observatory.createLeanClient(all);
          if (lean) return observatory.createLeanClient({ ...all, middleware: observatory.middleware(...middleware) });
          const client = observatory.createClient(all);
          client.use(...middleware);
          return client;
        },
        "observatory",
        behaviours,
      ),
  };
  for (const [check, make] of Object.entries(all)) {
    const why = await make(stage).then(
      () => "",
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    );
    yield { check, why };
  }
}
