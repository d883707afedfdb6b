import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { caseFolder, cases } from "../golden/cases.js";
import { packageOf } from "./package-of.js";
import { wronglyWritten } from "./written.js";

test.for(cases)("every use of %s compiles against its own package", (name) => {
  const text = readFileSync(join(caseFolder(name), "openapi.yaml"), "utf8");
  expect(wronglyWritten(packageOf(text)).wrong).toEqual([]);
});
