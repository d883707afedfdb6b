import { generateCommand } from "./commands/generate.js";
import type { Request } from "./commands/run-command.js";
import { work } from "./commands/work.js";

// The thread of `katagami generate`: bundled as one file, which is read in less time than many.
work((request, terminal) => {
  const { sources, flags } = request as Extract<Request, { command: "generate" }>;
  return generateCommand(sources, flags, terminal);
});
