import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffFiles } from "../../generator/index.js";
import { outside } from "../diff/compare.js";
import { declined, notOurs } from "./declined.js";

type Level = "ERR" | "WARN" | "INFO";

interface Case {
  readonly name: string;
  readonly base: string;
  readonly revision: string;
  readonly minLevel: Level;
  /** Every check, or the ids that the checks in question can give. */
  readonly scope: string | readonly string[];
  readonly expected: readonly { readonly id: string; readonly level: Level | null }[];
  readonly notExpected: readonly string[];
  readonly complete: boolean;
  readonly count: number | null;
  readonly options: readonly unknown[];
  readonly loadOptions: readonly unknown[];
  readonly diffConfig: unknown;
}

const folder = outside("diff-cases");
const levels = { breaking: "ERR", warning: "WARN", info: "INFO", none: undefined } as const;
const rank = { ERR: 3, WARN: 2, INFO: 1 } as const;

describe.skipIf(folder === undefined)("oasdiff's own tests", () => {
  it("expect what we find, but for those that a table declines", async () => {
    const unmet = new Set<string>();
    for (const test of ["cases.json", "cases-mutated.json"].flatMap(plainCases))
      if (!(await isMet(test))) unmet.add(test.name);
    expect([...unmet].sort()).toEqual([...declined, ...notOurs].flatMap(({ cases }) => cases).sort());
  }, 300_000);
});

function plainCases(file: string): Case[] {
  const all = JSON.parse(readFileSync(join(folder!, file), "utf8")) as Case[];
  return all.filter(
    ({ options, loadOptions, diffConfig }) => options.length + loadOptions.length === 0 && diffConfig === null,
  );
}

async function isMet(test: Case): Promise<boolean> {
  const path = (name: string) => join(folder!, name.startsWith("specs/") ? name : `specs/${name}`);
  const { changes } = await diffFiles(path(test.base), path(test.revision), { sdk: false });
  const isInScope = ({ id }: { readonly id: string }) => typeof test.scope === "string" || test.scope.includes(id);
  const got = changes
    .flatMap(({ id, wire }) => (levels[wire] === undefined ? [] : [{ id, level: levels[wire] }]))
    .filter(({ level }) => rank[level] >= rank[test.minLevel ?? "INFO"])
    .filter(isInScope);
  const expected = test.expected.filter(isInScope);
  const times = (list: readonly { readonly id: string }[], id: string) => list.filter((one) => one.id === id).length;
  const found = expected.every(
    ({ id, level }) =>
      times(got, id) >= times(expected, id) && (!level || got.some((one) => one.id === id && one.level === level)),
  );
  const nothingElse = test.complete
    ? got.every(({ id }) => times(got, id) <= times(expected, id))
    : test.count === null || got.length === test.count;
  return found && nothingElse && !test.notExpected.some((id) => times(got, id) > 0);
}
