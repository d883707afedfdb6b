import { describe, expect, it, test } from "vitest";
import { nextVersion, raised, latest, type VersionQuestion } from "../../generator/release/plan/next-version.js";

const ask = (question: Partial<VersionQuestion>) =>
  nextVersion({ last: "1.2.3", asked: "none", because: "Something changed", ...question });

test.for([
  ["1.2.3", "major", "2.0.0"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "patch", "1.2.4"],
  ["0.2.3", "major", "0.3.0"],
  ["0.2.3", "minor", "0.2.4"],
  ["0.2.3", "patch", "0.2.4"],
  ["0.0.3", "major", "0.1.0"],
  ["1.0.0-beta.2", "major", "1.0.0"],
  ["1.0.0-beta.2", "patch", "1.0.0"],
] as const)("%s, of which a %s is asked for, becomes %s", ([last, asked, version]) => {
  expect(raised(last, asked)).toBe(version);
  expect(ask({ last, asked })).toMatchObject({ version });
});

test("the number that grows is told as changesets takes it: before 1.0.0 a break is a minor", () => {
  expect(ask({ last: "0.1.0", asked: "major" })).toMatchObject({ version: "0.2.0", bump: "minor" });
  expect(ask({ last: "0.1.0", asked: "minor" })).toMatchObject({ version: "0.1.1", bump: "patch" });
  expect(ask({ asked: "major" })).toMatchObject({ version: "2.0.0", bump: "major" });
});

describe("a first release", () => {
  const first = (question: Partial<VersionQuestion>) =>
    nextVersion({ asked: "none", because: "It is the first", ...question });
  const local = { version: "0.1.0", file: "redocly.yaml" };
  it("is 1.0.0", () => expect(first({})).toMatchObject({ version: "1.0.0", bump: "major", why: "It is the first." }));
  it("is what redocly.yaml says", () => expect(first({ local })).toMatchObject({ version: "0.1.0" }));
  it("is what --as says", () => expect(first({ local, as: "3.0.0" })).toMatchObject({ version: "3.0.0" }));
  it("has nothing that could be raised", () => expect(first({ as: "minor" })).toHaveProperty("mistake"));
});

describe("where nothing changed", () => {
  it("nothing is released", () =>
    expect(ask({})).toEqual({ version: "1.2.3", bump: "none", why: "Nothing changed since 1.2.3." }));
  it("a version that waits is told", () =>
    expect(ask({ local: { version: "2.0.0", file: "redocly.yaml" } })).toMatchObject({
      bump: "none",
      why: expect.stringContaining("--as 2.0.0") as string,
    }));
  it("--as releases all the same", () =>
    expect(ask({ as: "patch" })).toMatchObject({ version: "1.2.4", bump: "patch" }));
});

describe("a version that somebody says", () => {
  const reason = "Nobody calls it";
  it.for([
    ["a larger bump", { asked: "patch", as: "major" }, "2.0.0"],
    ["a larger version", { asked: "minor", as: "1.9.0" }, "1.9.0"],
    ["a prerelease of what is asked for", { asked: "major", as: "2.0.0-rc.1" }, "2.0.0-rc.1"],
    ["the end of 0.x", { last: "0.4.0", asked: "patch", as: "major" }, "1.0.0"],
    [
      "a larger version in redocly.yaml",
      { asked: "patch", local: { version: "3.0.0", file: "redocly.yaml" } },
      "3.0.0",
    ],
    [
      "one that is too small in redocly.yaml",
      { asked: "major", local: { version: "1.3.0", file: "redocly.yaml" } },
      "2.0.0",
    ],
    ["the last one in redocly.yaml", { asked: "minor", local: { version: "1.2.3", file: "redocly.yaml" } }, "1.3.0"],
  ] as const)("%s", ([, question, version]) => expect(ask(question)).toMatchObject({ version }));

  it("may be smaller with a reason, which is handed on", () => {
    expect(ask({ asked: "major", as: "minor" })).toHaveProperty("mistake", expect.stringContaining("asks for 2.0.0"));
    expect(ask({ asked: "major", as: "minor", reason: " " })).toHaveProperty("mistake");
    expect(ask({ asked: "major", as: "minor", reason })).toMatchObject({
      version: "1.3.0",
      lowered: { version: "1.3.0", asked: "2.0.0", reason },
    });
  });

  it("stays smaller in the next run, as long as no more is asked for", () => {
    const noted = { version: "1.3.0", asked: "2.0.0", reason };
    const local = { version: "1.3.0", file: "redocly.yaml" };
    expect(ask({ asked: "major", local, noted })).toMatchObject({ version: "1.3.0", lowered: noted });
    expect(ask({ asked: "major", local, noted: { ...noted, asked: "1.4.0" } })).toMatchObject({ version: "2.0.0" });
    expect(ask({ asked: "major", local, noted: { ...noted, version: "1.2.9" } })).toMatchObject({ version: "2.0.0" });
  });

  it.for(["next", "v2.0.0", "1.2", "1.2.3", "1.0.0", "2.0.0"])("is refused where it cannot be: %s", (as) =>
    expect(ask({ asked: "patch", as, taken: ["1.2.3", "2.0.0"] })).toHaveProperty("mistake"),
  );
});

test("a version that was withdrawn is passed over", () =>
  expect(ask({ asked: "minor", taken: ["1.2.3", "1.3.0", "1.3.1"] })).toMatchObject({
    version: "1.3.2",
    bump: "minor",
  }));

test("the latest of several is a finished one, by number", () => {
  expect(latest(["1.9.0", "1.10.0", "2.0.0-beta.1", "none"])).toBe("1.10.0");
  expect(latest(["1.0.0-beta.2", "1.0.0-beta.10"])).toBe("1.0.0-beta.10");
  expect(latest([])).toBeUndefined();
});
