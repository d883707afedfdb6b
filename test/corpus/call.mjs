// Calls a package whose folder is the working directory: prints what was thrown that no package may throw, and nothing where all is well.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const at = (path) => pathToFileURL(join(process.cwd(), path)).href;
const api = await import(at("src/index.js"));
const { calls } = await import(at("calls.js"));
const { auth, answers } = JSON.parse(readFileSync("answers.json", "utf8"));
const faults = [];
for (const [name, call] of calls)
  for (const answer of answers[name]) {
    const fault = await tryCall(call, answer);
    if (fault !== undefined) faults.push(`${name} at ${answer.code}: ${fault}`);
  }
console.log(JSON.stringify({ calls: calls.length, faults: faults.slice(0, 20), count: faults.length }));

async function tryCall(call, { code, type, body = null, stream, statuses }) {
  let sent = 0;
  const fetch = async () => {
    sent++;
    return new Response(body, { status: code, headers: type === undefined ? {} : { "content-type": type } });
  };
  const client = api.createClient({ baseUrl: "http://127.0.0.1:9/base", auth, fetch });
  try {
    const result = await call(client);
    if (sent !== 1) return `${sent} requests were sent`;
    if (!statuses.includes(result.status)) return `its status is ${result.status}: ${result.error?.message ?? ""}`;
    if (result.ok !== code < 300) return `it says ok: ${result.ok}, error ${result.error}`;
    if (stream && result.ok) await readAll(result.data);
    return undefined;
  } catch (error) {
    return `threw ${error}`;
  }
}

/** A stream that has ended too early may say so. */
async function readAll(events) {
  try {
    for await (const _ of events);
  } catch (error) {
    if (!(error instanceof api.StreamTruncatedError)) throw error;
  }
}
