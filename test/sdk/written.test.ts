import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { base } from "./cases.js";
import { packageOf } from "./package-of.js";
import { wronglyWritten } from "./written.js";

const spec = join(import.meta.dirname, "../../spec/dify-chat-ja/openapi.yaml");

test.for([
  ["the library", base],
  ["Dify's chat", packageOf(readFileSync(spec, "utf8"))],
] as const)("every use of %s compiles against its own package", ([, source]) => {
  const { uses, wrong } = wronglyWritten(source);
  expect(uses).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});
