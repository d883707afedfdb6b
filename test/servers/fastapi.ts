import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pythonWith } from "./installed.js";
import { startProcess, type Server } from "./server.js";

const binary = pythonWith("fastapi", "uvicorn", "multipart");

/** FastAPI and Pydantic 1, as Debian has them. */
export const fastapi: Server = {
  name: "FastAPI",
  program: "fastapi",
  binary,
  version: () =>
    execFileSync(binary.command, ["-c", "print(__import__('fastapi').__version__)"], { encoding: "utf8" }).trim(),
  description: "/openapi.json",
  start: (folder) => startProcess({ binary, args: [join(import.meta.dirname, "apps/orders.py")], folder }),
};
