import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Runs `work` with the URL of a server on loopback. */
export async function withServer(work) {
  const server = fork(fileURLToPath(new URL("loopback-server.mjs", import.meta.url)));
  try {
    const [port] = await once(server, "message");
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
  }
}
