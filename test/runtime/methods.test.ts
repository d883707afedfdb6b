import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { call, createLeanClient, json, retry, simplePath } from "../../templates/package/src/runtime/index.js";
import { createClient } from "../../templates/package/src/runtime/client/create-client.js";

/** Starts a server that answers 503 to whatever is asked, in any method, and keeps the first line of each request. */
async function startSocket() {
  const lines: string[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (data) => {
      lines.push(data.toString().split("\r\n")[0]!);
      socket.end("HTTP/1.1 503 Busy\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { lines, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const clients = { createClient, createLeanClient };

test.for(Object.entries(clients))("methods are sent as they are written, once: %s", async ([, make]) => {
  const { lines, url } = await startSocket();
  const description = { servers: [], securitySchemes: {} };
  const client = make(description, { baseUrl: url, retry: retry({ attempts: 3, delay: 1 } as never) });
  const methods = ["COPY", "purge", "M-SEARCH", "50%", "QUERY", "patch"];
  for (const method of methods) {
    const parameters = { path: simplePath };
    const operation = { method, path: "/files/{id}", parameters, retry: { safe: false }, responses: { 503: [json] } };
    const { retry: _, ...unsaid } = operation;
    const result = await call(client, method === "QUERY" ? operation : unsaid, { path: { id: "1" } });
    expect(result).toMatchObject({ ok: false, status: 503 });
  }
  expect(lines).toEqual(methods.map((method) => `${method} /files/1 HTTP/1.1`));
});

test.for(Object.entries(clients))("what fetch never sends is refused: %s", async ([, make]) => {
  const { lines, url } = await startSocket();
  const client = make({ servers: [], securitySchemes: {} }, { baseUrl: url });
  for (const method of ["CONNECT", "TRACE", "TRACK", "A B"])
    await expect(call(client, { method, path: "/files", responses: { 503: [json] } })).rejects.toThrow(method);
  expect(lines).toEqual([]);
});
