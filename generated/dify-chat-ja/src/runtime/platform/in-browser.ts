/**
 * Whether a page or a worker of one runs this code: there the caller's keys are public and the Cookie header is the
 * browser's own. Every browser calls itself Mozilla, and nothing else does: not Node, Deno, Bun or a server of workers.
 */
export function inBrowser(): boolean {
  return /^Mozilla/.test((globalThis as { navigator?: { userAgent: string } }).navigator?.userAgent!);
}
