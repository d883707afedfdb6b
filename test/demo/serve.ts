import { startDifyServer } from "../dify-server/server.js";

/** The address and the key that README.md has. */
const place = { port: 5001, apiKey: "app-local" };

/**
 * Serves until it is interrupted what behaves as Dify does.
 * @param print is told that it listens
 */
export async function serve(print: (text: string) => void): Promise<void> {
  const { url, apiKey } = await startDifyServer(place);
  print(`A server that behaves as Dify does listens at ${url}. Its key is ${apiKey}. Ctrl-C ends it.\n`);
}
