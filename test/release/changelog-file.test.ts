import { expect, test } from "vitest";
import { sectionOf, withSection } from "../../generator/release/plan/changelog-file.js";

const one = "## 1.0.0 (2026-01-01)\n\nThe first release.";
const two = "## 1.1.0 (2026-02-01)\n\n### Added\n\n- `a`";
const first = withSection("", one, { version: "1.0.0", last: undefined, name: "pets" });
const second = withSection(first, two, { version: "1.1.0", last: "1.0.0", name: "pets" });

test("a first section stands below a title", () =>
  expect(first).toBe(`# Changelog of pets\n\nWhat changed, newest first.\n\n${one}\n`));

test("a newer one stands above it", () =>
  expect(second).toBe(`# Changelog of pets\n\nWhat changed, newest first.\n\n${two}\n\n${one}\n`));

test("the same section again changes nothing, though the commit is of another day", () => {
  const later = two.replace("2026-02-01", "2026-02-09");
  expect(withSection(second, later, { version: "1.1.0", last: "1.0.0", name: "pets" })).toBe(second);
});

test("what was worked out and never released gives way", () => {
  const three = "## 2.0.0 (2026-02-03)\n\n### Breaking\n\n- `a`";
  const changed = withSection(second, three, { version: "2.0.0", last: "1.0.0", name: "pets" });
  expect(changed).not.toContain("1.1.0");
  expect(changed).toContain(one);
  expect(withSection(changed, two, { version: "1.1.0", last: "1.0.0", name: "pets" })).toBe(second);
});

test("what somebody wrote stays: another title, a section that is no version, older versions, code that looks like a heading", () => {
  const own =
    "# Changes\n\nOurs.\n\n## Unreleased\n\n- soon\n\n## [0.9.0] - 2025-01-01\n\n```md\n## 7.0.0\n```\n\n- old\n";
  const changed = withSection(own, one, { version: "1.0.0", last: undefined, name: "pets" });
  expect(changed).toBe(own.replace("## [0.9.0]", `${one}\n\n## [0.9.0]`));
  expect(sectionOf(changed, "0.9.0")).toContain("- old");
  expect(sectionOf(changed, "7.0.0")).toBeUndefined();
});
