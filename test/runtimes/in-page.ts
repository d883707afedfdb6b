import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "./binaries.js";
import type { Outcome, Place } from "./platforms.js";
import { close, listen } from "./server.js";

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

interface Page {
  readonly runChecks: (place: Place) => Promise<Outcome[]>;
}

/** Makes the checks in a browser, in a page of another origin, with the packages in one bundle. */
export async function inPage(out: string, place: Place): Promise<Outcome[]> {
  const entryPoints = [join(out, "checks/page.js")];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: "iife", keepNames: true });
  const server = createServer(({ url }, response) => {
    const script = url === "/page.js";
    response.writeHead(200, { "content-type": script ? "text/javascript; charset=utf-8" : "text/html" });
    response.end(script ? outputFiles[0]!.contents : "<!DOCTYPE html><script src=page.js></script>");
  });
  const { chromium: driver } = createRequire(import.meta.url)("playwright-core") as { readonly chromium: Driver };
  const browser = await driver.launch({ executablePath: chromium.command, args: chromium.flags });
  try {
    const page = await browser.newPage();
    await page.goto(await listen(server));
    return await page.evaluate((it) => (globalThis as unknown as Page).runChecks(it), place);
  } finally {
    await browser.close();
    close(server);
  }
}
