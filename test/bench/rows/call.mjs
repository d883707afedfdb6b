import { join } from "node:path";
import { loadProgram } from "../load-program.mjs";
import { withServer } from "../loopback.mjs";
import { rounds } from "../rounds.mjs";
import { dify, generateWith } from "../tools.mjs";

/** One call each, of the same operation with the same body and key, up to the parsed answer. */
const program = `
  import createFetchClient from "openapi-fetch";
  import * as katagami from ${JSON.stringify(`${dify.package}/src/index.js`)};
  import { client as heyClient } from "./hey-api/client.gen.ts";
  import { stopBasicChatMessageGenerationJa as heyStop } from "./hey-api/index.ts";
  import { configure, stopBasicChatMessageGenerationJa as redoclyStop } from "./Redocly/client.ts";

  export function calls(url, key, task_id, user) {
    const headers = { Accept: "application/json", "Content-Type": "application/json", Authorization: \`Bearer \${key}\` };
    const own = (create) => {
      const client = create({ baseUrl: url, auth: { ApiKeyAuth: key } });
      return () => katagami.stopBasicChatMessageGenerationJa(client, { path: { task_id }, body: { user } }).unwrap();
    };
    const fetchClient = createFetchClient({ baseUrl: url, headers: { Authorization: headers.Authorization } });
    heyClient.setConfig({ baseUrl: url, auth: () => key });
    configure({ serverUrl: url, auth: { bearer: key } });
    return {
      fetch: async () => {
        const body = JSON.stringify({ user });
        const response = await fetch(\`\${url}/chat-messages/\${encodeURIComponent(task_id)}/stop\`, { method: "POST", headers, body });
        return response.json();
      },
      createLeanClient: own(katagami.createLeanClient),
      createClient: own(katagami.createClient),
      "hey-api": async () => (await heyStop({ path: { task_id }, body: { user } })).data,
      Redocly: () => redoclyStop({ path: { task_id }, body: { user } }),
      "openapi-fetch": async () =>
        (await fetchClient.POST("/chat-messages/{task_id}/stop", { params: { path: { task_id } }, body: { user } })).data,
    };
  }
`;

/** Calls one after another over a connection that is kept, beside \`fetch\` with the same headers and body. */
export default async function call(folder) {
  const dir = await generateWith(["hey-api", "Redocly"], dify.description, join(folder, "call"));
  const { calls } = await loadProgram(program, dir, "calls");
  const results = await withServer(async (url) => {
    const ways = Object.entries(calls(url, "key", "task-1", "user-1"));
    for (const [name, one] of ways) {
      const { result } = await one();
      if (result !== "success") throw new Error(`${name} answered ${result}`);
    }
    const many = ways.map(([name, one]) => [
      name,
      async () => {
        for (let count = 0; count < 25; count++) await one();
      },
    ]);
    return rounds(Object.fromEntries(many), { rounds: 150, warmUp: 20 });
  });
  const perCall = (name) => `${((results[name].milliseconds * 1000) / 25).toFixed(0)} µs`;
  const row = (what, name, rest) => ({
    what,
    ours: perCall(name),
    beside: `fetch ${perCall("fetch")}`,
    ratio: results[name].ratio,
    reach: 1.1,
    others: rest,
  });
  const others = ["openapi-fetch", "hey-api", "Redocly"].map((name) => `${name} ${results[name].ratio.toFixed(2)}`);
  return [
    row("one call over loopback, `createLeanClient`", "createLeanClient", others.join(", ")),
    row("… `createClient`", "createClient"),
  ];
}
