import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "../../generator/generate.js";
import type { ValueSettings } from "../../generator/normalise/mark-values.js";
import { readTemplate } from "../../generator/write/read-template.js";
import { singleTarget } from "../../generator/config.js";
import { inFolder } from "../e2e/in-folder.js";

/** What came to a server. */
export interface Came {
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Calls a package of a golden case that is made with other settings, against a server of its own. */
export function withPackage(
  name: string,
  values: ValueSettings,
  answer: (response: ServerResponse, came: Came) => void,
  use: (made: any, client: any, came: Came[]) => Promise<void>,
): Promise<void> {
  return inFolder([], async (cwd) => {
    const text = readFileSync(join(import.meta.dirname, "../golden", name, "openapi.yaml"), "utf8");
    writeFileSync(join(cwd, "openapi.yaml"), text);
    const target = { ...(await singleTarget("openapi.yaml", "made", { isLean: true })), values };
    const { files } = await generate(target, { cwd, template: readTemplate() });
    for (const { path, text: content } of files) {
      mkdirSync(dirname(join(cwd, "made", path)), { recursive: true });
      writeFileSync(join(cwd, "made", path), content);
    }
    const came: Came[] = [];
    const server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += String(chunk);
      came.push({ url: request.url!, headers: request.headers, body });
      answer(response, came.at(-1)!);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const made = (await import(pathToFileURL(join(cwd, "made/src/index.js")).href)) as any;
      const client = made.createClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
      await use(made, client, came);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
}
