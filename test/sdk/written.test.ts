import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { base } from "./cases.js";
import { packageOf } from "./package-of.js";
import { wronglyWritten, writtenBeside } from "./written.js";

const spec = join(import.meta.dirname, "../../spec/dify-chat-ja/openapi.yaml");

test.for([
  ["the library", base],
  ["Dify's chat", packageOf(readFileSync(spec, "utf8"))],
] as const)("every use of %s compiles against its own package", ([, source]) => {
  const { uses, wrong } = wronglyWritten(source);
  expect(uses).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

test("no value is read that comes from what the other package does not export, but what has a name there", () => {
  const copied = (isThere: (name: string) => boolean) =>
    writtenBeside(base, isThere).uses.filter(
      ({ candidates }) =>
        candidates.every(({ imports }) => imports.some((name) => !isThere(name.replace("type ", "")))) &&
        candidates.some(({ code }) => code.text.includes("const copy")),
    );
  const own = /^(ask|Ask.*)$/;
  expect(copied((name) => !own.test(name))).toEqual([]);
  expect(writtenBeside(base, (name) => !own.test(name)).uses.length).toBeGreaterThan(200);
});
