/** Whether a page runs this code: there the caller's keys are public and the Cookie header is the browser's own. */
export function inBrowser(): boolean {
  return "window" in globalThis && "document" in globalThis;
}
