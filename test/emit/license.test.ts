import { expect, test } from "vitest";
import type { Document } from "../../generator/document/types.js";
import { licenseOf } from "../../generator/emit/license.js";
import type { PackageOptions } from "../../generator/emit/emitter.js";
import type { Api } from "../../generator/model/api.js";
import { readTemplate } from "../../generator/write/read-template.js";

const template = readTemplate();

function licensed(options: Partial<PackageOptions>, license?: object) {
  const info = { title: "Shop", version: "1", ...(license && { license }) };
  const document = { openapi: "3.2.0", info, paths: {} } as unknown as Document;
  return licenseOf({
    api: {} as Api,
    document,
    template,
    options: { name: "shop", version: "1.0.0", ...options },
    comments: true,
  });
}

test("a package has the standard text of the licence that it asks for, with its author", () => {
  const { field, text } = licensed({ license: "MIT", fields: { author: { name: "Ada" } } });
  expect(field).toBe("MIT");
  expect(text).toMatch(/^MIT License\n\nCopyright \(c\) Ada\n\nPermission is hereby granted/);
  expect(licensed({ license: "ISC" }).text).toContain("Copyright (c) the authors of shop\n");
  expect(licensed({ license: "Apache-2.0" }).text).toContain("Apache License\nVersion 2.0, January 2004");
  expect(licensed({ license: "GPL-3.0-or-later" }).text).toContain("GNU GENERAL PUBLIC LICENSE");
});

test("of every other licence the file names the id and its page, and never says MIT", () => {
  expect(licensed({ license: "WTFPL" })).toEqual({
    field: "WTFPL",
    text: "shop is licensed under WTFPL\n\nDo What The F*ck You Want To Public License: https://spdx.org/licenses/WTFPL.html\n",
  });
  const either = licensed({ license: "(LGPL-2.1-only OR EPL-2.0)" });
  expect(either.text).toContain("https://spdx.org/licenses/LGPL-2.1-only.html");
  expect(either.text).toContain("https://spdx.org/licenses/EPL-2.0.html");
  expect(licensed({ license: "LicenseRef-Ours" }).text).toBe("shop is licensed under LicenseRef-Ours\n");
});

test("a package of nobody else's, and one whose terms stand elsewhere, have no file", () => {
  expect(licensed({ license: "UNLICENSED" })).toEqual({ field: "UNLICENSED" });
  expect(licensed({ license: "SEE LICENSE IN TERMS.md" })).toEqual({ field: "SEE LICENSE IN TERMS.md" });
  expect(licensed({})).toEqual({});
  expect(licensed({}, {})).toEqual({});
});

test.each<[id: string, license: object]>([
  ["Apache-2.0", { name: "Apache 2.0" }],
  ["Apache-2.0", { name: "The Apache License, Version 2.0" }],
  ["Apache-2.0", { name: "Apache", url: "https://www.apache.org/licenses/LICENSE-2.0.html" }],
  ["Apache-2.0", { url: "http://www.apache.org/licenses/LICENSE-2.0" }],
  ["MIT", { name: "MIT License" }],
  ["MIT", { name: "License", url: "https://opensource.org/licenses/MIT" }],
  ["MIT OR Apache-2.0", { name: "Either", identifier: "MIT OR Apache-2.0" }],
  [
    "CC-BY-NC-SA-4.0",
    { name: "Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International", identifier: "CC-BY-NC-SA-4.0" },
  ],
  ["CC-BY-4.0", { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" }],
  ["BSD-3-Clause", { name: "BSD 3-Clause" }],
])("without a setting, %s is what the description says", (id, license) => {
  expect(licensed({}, license).field).toBe(id);
});

test.each([
  { name: "Apache 2.0 with Commons Clause", url: "https://www.apache.org/licenses/LICENSE-2.0" },
  { name: "Proprietary", url: "https://example.com/terms" },
  { name: "BSD" },
  { name: "MITRE terms" },
])("terms that are no known licence are told as they stand: $name", (license) => {
  const { field, text } = licensed({}, license);
  expect(field).toBe("SEE LICENSE IN LICENSE");
  for (const line of Object.values(license)) expect(text).toContain(line);
  expect(text).not.toContain("Permission is hereby granted");
});

test("a name is one line, whatever it holds", () => {
  expect(licensed({}, { name: "a\n\nMIT License\u001b[2J" }).text).not.toMatch(/\nMIT|\u001b/);
});
