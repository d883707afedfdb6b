import { readFileSync } from "node:fs";
import { digestOf, placeOf, sumOf, versionOf, type Asked, type Remembered } from "./remembered.js";

/** What is looked at of what runs. */
type Runner = Pick<NodeJS.Process, "argv" | "env" | "version" | "cwd" | "stdout" | "stderr">;

/** What is asked of it. */
export function askedOf({ argv, env, version, cwd, stdout, stderr }: Runner): Asked {
  const isWatched = (stream: NodeJS.WriteStream) => stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const [interactive, outInteractive] = [isWatched(stderr), isWatched(stdout)];
  return { words: argv.slice(2), node: version, cwd: cwd(), interactive, outInteractive };
}

/** Says what the same run said the last time, where it would have nothing to do again. Whether it did. */
export function recall(runner: Runner): boolean {
  const asked = askedOf(runner);
  if (asked.words[0] !== "generate" || asked.words.includes("--no-cache")) return false;
  const place = placeOf(asked);
  const known = place === undefined ? undefined : read(place);
  if (known === undefined || digestOf(known.paths) !== known.digest) return false;
  const streams = { out: runner.stdout, err: runner.stderr };
  for (const stream of Object.values(streams)) stream.on("error", () => {});
  for (const [stream, text] of known.said) streams[stream].write(text);
  return true;
}

/** A record that is whole, and of this version. */
function read(place: string): Remembered | undefined {
  try {
    const [version, sum, text = ""] = readFileSync(place, "utf8").split("\n");
    return version === versionOf() && sum === sumOf(text) ? (JSON.parse(text) as Remembered) : undefined;
  } catch {
    return undefined;
  }
}
