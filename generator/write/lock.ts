import { readlinkSync, rmSync, symlinkSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Hold } from "../load/hold.js";
import { WriteError } from "./write-error.js";

/** The process that wants to write, and how it learns of others. */
export interface Writer {
  readonly cwd: string;
  readonly pid: number;
  isRunning(pid: number): boolean;
  readonly signal?: AbortSignal;
  /** Hears of the package that is being replaced. */
  readonly hold?: Hold;
}

const pauseLength = 50;
const maxAttempts = 600;

/**
 * Does some work while no other process does work under the same lock; waits for its turn for half a minute.
 *
 * The lock is a link that names a process, since a link is made in one step with what it holds. That of a process
 * which is gone does not count.
 * @throws WriteError where the other process does not end, or the reason of the writer's signal
 */
export async function withLock<Result>(lock: string, folder: string, writer: Writer, work: () => Result) {
  for (let attempt = 0; !take(lock, writer); attempt++) {
    const hint = `Wait for it; or, if that is not Katagami, remove ${lock}`;
    if (attempt === maxAttempts)
      throw new WriteError(folder, `process ${holder(lock)} has been writing it for long`, hint);
    await pause(pauseLength, undefined, { signal: writer.signal });
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether the writer itself has a lock: it was stopped while it worked under it. */
export function isHeld(lock: string, { pid }: Writer): boolean {
  return holder(lock) === pid;
}

/** Whether another process works under a lock. */
export function isAtWork(lock: string, { pid, isRunning }: Writer): boolean {
  const other = holder(lock);
  return other !== undefined && other !== pid && isRunning(other);
}

function take(lock: string, { pid, isRunning }: Writer): boolean {
  for (;;) {
    try {
      symlinkSync(String(pid), lock);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const other = holder(lock);
    if (other !== undefined && other !== pid && isRunning(other)) return false;
    rmSync(lock, { force: true });
  }
}

/** The process that a lock names; undefined where the lock has just been given back. */
function holder(lock: string): number | undefined {
  try {
    return Number(readlinkSync(lock));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
