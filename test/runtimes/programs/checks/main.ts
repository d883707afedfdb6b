import { run, type Place } from "./run.js";

// Node, Deno and Bun all have it.
declare const process: { readonly argv: readonly string[] };

for await (const outcome of run(JSON.parse(process.argv[2]!) as Place)) console.log(JSON.stringify(outcome));
