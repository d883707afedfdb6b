#!/usr/bin/env node
import { recall } from "./cache/recall.js";

// What a run would say that has nothing to do is known without what it takes to do anything.
if (!recall(process)) {
  // A thread starts in the time that it takes to read the command line.
  const isGenerate = process.argv[2] === "generate";
  const started = isGenerate ? (await import("./commands/start-thread.js")).startThread("generate") : undefined;
  await (await import("./main.js")).main(started);
}
