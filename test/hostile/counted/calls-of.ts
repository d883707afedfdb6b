import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";

// What is optimised into its caller is no more counted, nor are loops that were compiled before anybody asked.
for (const flag of ["--no-opt", "--no-maglev"]) setFlagsFromString(flag);
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * How often the functions and the loops of the given files ran while something was done: the same number on every machine,
 * however much else it has to do. It slows down the process, which has to be one that has run nothing of them yet.
 */
export async function callsOf(isMeant: (url: string) => boolean, run: () => unknown): Promise<number> {
  await taken();
  await run();
  return (await taken())
    .filter(({ url }) => isMeant(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

/** What ran since it was asked for the last time. */
async function taken() {
  return (await session.post("Profiler.takePreciseCoverage")).result;
}
