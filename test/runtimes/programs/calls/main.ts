import * as dify from "dify-chat-ja";
import * as observatory from "observatory";
import { difyCalls } from "./dify-calls.js";
import { wideAuth, wideCalls, wrongCalls } from "./wide-calls.js";

declare const process: { readonly argv: readonly string[] };

type Fetch = (request: Request) => Promise<Response>;
type Calls<Client> = Readonly<
  Record<string, (client: Client) => PromiseLike<{ readonly status: number | "undeclared" | "unexpected" }>>
>;

/** Makes calls one after another; prints what was sent, what Prism thinks of that, and what the function made of it. */
async function tell<Client>(calls: Calls<Client>, connect: (fetch: Fetch) => Client): Promise<void> {
  for (const [call, make] of Object.entries(calls)) {
    let told: object = { violations: [] };
    const client = connect(async (request) => {
      const body = new TextDecoder("latin1").decode(await request.clone().arrayBuffer());
      const headers: Record<string, string> = {};
      request.headers.forEach((value, name) => (headers[name] = value));
      const { pathname, search } = new URL(request.url);
      const sent = { url: pathname + search, headers, body };
      told = { sent, violations: [] };
      const response = await fetch(request);
      const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as unknown[];
      const answered = `${response.status} ${response.headers.get("content-type") ?? ""}`;
      told = { sent, violations, answered };
      return response;
    });
    const result = await make(client).then(({ status }) => status, String);
    console.log(JSON.stringify({ call, ...told, result }));
  }
}

const [which, baseUrl = ""] = process.argv.slice(2);
const connectWide = (fetch: Fetch) => observatory.createClient({ baseUrl, auth: wideAuth, fetch });
if (which === "dify")
  await tell(difyCalls, (fetch) => dify.createClient({ baseUrl, auth: { ApiKeyAuth: "key" }, fetch }));
else if (which === "wide") await tell(wideCalls, connectWide);
else await tell(wrongCalls, connectWide);
