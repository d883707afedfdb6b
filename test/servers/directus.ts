import { join } from "node:path";
import { runCommand } from "../package/run-command.js";
import { installedPath, nodeWith, versionOf } from "./installed.js";
import { startProcess, type Server } from "./server.js";

const binary = nodeWith(["@directus/api", "sqlite3/build/Release/node_sqlite3.node"], "Node 24");
const cli = installedPath("@directus/api/dist/cli/run.js");
const token = "an-administrator-of-tests";

const key = { field: "id", type: "integer", schema: { is_primary_key: true, has_auto_increment: true } };
const collection = {
  collection: "articles",
  schema: {},
  fields: [key, ...["title", "body"].map((field) => ({ field, type: "string", schema: {} }))],
};

/** Directus on SQLite, with one collection of its user's own; what it says of itself, it says to who has a token. */
export const directus: Server = {
  name: "Directus",
  program: "directus",
  binary,
  version: () => versionOf("directus"),
  description: "/server/specs/oas",
  flags: [
    "--header",
    `Authorization: Bearer ${token}`,
    "--overlay",
    join(import.meta.dirname, "programs/directus.overlay.yaml"),
  ],
  start: async (folder) => {
    const env = {
      DB_CLIENT: "sqlite3",
      DB_FILENAME: join(folder, "data.db"),
      SECRET: "a secret of at least thirty-two bytes",
      ADMIN_EMAIL: "admin@example.com",
      ADMIN_PASSWORD: "password",
      ADMIN_TOKEN: token,
      STORAGE_LOCATIONS: "local",
      STORAGE_LOCAL_ROOT: join(folder, "uploads"),
      EXTENSIONS_PATH: join(folder, "extensions"),
      CACHE_ENABLED: "false",
      TELEMETRY: "false",
      SERVE_APP: "false",
      HOST: "127.0.0.1",
      PORT: "0",
    };
    const args = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    await runCommand("env", [...args, binary.command, cli, "bootstrap"], folder);
    const started = await startProcess({ binary, args: [cli, "start"], folder, env });
    await createCollection(started.url).catch(async (error: unknown) => {
      await started.stop();
      throw error;
    });
    return started;
  },
};

/** What an administrator does first, in Directus's own application: so it is no call of a package. */
async function createCollection(url: string): Promise<void> {
  const response = await fetch(`${url}/collections`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(collection),
  });
  if (!response.ok) throw new Error(`Directus answered ${response.status}: ${await response.text()}`);
}
