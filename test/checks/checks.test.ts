import { join } from "node:path";
import { it } from "vitest";
import { runCommand } from "../package/run-command.js";

const root = join(import.meta.dirname, "../..");

// They run beside each other and beside the tests: one after the other they were a third of the time of `npm test`.
it.concurrent.for(["lint", "layout", "typecheck", "check"])(
  "npm run %s finds nothing",
  async (script) => {
    await runCommand("npm", ["run", "--silent", script], root);
  },
  300_000,
);
