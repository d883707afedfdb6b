/** Whether a process of that id is at work. */
export function isRunning(pid: number): boolean {
  const refusal = send(pid, 0);
  return refusal === undefined || refusal === "EPERM";
}

/** Sends a signal to a process; where that fails, answers with the code of the system's error. */
export function send(pid: number, signal: NodeJS.Signals | 0): string | undefined {
  try {
    process.kill(pid, signal);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

/** Seconds that the processor has worked for this process so far. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
