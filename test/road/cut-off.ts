import { expect } from "vitest";
import type { Ended } from "../e2e/katagami.js";
import type { Proxy, Trouble } from "./proxy.js";
import type { Team } from "./team.js";

/** How one run of a command ends too early. */
export type Cut = Trouble | "killed before" | "killed after";

export const cuts: readonly Cut[] = ["cut before", "cut within", "cut after", "killed before", "killed after"];

/** Runs a command of which the nth request is spoilt, or whose process is killed at it. */
export async function cutOff(team: Team, proxy: Proxy, args: readonly string[], nth: number, cut: Cut): Promise<Ended> {
  const first = proxy.requests.length;
  const running = team.start(args);
  const kill = (when: Cut, at: number) => {
    if (cut === when && at === first + nth) running.child.kill("SIGKILL");
  };
  proxy.spoil = (at) => {
    kill("killed before", at);
    if (cut.startsWith("killed")) return at >= first + nth && cut === "killed before" ? "cut before" : undefined;
    // What asks again is cut off again: the network stays away.
    return at >= first + nth ? (at === first + nth ? (cut as Trouble) : "cut before") : undefined;
  };
  proxy.onAnswer = (at) => kill("killed after", at);
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
