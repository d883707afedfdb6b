import { createServer, type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { bearer } from "../../templates/package/src/runtime/index.js";
import { clients } from "./test-server.js";

/** Starts a server of bare sockets until the test ends; `serve` gets each request when its head has come. */
export async function startSocketServer(serve: (socket: Socket) => void) {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const closed = { count: 0 };
  const server = createServer((socket) => {
    sockets.add(socket);
    let head = "";
    socket.on("error", () => {});
    socket.on("close", () => {
      closed.count++;
      sockets.delete(socket);
    });
    socket.on("data", (bytes) => {
      if (head.includes("\r\n\r\n") && !/^(GET|POST|PUT) /.test(bytes.toString("latin1", 0, 8))) return;
      head = /^(GET|POST|PUT) /.test(bytes.toString("latin1", 0, 8))
        ? bytes.toString("latin1")
        : head + bytes.toString("latin1");
      if (!head.includes("\r\n\r\n")) return;
      requests.push(head.split(" ")[0]!);
      serve(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const description = { servers: [], securitySchemes: { Key: bearer } };
  const client = clients.make(description, { baseUrl: `http://127.0.0.1:${port}` });
  return { client, requests, sockets, closed, port };
}
