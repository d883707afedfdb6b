import { expect } from "vitest";
import type { Ended } from "../e2e/katagami.js";
import type { Proxy, Trouble } from "./proxy.js";
import type { Team } from "./team.js";

/** How one run of a command ends too early. */
export type Cut = Trouble | "killed before" | "killed after";

export const cuts: readonly Cut[] = ["cut before", "cut within", "cut after", "killed before", "killed after"];

/** Runs a command of which a request is spoilt and all that follow, or whose process is killed there: the first that is meant. */
export async function cutOff(
  team: Team,
  proxy: Proxy,
  args: readonly string[],
  isMeant: (request: string, nth: number) => boolean,
  cut: Cut,
): Promise<Ended> {
  const first = proxy.requests.length;
  const running = team.start(args);
  let reached: number | undefined;
  proxy.spoil = (at) => {
    const isFirst = reached === undefined && isMeant(proxy.requests[at]!, at - first);
    if (isFirst) reached = at;
    if (isFirst && cut === "killed before") running.child.kill("SIGKILL");
    if (reached === undefined || cut === "killed after") return undefined;
    return isFirst && cut !== "killed before" ? cut : "cut before";
  };
  proxy.onAnswer = (at) => {
    if (at === reached && cut === "killed after") running.child.kill("SIGKILL");
  };
  try {
    return await running.ended;
  } finally {
    proxy.spoil = undefined;
    proxy.onAnswer = undefined;
  }
}

/** A run that was cut off says what happened and what to do next; one that was killed says nothing. */
export function expectTold({ code, signal, err, out }: Ended, cut: Cut): void {
  if (cut.startsWith("killed")) expect(signal).toBe("SIGKILL");
  else expect([code, out + err]).toEqual([1, expect.stringMatching(/→ .+/)]);
}
