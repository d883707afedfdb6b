import { groupBy } from "../values.js";
import { blank } from "../wire/match-operations.js";
import type { Compile } from "./compile.js";
import type { Meter } from "./limits.js";
import { compiles, shownBy, type Break, type Compiled } from "./prove.js";
import type { Candidate, Use } from "./use.js";

/** So many breaks are told what to write instead: more than a person reads. */
const most = 200;

/**
 * What does with the new package what a use did with the old one: the same use of the new package, or the operation under its
 * new name. Only what compiles against the new package is given.
 * @param others the program of the new package
 * @param before names that the old package exported
 */
export function findInstead(
  breaks: readonly Break[],
  others: readonly Use[],
  before: ReadonlySet<string>,
  after: Compiled,
  compile: Compile,
  packageName: string,
  meter: Meter,
): ReadonlyMap<Use, string> {
  const twins = groupBy(others, keyOf);
  const named = groupBy(
    others.filter(({ what, kind, symbol }) => what === "name" && kind === "function" && !before.has(symbol)),
    placeOf,
  );
  const pairs = breaks
    .filter(({ witness }) => witness)
    .slice(0, most)
    .flatMap(({ use }) => {
      const [twin, ...more] = use.what === "name" ? renamed(use, named) : (twins.get(keyOf(use)) ?? []);
      const candidate = more.length === 0 || use.what !== "name" ? twin?.candidates[0] : undefined;
      return candidate && !isSaid(candidate, use) ? [{ use, candidate }] : [];
    });
  if (pairs.length === 0 || meter.isOver()) return new Map();
  const fine = compiles(
    pairs.map(({ candidate }) => candidate),
    after,
    (files) => compile(files, meter.isOver),
  );
  return new Map(
    pairs.flatMap(({ use, candidate }, index) => (fine[index] ? [[use, shownBy(candidate, packageName)]] : [])),
  );
}

function renamed(use: Use, named: ReadonlyMap<string, readonly Use[]>): readonly Use[] {
  return use.kind === "function" ? (named.get(placeOf(use)) ?? []) : [];
}

/** What is the same for uses that show one thing of two packages. */
function keyOf({ what, flow, symbol, at }: Use): string {
  return JSON.stringify([what, flow, symbol, at]);
}

/** The operation that a function was made for, whatever its parameters are called. */
function placeOf({ chain }: Use): string {
  return blank(chain.at(-1)?.[0] ?? "");
}

/** Whether that is what stopped compiling. */
function isSaid(candidate: Candidate, { candidates }: Use): boolean {
  return candidates.some((each) => shownBy(each, "") === shownBy(candidate, ""));
}
