import type ts from "typescript";
import { createCompile } from "./compile.js";
import { declarationsOf } from "./declared.js";
import { findInstead } from "./find-instead.js";
import { levelOf, messageOf, placeKey, ruleOf } from "./describe-use.js";
import { createLibrary, type Library } from "./library.js";
import { createMeter, type Meter, type MeterOptions } from "./limits.js";
import { prove, writeAlone, type Break, type Compiled } from "./prove.js";
import type { PackageSource, SdkChange } from "./sdk-change.js";
import type { Candidate, Chain, Use } from "./use.js";
import { groupBy } from "../values.js";
import { blank } from "../wire/match-operations.js";
import { exportsOf, writeProgram, type Uses } from "./write-program.js";

export interface SdkOptions extends MeterOptions {
  /** The name by which witnesses import the package; `the-package` without it. */
  readonly packageName?: string;
  /** The compiler's own declarations; those that come with TypeScript without it. */
  readonly library?: Library;
  /** Is given the programs that fail against both packages: they prove nothing. */
  readonly onDropped?: (programs: readonly string[]) => void;
  /** Is told why not all is proven, if it is not. */
  readonly onUnproven?: (reasons: readonly string[]) => void;
}

/**
 * What a change means for code that was compiled against the old package: the program that uses all of it is compiled against
 * the new one. An error is a break, and its lines the witness. The program of the new package, compiled against the old one,
 * shows what was added.
 */
export function sdkVerdict(base: PackageSource, revision: PackageSource, options: SdkOptions = {}): SdkChange[] {
  const { packageName = "the-package", library = createLibrary(), onDropped = () => {}, onUnproven } = options;
  const meter = createMeter(options);
  const changes = changesBetween(base, revision, { packageName, library, onDropped, meter });
  if (meter.reasons().length > 0) onUnproven?.(meter.reasons());
  return changes;
}

interface Asked extends Required<Pick<SdkOptions, "packageName" | "library" | "onDropped">> {
  readonly meter: Meter;
}

function changesBetween(
  base: PackageSource,
  revision: PackageSource,
  { packageName, library, onDropped, meter }: Asked,
): SdkChange[] {
  const compile = createCompile(library);
  const [before, after] = [base, revision].map((source) => {
    const files = new Map(source.files.map(({ path, text }) => [`/package/${path}`, text]));
    const program = compile.program(files);
    const exports = new Set(exportsOf(program).map(({ name }) => name));
    return { source, files, program, exports, declarations: declarationsOf(source, ownFiles(program)) };
  }) as unknown as [Side, Side];
  const [texts, now] = [before.declarations.texts, after.declarations.texts];
  const isChanged = (unit: string): boolean => texts.get(unit) !== now.get(unit);
  // A package that was made by another Katagami has another runtime, which all its types stand on.
  const isOther = runtimeOf(base) !== runtimeOf(revision);
  const exportsDiffer =
    [...before.exports].some((name) => !after.exports.has(name)) || before.exports.size < after.exports.size;
  if (!isOther && !exportsDiffer && ![...texts.keys(), ...now.keys()].some(isChanged)) return [];

  const written = write(before, after, isOther, meter);
  const { breaks, dropped } = prove(written.uses, before.files, after, compile, packageName, meter);
  onDropped(dropped);
  const broken = new Set(breaks.map(({ use }) => placeKey(use)));
  const more = write(after, before, isOther, meter);
  const textOf = (candidate: Candidate) => writeAlone(candidate, packageName);
  const said = new Set(written.uses.flatMap(({ candidates }) => candidates.map(textOf)));
  // What both programs say compiles against the old package: it adds nothing.
  const candidates = more.uses.filter(
    (use) =>
      use.what !== "cases" && !broken.has(placeKey(use)) && !use.candidates.some((each) => said.has(textOf(each))),
  );
  const additions = prove(candidates, undefined, before, compile, packageName, meter).breaks;
  const instead = findInstead(breaks, more.uses, before.exports, after, compile, packageName, meter);
  const told = breaks.map(({ use, witness }) => ({
    use,
    ...(witness && { witness: { ...witness, ...(instead.has(use) && { instead: instead.get(use)! }) } }),
  }));
  return [
    ...changesOf(placed(told, before, after), "base", base, written, more.uses),
    ...changesOf(placed(additions, after, before), "revision", revision, more, []),
  ];
}

/** What the runtime gives to packages with some module stands where that module's own exports do. */
function placed(breaks: readonly Break[], { files }: Side, other: Side): Break[] {
  const modules = [...files].flatMap(([path, text]) => (other.files.has(path) ? [] : text)).join("\n");
  const own = breaks.filter(({ use }) => use.what === "name" && modules.includes(`export type ${use.symbol} =`));
  const chain = [own.flatMap(({ use }) => use.chain[0] ?? [])];
  const isOfRuntime = ({ what, chain: at }: Use) => what === "name" && at.length === 0;
  return breaks.map((each) => (isOfRuntime(each.use) ? { ...each, use: { ...each.use, chain } } : each));
}

interface Side extends Compiled {
  readonly source: PackageSource;
  readonly program: ts.Program;
  readonly declarations: ReturnType<typeof declarationsOf>;
}

/** The files that are made for one description alone. */
function ownFiles(program: ts.Program): ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith("/package/src/") && !fileName.startsWith("/package/src/runtime/"));
}

function runtimeOf({ files }: PackageSource): string {
  return JSON.stringify(files.filter(({ path }) => path.startsWith("src/runtime/")));
}

/** @param isAll whether all of a package is used, and not what is written otherwise alone */
function write({ source, program, declarations }: Side, other: Side, isAll: boolean, meter: Meter): Uses {
  const isChanged = (unit: string) => isAll || declarations.isChanged(unit, other.declarations);
  const isWritten = (unit: string, text: string) =>
    !isAll && other.declarations.texts.get(unit)?.includes(text) === true;
  const isThere = (name: string) => other.exports.has(name);
  return writeProgram(source, program, declarations, isChanged, isThere, { isWritten, meter });
}

/** One change for each place, with the worst that was found there. */
function changesOf(
  breaks: readonly Break[],
  side: SdkChange["side"],
  { api }: PackageSource,
  { reach }: Uses,
  others: readonly Use[],
): SdkChange[] {
  const byPlace = groupBy(breaks, ({ use }) => placeKey(use));
  const given = givenIn(others);
  const isAddition = side === "revision";
  return [...byPlace.values()].map((all): SdkChange => {
    const worst = all.filter(({ use }) => levelOf(use) === "breaking");
    const { use, witness } = worst.find(({ use: each }) => each.kind === "function") ?? worst[0] ?? all[0]!;
    const rule = ruleOf(use, isAddition);
    const { symbol, kind, at, chain, unit, flow } = use;
    const missing = isAddition ? undefined : missingIn(use, given);
    const operation = operationOf(use, api);
    const users = use.what === "name" ? [...reach(unit, "sent"), ...reach(unit, "received")] : reach(unit, flow);
    return {
      ...{ rule, symbol, kind, at, side, chain },
      symbols: [...new Set([symbol, ...all.map((each) => each.use.symbol), ...users])],
      verdict: isAddition ? "info" : levelOf(use),
      message: messageOf(rule, use),
      ...(missing && { missing }),
      ...(operation && { operation }),
      ...(witness && { witness }),
    };
  });
}

/** Uses of a package, to be found by where they are. */
interface Given {
  readonly byPlace: ReadonlyMap<string, readonly Use[]>;
  /** Those of a kind that ask for something, by each of the innermost places that they are described at. */
  readonly byChain: ReadonlyMap<string, readonly Use[]>;
}

function givenIn(uses: readonly Use[]): Given {
  const asking = uses.filter(({ given }) => given);
  const placed = asking.flatMap((use) => [...placesIn(use)].map((place) => ({ use, place })));
  const byChain = groupBy(placed, ({ use, place }) => `${use.what} ${place}`);
  return {
    byPlace: groupBy(uses, ({ symbol, at }) => placeIn(symbol, at)),
    byChain: new Map([...byChain].map(([key, found]) => [key, found.map(({ use }) => use)])),
  };
}

function placeIn(symbol: string, keys: readonly string[]): string {
  return [symbol, ...keys].join("\n");
}

function placesIn({ chain }: Use): Set<string> {
  return new Set(chain.at(-1)?.map(blank));
}

/** The ways to what the same use of the new package has and this one has not; none where there is no such use. */
function missingIn(use: Use, { byPlace, byChain }: Given): Chain[] | undefined {
  const { given } = use;
  if (!given) return undefined;
  const places = placesIn(use);
  const at = (keys: readonly string[], { symbol }: Use) => byPlace.get(placeIn(symbol, keys)) ?? [];
  const same = at(use.at, use).filter((other) => other.what === use.what && other.given);
  const isThere = (other: Use) => [...placesIn(other)].some((place) => places.has(place));
  const there = [...places].flatMap((place) => byChain.get(`${use.what} ${place}`)?.[0] ?? []);
  const twin = same.find(isThere) ?? (same.length === 1 ? same[0] : there[0]);
  if (!twin) return [];
  const ways = (keys: readonly string[]): Chain[] => {
    const own = at(keys, twin);
    // A list of parameters is asked for because of those that it has to have.
    const inner = keys.length === 1 && keys[0] !== "body" ? own.flatMap((other) => other.given ?? []) : [];
    return inner.length > 0
      ? inner.flatMap((name) => ways([...keys, name]))
      : own.slice(0, 1).map(({ chain }) => chain);
  };
  const missing = twin.given!.filter((name) => !given.includes(name));
  return missing.length > 0 ? missing.flatMap((name) => ways([...twin.at, name])) : undefined;
}

function operationOf({ chain }: Use, { operations }: PackageSource["api"]): SdkChange["operation"] {
  const start = new Set(chain.slice(0, 2).flat());
  const found = operations.find(({ pointer }) => start.has(pointer));
  return found ? { method: found.method, path: found.path } : undefined;
}
