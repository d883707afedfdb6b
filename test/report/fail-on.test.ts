import { describe, expect, it } from "vitest";
import { exceeds, parseApprovalArgument, parseFailOn } from "../../generator/diff/approvals/read-flags.js";
import { parseSeverities } from "../../generator/diff/approvals/severities.js";
import type { Change } from "../../generator/diff/report/diff-result.js";
import { junit } from "../../generator/diff/report/junit.js";
import { change, result } from "./sample.js";

describe("--fail-on", () => {
  it.each([
    ["wire=breaking,sdk=warning", { wire: "breaking", sdk: "warning", docs: "none" }],
    ["breaking", { wire: "breaking", sdk: "breaking", docs: "none" }],
    [" SDK = info , docs=info", { wire: "none", sdk: "info", docs: "info" }],
    ["none", { wire: "none", sdk: "none", docs: "none" }],
  ])("%s", (text, value) => expect(parseFailOn(text)).toEqual({ value }));

  it.each([
    ["wire=major", "`wire=major` says no reader and verdict: write wire, sdk, docs with breaking, warning, info, none"],
    ["wires=breaking", "`wires=breaking` says no reader"],
    ["wire=breaking,", "An empty part says no reader"],
    ["wire=breaking=x", "`wire=breaking=x` says no reader"],
    ["", "An empty part"],
    ["docs=breaking", "`docs` knows only whether words changed"],
  ])("%j is explained", (text, mistake) =>
    expect(parseFailOn(text)).toEqual({ mistake: expect.stringContaining(mistake) }),
  );

  const failOn = { wire: "breaking", sdk: "warning", docs: "none" } as const;
  it.each([
    ["a break on the wire", { wire: "breaking", sdk: "none" }, true],
    ["a warning on the wire", { wire: "warning", sdk: "none" }, false],
    ["a warning for sdk", { wire: "none", sdk: "warning" }, true],
    ["an addition", { wire: "info", sdk: "info" }, false],
    ["words", { wire: "none", sdk: "none", docs: true }, false],
    ["an approved break", { approved: { reason: "", until: "" } }, false],
  ] as const)("%s", (_name, given, fails) => expect(exceeds([result([change(given)])], failOn)).toBe(fails));

  it("fails on words where that is asked", () => {
    const words = result([change({ wire: "none", sdk: "none", docs: true })]);
    expect(exceeds([words], { wire: "none", sdk: "none", docs: "info" })).toBe(true);
    expect(exceeds([words], { wire: "none", sdk: "none", docs: "none" })).toBe(false);
  });
});

describe("what is not proven", () => {
  const unproven = change({ id: "sdk-not-proven", wire: "none", sdk: "warning" });
  const failOn = { wire: "breaking", sdk: "breaking", docs: "none" } as const;

  it("may be a break, so that no check of the sdk verdict lets it pass", () => {
    expect(exceeds([result([unproven])], failOn)).toBe(true);
    expect(exceeds([result([change({ wire: "none", sdk: "warning" })])], failOn)).toBe(false);
  });

  it("fails no check of something else", () =>
    expect(exceeds([result([unproven])], { ...failOn, sdk: "none" })).toBe(false));

  it("passes where it is approved", () => {
    const approved = { reason: "reviewed", until: "2027-01-01" };
    expect(exceeds([result([{ ...unproven, approved }])], failOn)).toBe(false);
  });

  it("asks for a major version of the package, until it is approved", () => {
    expect(result([unproven]).summary.bump.package).toBe("major");
    expect(result([{ ...unproven, approved: { reason: "", until: "" } }]).summary.bump.package).toBe("minor");
  });

  it("is an error for those that read JUnit", () => {
    const report = (changes: readonly Change[]) => junit([result(changes)]);
    expect(report([unproven])).toMatch(/ tests="1" failures="0" errors="1"[^]*<error type="sdk-not-proven"/);
    expect(report([{ ...unproven, approved: { reason: "", until: "" } }])).not.toContain("<error");
  });

  it("is approved at the whole document", () =>
    expect(parseApprovalArgument("sdk-not-proven@#")).toEqual({ value: { id: "sdk-not-proven", pointer: "#" } }));
});

describe("severities", () => {
  it("are read as lines of oasdiff, and as a YAML map", () => {
    const text = "# ours\na-b   err\n\nc-d\twarn # why\n\"e-f\": none\ng-h: 'info'\r\n---\ni-j BREAKING";
    const { severities, problems } = parseSeverities(text, "severities.txt");
    expect(problems).toEqual([]);
    expect([...severities]).toEqual([
      ["a-b", "breaking"],
      ["c-d", "warning"],
      ["e-f", "none"],
      ["g-h", "info"],
      ["i-j", "breaking"],
    ]);
  });

  it.each([
    ["a-b", "`a-b` is no id with a level."],
    ["a-b c d", "`a-b c d` is no id with a level."],
    ["a-b huge", "`huge` is no level."],
    ["a-b constructor", "`constructor` is no level."],
    ["z-z err", "No rule is called `z-z`."],
  ])("complain: %s", (text, message) => {
    const { problems } = parseSeverities(`\n${text}`, "s.txt", new Set(["a-b"]));
    expect(problems).toMatchObject([{ message, line: 2, file: "s.txt" }]);
  });
});
