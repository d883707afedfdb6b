import { Script } from "node:vm";

const script = new Script("run()");

/** What a function gives, or `undefined` where it has not ended after some milliseconds: then it is stopped, wherever it is. */
export function inTime<Result>(milliseconds: number, run: () => Result): Result | undefined {
  try {
    return script.runInNewContext({ run }, { timeout: milliseconds }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return undefined;
    throw error;
  }
}
