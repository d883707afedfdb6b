import { join } from "node:path";
import { it } from "vitest";
import { runCommand } from "../package/run-command.js";

const root = join(import.meta.dirname, "../..");
const scripts = ["lint", "layout", "typecheck", "check"];

// They run beside each other and beside the tests: one after the other they were a third of the time of `npm test`.
it.concurrent.each(scripts)("npm run %s finds nothing", { timeout: 300_000 }, async (script) => {
  await runCommand("npm", ["run", "--silent", script], root);
});
