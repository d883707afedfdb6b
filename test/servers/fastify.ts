import { join } from "node:path";
import { nodeWith, versionOf } from "./installed.js";
import { startProcess, type Server } from "./server.js";

const binary = nodeWith(["fastify", "@fastify/swagger", "@fastify/multipart", "@fastify/bearer-auth", "qs"]);

/** Fastify, described by its JSON schemas. */
export const fastify: Server = {
  name: "Fastify",
  program: "fastify",
  binary,
  version: () => versionOf("fastify"),
  description: "/openapi.json",
  start: (folder) => startProcess({ binary, args: [join(import.meta.dirname, "apps/library.mjs")], folder }),
};
