import { createServer as createHttpServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../package/run-command.js";
import { binaries, chromium, tellMissing, type Binary } from "./binaries.js";
import { exceptions } from "./exceptions.js";
import { createProject, type Project } from "./project.js";
import { close, listen, startServer } from "./server.js";

type Outcome = { readonly check: string; readonly why: string };
type Place = { readonly base: string; readonly refused: string; readonly lean: boolean };

let project: Project;
let refused: string;
beforeAll(async () => {
  const closed = createHttpServer();
  refused = await listen(closed);
  close(closed);
  project = await createProject(join(import.meta.dirname, "programs"));
}, 300_000);
afterAll(() => project?.remove());

/** Makes the checks with a command, in the project that has the packages. */
const inCommand =
  ({ command, flags }: Binary) =>
  async (place: Place): Promise<Outcome[]> => {
    const { stdout } = await runCommand(command, [...flags, "main.js", JSON.stringify(place)], project.out);
    return stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Outcome);
  };

/** Makes the checks in a page of another origin. */
async function inBrowser(place: Place): Promise<Outcome[]> {
  const { outputFiles } = await build({
    entryPoints: [join(project.out, "page.js")],
    bundle: true,
    write: false,
    format: "iife",
  });
  const page = createHttpServer((request, response) => {
    const script = request.url === "/page.js";
    response.writeHead(200, { "content-type": script ? "text/javascript; charset=utf-8" : "text/html" });
    response.end(script ? outputFiles[0]!.contents : "<!DOCTYPE html><script src=page.js></script>");
  });
  const { chromium: driver } = createRequire(import.meta.url)("playwright-core") as { readonly chromium: Driver };
  const browser = await driver.launch({ executablePath: chromium.command, args: chromium.flags });
  try {
    const tab = await browser.newPage();
    await tab.goto(await listen(page));
    return await tab.evaluate((it) => (globalThis as unknown as Runner).runChecks(it), place);
  } finally {
    await browser.close();
    close(page);
  }
}

/** The part of playwright-core that is used here. */
interface Driver {
  launch(options: { executablePath: string; args: readonly string[] }): Promise<{
    newPage(): Promise<{
      goto(url: string): Promise<unknown>;
      evaluate<Argument, Value>(run: (argument: Argument) => Promise<Value>, argument: Argument): Promise<Value>;
    }>;
    close(): Promise<void>;
  }>;
}

interface Runner {
  readonly runChecks: (place: Place) => Promise<Outcome[]>;
}

/** What should not hold on a platform does not, and all else does. */
function expectHeld(runtime: string, outcomes: readonly Outcome[]): void {
  const excepted = exceptions.filter((each) => each.runtime === runtime);
  expect(outcomes.filter(({ why }) => why)).toEqual(
    excepted.map(({ check, why }) => ({ check, why: expect.stringMatching(why) as string })),
  );
}

function makesEveryCheck(runtime: string, binary: Binary, run: (place: Place) => Promise<Outcome[]>): void {
  describe.skipIf(tellMissing(runtime, binary)).each([false, true])(`${runtime}, with a lean client: %s`, (lean) => {
    it("makes every check", { timeout: 120_000 }, async () => {
      const server = await startServer();
      try {
        const outcomes = await run({ base: server.url, refused, lean });
        const { names } = (await import(join(project.out, "run.js"))) as { names: string[] };
        expect(outcomes.map(({ check }) => check)).toEqual(names);
        expectHeld(runtime, outcomes);
      } finally {
        server.close();
      }
    });
  });
}

for (const [runtime, binary] of Object.entries(binaries)) makesEveryCheck(runtime, binary, inCommand(binary));
makesEveryCheck("Chromium", chromium, inBrowser);
