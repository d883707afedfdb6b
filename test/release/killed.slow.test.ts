import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { next, released } from "./released.js";

const program = join(import.meta.dirname, "publish-program.mjs");

/** Where a run is killed: the registry has been sent something, and keeps it or not; the remote is given the tag, and takes it or not. */
const places = ["sent, not kept", "kept, not answered", "tag not taken", "tag taken"] as const;

const all = places.flatMap((place) => [true, false].map((isDirect) => [place, isDirect] as const));

it.each(all)(
  "a run that is killed (%s, direct: %s) is finished by the same command",
  { timeout: 300_000 },
  async (where, isDirect) => {
    const place = await released();
    const { registry, repository } = place;
    const plan = next(place);
    const argument = JSON.stringify({ plan, file: repository.file, direct: isDirect, cwd: repository.work });
    const child = spawn(process.execPath, [program, argument], { stdio: "ignore" });
    registry.behaviour.onSent = (when) => {
      if (where !== (when === "before" ? places[0] : places[1])) return;
      child.kill("SIGKILL");
      // What is not kept is lost with its connection.
      if (when === "before") throw new Error("killed");
      registry.behaviour.cut = "after";
    };
    const hook = join(repository.remote, "hooks", where === "tag taken" ? "post-receive" : "pre-receive");
    if (where.startsWith("tag")) {
      writeFileSync(hook, `#!/bin/sh\nkill -9 ${child.pid}\nexit ${where === "tag taken" ? 0 : 1}\n`);
      chmodSync(hook, 0o755);
    }
    const [, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
    expect(signal).toBe("SIGKILL");

    rmSync(hook, { force: true });
    Object.assign(registry.behaviour, { onSent: undefined, cut: undefined });
    const again = await repository.publish(plan, isDirect);
    expect(again.tagged).toBe(where !== "tag taken");
    expect(repository.tags()).toEqual([`pets@1.1.0 ${repository.head()}`]);
    expect([...(isDirect ? registry.published : registry.staged).keys()].at(-1)).toBe("1.1.0");
  },
);
