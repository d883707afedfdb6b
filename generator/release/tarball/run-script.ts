import { ran } from "../ran.js";
import type { ReleaseRoom } from "../release-plan.js";

/**
 * Runs a program of ours by Node.js, and reads the JSON that it prints.
 * @throws Error with its own words where it ends with another code than 0
 */
export async function runScript<Result>(
  script: string,
  args: readonly string[],
  cwd: string,
  room: ReleaseRoom,
): Promise<Result> {
  const { code, out, err } = await ran(room.surroundings.node, [script, ...args], { ...room, cwd });
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${err.trim().slice(-1000)}`);
  return JSON.parse(out) as Result;
}
