import { afterEach, expect, test, vi } from "vitest";
import { inBrowser } from "../../templates/package/src/runtime/platform/in-browser.js";

afterEach(() => vi.unstubAllGlobals());

test.for([
  ["this Node", {}, false],
  ["a page", { window: {}, document: {}, navigator: { userAgent: "Mozilla/5.0 (Macintosh)" } }, true],
  [
    "a worker of a page",
    { WorkerGlobalScope: Object, navigator: { userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36" } },
    true,
  ],
  ["Node", { navigator: { userAgent: "Node.js/24" } }, false],
  ["a worker of Deno", { WorkerGlobalScope: Object, navigator: { userAgent: "Deno/2.5.0" } }, false],
  ["Bun", { navigator: { userAgent: "Bun/1.3.0" } }, false],
  ["Cloudflare", { WorkerGlobalScope: Object, navigator: { userAgent: "Cloudflare-Workers" } }, false],
  ["Cloudflare, before it had one", { WorkerGlobalScope: Object, navigator: undefined }, false],
  ["React Native", { window: {}, navigator: { product: "ReactNative" } }, false],
] as const)("%s", ([, globals, expected]) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect(inBrowser()).toBe(expected);
});
