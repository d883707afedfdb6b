import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Binary } from "../runtimes/binaries.js";

/** A real server, and the package that is made of what it says of itself. */
export interface Server {
  readonly name: string;
  /** The program of `test/servers/programs` that calls it. */
  readonly program: string;
  readonly binary: Binary;
  /** The server's own version, as it is installed. */
  readonly version: () => string;
  /** Starts it with a new and empty folder to work in. */
  readonly start: (folder: string) => Promise<Started>;
  /** Where it serves its description; or the file of it, which may be made in a folder. */
  readonly description: string | ((folder: string) => string);
  /** More of the command line of `katagami generate`, such as an overlay. */
  readonly flags?: readonly string[];
}

/** A server that runs. */
export interface Started {
  readonly url: string;
  /** Ends it, and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/** How servers tell where they listen. */
const told = /(?:listening on http:\/\/|Server started at |Listening on" address=|HTTP requests on )(127\.0\.0\.1:\d+)/;

/** How a process is started. */
export interface Command {
  readonly binary: Binary;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts a process that serves HTTP at a port of its system's choice, and waits for its word about that, such as
 * `listening on http://127.0.0.1:40123`. Rejects with all that it printed when it ends before.
 */
export async function startProcess({ binary, args, folder, env }: Command): Promise<Started> {
  const child = spawn(binary.command, [...binary.flags, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const read = (text: string) => {
      said += text;
      const [, found] = told.exec(said) ?? [];
      if (found) resolve(found);
    };
    for (const output of [child.stdout, child.stderr]) output.setEncoding("utf8").on("data", read);
    child.once("error", reject);
    child.once("close", () => reject(new Error(`${binary.command} ${args.join(" ")} ended:\n${said}`)));
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { url: `http://${address}`, stop };
}
