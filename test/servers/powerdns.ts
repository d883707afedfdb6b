import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { programAt } from "./installed.js";
import { startProcess, type Server } from "./server.js";

const binary = programAt("/usr/sbin/pdns_server", ["/usr/lib/x86_64-linux-gnu/pdns/liblmdbbackend.so"]);

/** PowerDNS's name server, as Debian has it, described in Swagger 2.0 with YAML's merge keys. */
export const powerdns: Server = {
  name: "PowerDNS",
  program: "powerdns",
  binary,
  // It tells its version as an error, and ends as one.
  version: () => /Server (\S+)/.exec(spawnSync(binary.command, ["--version"], { encoding: "utf8" }).stderr)![1]!,
  description: "/api/docs",
  flags: ["--header", "X-API-Key: secret"],
  async start(folder) {
    // It tells the ports that it was given, and no others.
    const [names, api] = [await freePort(), await freePort()];
    const settings = {
      ...{ "config-dir": folder, "socket-dir": folder, daemon: "no", guardian: "no" },
      ...{ launch: "lmdb", "lmdb-filename": join(folder, "zones.lmdb") },
      ...{ "local-address": "127.0.0.1", "local-port": names, "security-poll-suffix": "" },
      ...{ webserver: "yes", "webserver-address": "127.0.0.1", "webserver-port": api, api: "yes", "api-key": "secret" },
    };
    const args = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
    return startProcess({ binary, args, folder });
  },
};

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
