import { join } from "node:path";
import { nodeWith, versionOf } from "./installed.js";
import { startProcess, type Server } from "./server.js";

const binary = nodeWith(["hono", "@hono/zod-openapi", "@hono/node-server"]);

/** Hono on Node, described by Zod. */
export const hono: Server = {
  name: "Hono",
  program: "hono",
  binary,
  version: () => versionOf("hono"),
  description: "/openapi.json",
  flags: ["--overlay", join(import.meta.dirname, "programs/hono.overlay.yaml")],
  start: (folder) => startProcess({ binary, args: [join(import.meta.dirname, "apps/tasks.mjs")], folder }),
};
