import { describe, expect, it } from "vitest";
import { formats, type FormatName } from "../../generator/diff/report/formats.js";
import { readPage } from "../../generator/write/read-template.js";
import { compare, openDocument } from "../../generator/diff.js";
import { translated, english } from "./descriptions.js";

const settings = { cwd: ".", sdk: true, locale: true, severity: {}, approvals: [], today: "2026-01-01" };

/** The two translations with an answer, an example and a description missing in the second one. */
async function compared(edit: (translation: any) => void) {
  const translation = translated();
  edit(translation);
  const sides = [
    openDocument("spec/en.yaml", english as never),
    openDocument("spec/ja.yaml", translation as never),
  ] as const;
  return (await compare("Chat", ...sides, settings)).result;
}

const apart = await compared((t) => {
  const operation = t.paths["/messages/{task_id}"].post;
  delete operation.responses["400"];
  delete operation.requestBody.content["application/json"].examples["長い"];
  delete operation.summary;
});
const same = await compared(() => {});
const names = Object.keys(formats) as FormatName[];

describe("reports about translations", () => {
  it.each(names)("%s tells what is missing where, and of no version", (name) => {
    const text = formats[name]([apart], { page: readPage() }).replace(
      /"version": "2.1.0"|<\?xml version="1.0"|<(style|script)>[\s\S]*?<\/\1>/g,
      "",
    );
    expect(text).toContain("is missing in ja.yaml");
    expect(text).not.toMatch(/(?<!")\bversion\b|was (added|removed)|running break|\(before\)/i);
  });

  it.each(["text", "markdown", "html", "github"] as const)("%s counts the places", (name) => {
    expect(formats[name]([apart], { page: readPage() })).toContain("2 places");
    expect(formats[name]([apart, apart], { page: readPage() })).toContain(name === "html" ? "4 places" : "2 places");
  });

  it("text and markdown say that nothing differs", () => {
    expect(formats.text([same], {})).toBe("The translations have the same structure.");
    expect(formats.markdown([same, same], {})).toContain("### Translations: the same structure");
  });
});
