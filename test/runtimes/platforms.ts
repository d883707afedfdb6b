import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../package/run-command.js";
import { binaries, chromium, tellMissing, type Binary } from "./binaries.js";
import { exceptions } from "./exceptions.js";
import { inPage } from "./in-page.js";
import type { Project } from "./project.js";
import { close, listen, startServer } from "./server.js";

/** How one check ended: `why` is empty when it holds. */
export interface Outcome {
  readonly check: string;
  readonly why: string;
}

/** Where the checks are made, and with which clients. */
export interface Place {
  readonly base: string;
  readonly refused: string;
  readonly lean: boolean;
}

/** Makes the checks somewhere, with what was compiled in `out`. */
type Run = (out: string, place: Place) => Promise<Outcome[]>;

const inCommand =
  ({ command, flags }: Binary): Run =>
  async (out, place) => {
    const { stdout } = await runCommand(command, [...flags, "checks/main.js", JSON.stringify(place)], out);
    return stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Outcome);
  };

/** The same checks, made everywhere. */
export function platforms(project: () => Project): void {
  const all = [
    ...Object.entries(binaries).map(([name, binary]) => ({ name, binary, run: inCommand(binary) })),
    { name: "Chromium", binary: chromium, run: inPage },
  ];
  for (const { name, binary, run } of all) {
    describe.skipIf(tellMissing(name, binary))(name, () => {
      it.each(["openapi-fetch", "lean"])("makes every check, with clients of the kind: %s", async (kind) => {
        const server = await startServer();
        const place = { base: server.url, refused: await closedAddress(), lean: kind === "lean" };
        const outcomes = await run(project().out, place).finally(server.close);
        const { names } = (await import(join(project().out, "checks/run.js"))) as { names: string[] };
        expect(outcomes.map(({ check }) => check)).toEqual(names);
        expect(outcomes.filter(({ why }) => why)).toEqual(exceptedOn(name));
      });
    });
  }
}

/** What should not hold on a platform, and how. */
function exceptedOn(name: string): object[] {
  const excepted = exceptions.filter(({ runtimes }) => runtimes.includes(name));
  return excepted.map(({ check, why }) => ({ check, why: expect.stringMatching(why) as string }));
}

async function closedAddress(): Promise<string> {
  const server = createServer();
  const address = await listen(server);
  close(server);
  return address;
}
