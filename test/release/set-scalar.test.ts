import { expect, test } from "vitest";
import { setScalar } from "../../generator/load/set-scalar.js";

const keys = ["apis", "pets", "package", "version"];

test.for([
  ["plain", "apis:\n  pets: # ours\n    package:\n      version: 0.1.0 # first\n", "0.1.0 #", "1.0.0 #"],
  ["in quotes", 'apis:\n  pets:\n    package: { name: x, version: "0.1.0" }\n', '"0.1.0"', '"1.0.0"'],
  ["in single quotes", "apis:\n  pets:\n    package:\n      version: '0.1.0'\n", "'0.1.0'", "'1.0.0'"],
  ["in braces", "apis: { pets: { package: { version: 0.1.0, name: x } } }\n", "0.1.0,", "1.0.0,"],
  [
    "beside another",
    "apis:\n  cats:\n    package:\n      version: 0.1.0\n  pets:\n    package:\n      version: 0.1.0-a\n",
    "0.1.0-a",
    "1.0.0",
  ],
  ["in JSON", '{\n  "apis": { "pets": { "package": { "version": "0.1.0" } } }\n}\n', '"0.1.0"', '"1.0.0"'],
  [
    "with Windows line ends",
    "apis:\r\n  pets:\r\n    package:\r\n      version: 0.1.0\r\n      name: x\r\n",
    "0.1.0",
    "1.0.0",
  ],
] as const)("a version %s becomes another, and nothing else does", ([, yaml, was, is]) => {
  expect(setScalar(yaml, keys, "1.0.0")).toBe(yaml.replace(was, is));
});

test.for([
  ["is not there", "apis:\n  pets:\n    package:\n      name: x\n"],
  ["is an alias", "v: &v 0.1.0\napis:\n  pets:\n    package:\n      version: *v\n"],
  ["has an anchor", "apis:\n  pets:\n    package:\n      version: &v 0.1.0\nother: *v\n"],
  ["is shared by a merge", "base: &base\n  package:\n    version: 0.1.0\napis:\n  pets:\n    <<: *base\n"],
  ["is folded", "apis:\n  pets:\n    package:\n      version: >-\n        0.1.0\n"],
])("a version that %s is left to a person", ([, yaml]) => expect(setScalar(yaml!, keys, "1.0.0")).toBeUndefined());
