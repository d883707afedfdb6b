import { describe, expect, it } from "vitest";
import { checkVersion } from "../../generator/diff/report/version.js";
import { summarise } from "../../generator/diff/report/verdicts.js";
import { change } from "./sample.js";

describe("bumps", () => {
  it.each([
    ["a break of both", { wire: "breaking", sdk: "breaking" }, { api: "major", package: "major" }],
    ["a break on the wire", { wire: "breaking", sdk: "none" }, { api: "major", package: "patch" }],
    ["a renamed function", { wire: "none", sdk: "breaking" }, { api: "patch", package: "major" }],
    ["an addition", { wire: "info", sdk: "info" }, { api: "minor", package: "minor" }],
    ["a warning", { wire: "warning", sdk: "none" }, { api: "minor", package: "patch" }],
    ["words", { wire: "none", sdk: "none", docs: true }, { api: "patch", package: "patch" }],
    ["nothing", { wire: "none", sdk: "none" }, { api: "none", package: "none" }],
    [
      "an approved break",
      { wire: "breaking", sdk: "breaking", approved: { reason: "", until: "" } },
      { api: "major", package: "major" },
    ],
  ] as const)("of %s", (_name, given, bump) => expect(summarise([change(given)]).bump).toEqual(bump));
});

describe("a version", () => {
  it.each([
    ["1.2.3", "2.0.0", "major"],
    ["1.2.3", "2.0.0-beta.1", "major"],
    ["2.0.0-beta.1", "2.0.0-beta.2", "major"],
    ["1.2.3", "1.3.0", "minor"],
    ["1.2.3", "3.0.0", "patch"],
    ["1.2.3", "1.2.3", "none"],
    ["0.3.1", "0.4.0", "major"],
    ["v2", "v2", "minor"],
    ["1.0", "1.0", "patch"],
    ["2024-05-01", "2024-06-01", "major"],
    ["2024-05-01", "2024-05-01", "patch"],
    ["2024-04-10.acacia", "2024-04-10.basil", "major"],
    ["1.2.3", "2024-05-01", "major"],
    ["alpha", "beta", "major"],
  ] as const)("%s → %s is enough for %s", (base, revision, bump) =>
    expect(checkVersion(base, revision, bump)).toBeUndefined(),
  );

  it.each([
    ["1.2.3", "1.2.3", "major", "The version is still 1.2.3, but something breaks: it needs 2.0.0 or later."],
    [
      "1.2.3",
      "1.3.0",
      "major",
      "The version went from 1.2.3 to 1.3.0 only, but something breaks: it needs 2.0.0 or later.",
    ],
    [
      "1.2.3",
      "1.2.4",
      "minor",
      "The version went from 1.2.3 to 1.2.4 only, but something was added or changed: it needs 1.3.0 or later.",
    ],
    [
      "0.3.1",
      "0.3.2",
      "major",
      "The version went from 0.3.1 to 0.3.2 only, but something breaks: it needs 0.4.0 or later.",
    ],
    ["1.2.3", "1.2.3", "patch", "The version is still 1.2.3, but something changed: it needs 1.2.4 or later."],
    ["v2", "v2", "major", "The version is still v2, but something breaks: it needs v3 or later."],
    ["2.0.0", "1.9.0", "none", "The version went back from 2.0.0 to 1.9.0."],
    ["2.0.0", "2.0.0-rc.1", "none", "The version went back from 2.0.0 to 2.0.0-rc.1."],
    [
      "2024-05-01",
      "2024-05-01",
      "major",
      "The version is still 2024-05-01, but something breaks: it needs a later date.",
    ],
    ["2024-05-01", "2023-05-01", "minor", "The version went back from 2024-05-01 to 2023-05-01."],
    [
      "alpha",
      "alpha",
      "minor",
      "The version is still alpha, but something was added or changed: it needs another version.",
    ],
  ] as const)("%s → %s is not enough for %s", (base, revision, bump, sentence) =>
    expect(checkVersion(base, revision, bump)).toBe(sentence),
  );
});
