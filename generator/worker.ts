import { runAny } from "./commands/run-any.js";
import { work } from "./commands/work.js";

// The thread of every command but `generate`.
work(runAny);
