import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formats } from "../../generator/diff/report/formats.js";
import { readPage } from "../../generator/write/read-template.js";
import { browser, tellMissing } from "../runtimes/binaries.js";
import { change, result, sample } from "./sample.js";

const hostile = "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

describe.skipIf(tellMissing("the page in a browser", browser))("the page in a browser", () => {
  let folder = "";
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "katagami-page-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The document after its scripts ran. */
  async function open(page: string): Promise<string> {
    const file = join(folder, "page.html");
    writeFileSync(file, page);
    const own = [`--user-data-dir=${join(folder, "profile")}`, "--virtual-time-budget=3000", "--dump-dom"];
    const { stdout } = await promisify(execFile)(
      browser.command,
      [...browser.flags, ...own, pathToFileURL(file).href],
      {
        maxBuffer: 64e6,
        timeout: 50_000,
      },
    );
    return stdout;
  }

  /** What steps in the page return; its own policy would not let them run. */
  async function act(page: string, steps: () => unknown): Promise<unknown> {
    const free = page.replace(/<meta http-equiv[^>]*>/, "");
    const script = `<script>document.documentElement.dataset.result = encodeURIComponent(JSON.stringify((${steps})()));</script>`;
    const dom = await open(free.replace("</body>", () => `${script}</body>`));
    return JSON.parse(decodeURIComponent(/data-result="([^"]*)"/.exec(dom)![1]!));
  }

  it("shows the changes under its own policy, the first with its source and its proof", async () => {
    const dom = await open(formats.html([sample], { page: readPage() }));
    expect(dom.match(/<summary/g)).toHaveLength(5);
    expect(dom).toContain('<span class="message">The property <code>name</code> is no longer in the response.</span>');
    expect(dom).toMatch(/<td class="number">41<\/td><td class="removed"><b>name<\/b>:<\/td>/);
    expect(dom).toContain("✗ TS2339: Property 'name' does not exist on type 'Pet'.");
  });

  it("shows hostile text as text", async () => {
    const dom = await open(
      formats.html([result([change({ message: hostile, id: hostile })], hostile)], { page: readPage() }),
    );
    expect(/<title>([^<]*)<\/title>/.exec(dom)![1]).not.toBe("owned");
    expect(dom).not.toContain("<img");
    expect(dom).toContain("&lt;img src=x onerror=");
  });

  it("searches, filters and opens by keyboard", async () => {
    const found = await act(formats.html([sample], { page: readPage() }), () => {
      const shown = () => [...document.querySelectorAll("#changes .id")].map((each) => each.textContent);
      const press = (key: string) => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      const type = (selector: string, value: string) => {
        const control = document.querySelector<HTMLInputElement>(selector)!;
        control.value = value;
        control.dispatchEvent(new Event("input"));
      };
      const steps: Record<string, unknown> = {};
      press("/");
      steps["focus"] = document.activeElement?.id;
      type("#search", "PETS tag");
      steps["search"] = shown();
      press("Escape");
      steps["cleared"] = shown().length;
      document.querySelector<HTMLElement>('[data-group="breaking"]')!.click();
      steps["withoutBreaking"] = shown();
      type("#reader", "sdk");
      steps["sdk"] = shown();
      type("#reader", "");
      press("j");
      press("j");
      steps["second"] = document.activeElement?.querySelector(".id")?.textContent;
      press("e");
      steps["open"] = document.querySelectorAll("details[open]").length;
      type("#search", "no such thing");
      steps["empty"] = document.querySelector("#changes")!.textContent;
      return steps;
    });
    expect(found).toEqual({
      focus: "search",
      search: ["request-property-max-length-set"],
      cleared: 5,
      withoutBreaking: [
        "request-property-max-length-set",
        "endpoint-added",
        "operation-summary-changed",
        "api-path-removed",
      ],
      sdk: ["endpoint-added", "api-path-removed"],
      second: "endpoint-added",
      open: 4,
      empty: "Nothing matches.",
    });
  });

  it("shows many a hundred at a time, and all of them on paper", async () => {
    const many = result(Array.from({ length: 250 }, (_, index) => change({ cause: String(index) })));
    const counts = await act(formats.html([many], { page: readPage() }), () => {
      const count = () => document.querySelectorAll("#changes details").length;
      const first = count();
      dispatchEvent(new Event("beforeprint"));
      return [first, count(), document.querySelectorAll("#changes details[open] .body").length];
    });
    expect(counts).toEqual([100, 250, 250]);
  });
});
