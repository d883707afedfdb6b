import { spawn } from "node:child_process";
import { prism } from "./binaries.js";

const stumbles = new URL("tell-stumbles.mjs", import.meta.url).href;

/** A mock server that checks each request against its description. */
export interface Prism {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts Prism for a description. What it stumbles over comes as a violation, instead of ending it. */
export async function startPrism(description: string): Promise<Prism> {
  const args = [...prism.flags, "mock", description, "--port", "0", "--cors", "false"];
  const child = spawn(prism.command, ["--import", stumbles, ...args], {
    stdio: "pipe",
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [, address] = /Prism is listening on (http:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once("close", () => reject(new Error(`Prism ended:\n${said}`)));
  });
  return { url, stop: () => void child.kill() };
}
