import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

/** A number that is to stay small. */
interface Budget {
  /** What it was when `npm run budgets` last wrote it. */
  readonly measured: number;
  /** What README.md promises, room or not; nothing rewrites it. */
  readonly promised?: number;
}

type Table = Record<string, Record<string, Budget>>;

const path = join(import.meta.dirname, "budgets.json");
const isWriting = process.env["KATAGAMI_BUDGETS"] === "write";

/** How far a number may move before somebody has to look at it. */
const room = 1.02;

/** The most that the table of test/bench/budgets.json allows. */
export function most({ measured, promised = Infinity }: Budget): number {
  return Math.min(promised, Math.ceil(measured * room));
}

/** Holds a number to its line of the table; `npm run budgets` writes it there instead, but never above what is promised. */
export function expectWithinBudget(unit: "bytes" | "instantiations", name: string, measured: number): void {
  const table = JSON.parse(readFileSync(path, "utf8")) as Table;
  const lines = (table[unit] ??= {});
  if (isWriting) {
    lines[name] = { ...lines[name], measured };
    writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`);
  }
  const budget = lines[name];
  expect(budget, `"${name}" has no line in test/bench/budgets.json: npm run budgets`).toBeDefined();
  expect(measured, `${unit} of "${name}"`).toBeLessThanOrEqual(most(budget!));
}
