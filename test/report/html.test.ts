import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { formats } from "../../generator/diff/report/formats.js";
import { readPage } from "../../generator/write/read-template.js";
import { change, result, sample } from "./sample.js";

const page = formats.html([sample], { page: readPage() });

describe("the page", () => {
  it("loads nothing and lets nothing run but its own script", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain("unsafe");
    for (const tag of ["style", "script"]) {
      const source = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!;
      expect(policy).toContain(`'sha256-${createHash("sha256").update(source).digest("base64")}'`);
    }
    expect(page).not.toMatch(/\b(src|href)=|https?:|url\(|@import/);
  });

  it("has a script that ends no script element and makes no markup", () => {
    const { script } = readPage();
    expect(script).not.toMatch(/<\/script|<!--|innerHTML|insertAdjacentHTML|document\.write|\beval\b/);
    expect(() => new Function(script)).not.toThrow();
  });

  it("says the verdicts and versions without a script", () => {
    expect(page).toMatch(/<h2>wire<\/h2><p class="verdict">breaking<\/p>.*API: major version/);
    expect(page).toMatch(/<h2>sdk<\/h2><p class="verdict">breaking<\/p>.*Package: major version/);
    expect(page).toMatch(/<h2>docs<\/h2><p class="verdict">changed<\/p>/);
    expect(page).toContain("<noscript>");
  });

  it("names every control", () => {
    for (const [control] of page.matchAll(/<(input|select)[^>]*>/g)) expect(control).toContain("aria-label=");
    expect(page).toContain('<html lang="en">');
  });

  it("counts what its filters show", () => {
    expect(
      [...page.matchAll(/data-group="(\w+)"[^>]*>[^<]*<b>(\d+)</g)].map(([, group, count]) => [group, count]),
    ).toEqual([
      ["breaking", "1"],
      ["warning", "1"],
      ["info", "1"],
      ["none", "1"],
      ["approved", "1"],
    ]);
  });

  it("of several APIs has a table, the worst first", () => {
    const mild = result([change({ wire: "info", sdk: "info" })], "Mild");
    const several = formats.html([mild, sample, result([], "Same")], { page: readPage() });
    const names = [...several.matchAll(/<th scope="row">([^<]*)</g)].map(([, name]) => name);
    expect(names).toEqual(["Petstore", "Mild"]);
    expect(several).toContain('<option value="Mild">Mild</option>');
  });

  it("is the same, byte for byte, each time", () => expect(formats.html([sample], { page: readPage() })).toBe(page));
});
