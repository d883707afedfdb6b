import { groupBy } from "../values.js";
import type { Code } from "./code.js";
import type { Complaint, Compile } from "./compile.js";
import { packageModule } from "./compile.js";
import { createMeter, limits, type Meter } from "./limits.js";
import type { Witness } from "./sdk-change.js";
import type { Candidate, Use } from "./use.js";

/** A use that does not compile any more. */
export interface Break {
  readonly use: Use;
  /** There where an old package was given. */
  readonly witness?: Witness;
}

export interface Proved {
  readonly breaks: readonly Break[];
  /** Candidates that failed against the new package, and against the old one as well: they prove nothing. */
  readonly dropped: readonly string[];
}

type Files = ReadonlyMap<string, string>;

/** A package to compile against. */
export interface Compiled {
  readonly files: Files;
  /** The names that it exports. */
  readonly exports: ReadonlySet<string>;
}

/**
 * Compiles each use against the new package. An error in focus is a break, if the same lines compile against the old one by
 * themselves; an error elsewhere leaves the use to its next candidate. A missing export costs the compiler much time, since it
 * looks for one that is spelled alike: nothing but its own import is compiled.
 * @param before the old package; without it, nothing has to compile against it
 * @param packageName the name by which witnesses import the package
 */
export function prove(
  uses: readonly Use[],
  before: Files | undefined,
  { files: after, exports }: Compiled,
  compile: Compile,
  packageName: string,
  meter: Meter = createMeter(),
): Proved {
  const breaks = new Map<Use, Proof>();
  const dropped: string[] = [];
  const isThere = ({ imports }: Candidate) => imports.every((name) => exports.has(name.replace("type ", "")));
  const isOfName = ({ candidates }: Use) => candidates.every(isImport);
  const missing = uses.filter((use) => isOfName(use) && !use.candidates.every(isThere));
  const told = before ? missing.slice(limits.missingNames) : missing;
  for (const use of told) breaks.set(use, before ? { witness: missingName(use, packageName) } : {});
  const open = [...uses.filter((use) => !isOfName(use)), ...(before ? missing.slice(0, limits.missingNames) : [])];
  const packages = { before, after, isThere, packageName };
  for (let start = 0; start < open.length && !meter.isOver(); start += limits.usesAtOnce) {
    const proved = proveTogether(open.slice(start, start + limits.usesAtOnce), packages, (files) =>
      compile(files, meter.isOver),
    );
    for (const [use, proof] of proved.breaks) breaks.set(use, proof);
    for (const use of proved.dropped) dropped.push(use);
  }
  return { breaks: uses.flatMap((use) => (breaks.has(use) ? [{ use, ...breaks.get(use) }] : [])), dropped };
}

type Proof = Pick<Break, "witness">;

/** What the compiler says of an export that is gone, where no other is spelled alike. */
function missingName({ symbol, candidates: [candidate] }: Use, packageName: string): Witness {
  const diagnostic = `TS2305: Module '"${packageModule}"' has no exported member '${symbol}'.`;
  return { code: writeAlone(candidate!, packageName), lines: shownBy(candidate!, packageName), diagnostic };
}

interface Packages {
  readonly before: Files | undefined;
  readonly after: Files;
  readonly isThere: (candidate: Candidate) => boolean;
  readonly packageName: string;
}

/** Compiles some uses in one program for each round. What is not decided when the time is over is not among the breaks. */
function proveTogether(
  uses: readonly Use[],
  { before, after, isThere, packageName }: Packages,
  compile: Compile,
): { readonly breaks: ReadonlyMap<Use, Proof>; readonly dropped: readonly string[] } {
  const breaks = new Map<Use, Proof>();
  const dropped: string[] = [];
  const failures = (candidates: readonly Candidate[]) => failuresOf(candidates, after, compile);
  let open = uses;
  for (let round = 0; open.length > 0; round++) {
    const tried = open.flatMap((use) => {
      const candidate = use.candidates[round]!;
      return isImport(candidate) || isThere(candidate) ? [{ use, candidate }] : [];
    });
    const outcomes = failures(tried.map(({ candidate }) => candidate));
    const isSure = outcomes && contextsOf(tried, outcomes, failures, round);
    if (!outcomes || !isSure) break;
    const failed = tried.flatMap((each, index) => {
      const { inFocus, any } = outcomes[index]!;
      const complaint = inFocus ?? (isSure(each.use) ? any : undefined);
      return complaint ? [{ ...each, complaint }] : [];
    });
    const alone = failed.map(({ candidate }) => writeAlone(candidate, packageModule));
    const wrong = before && failed.length > 0 ? wrongOf(alone, before, compile) : new Set<string>();
    if (!wrong) break;
    failed.forEach(({ use, candidate, complaint }, index) => {
      if (wrong.has(`/program/${index}.ts`)) dropped.push(alone[index]!);
      else if (before) breaks.set(use, { witness: witnessOf(candidate, complaint, packageName) });
      else breaks.set(use, {});
    });
    const fine = new Set(tried.filter((_, index) => outcomes[index]!.isFine).map(({ use }) => use));
    open = open.filter((use) => !fine.has(use) && !breaks.has(use) && use.candidates.length > round + 1);
  }
  return { breaks, dropped };
}

function witnessOf(candidate: Candidate, complaint: Complaint, packageName: string): Witness {
  return {
    code: writeAlone(candidate, packageName),
    lines: shownBy(candidate, packageName),
    diagnostic: told(complaint),
  };
}

/** What a candidate shows, without what leads up to it. */
export function shownBy(candidate: Candidate, packageName: string): string {
  return (isImport(candidate) ? writeAlone(candidate, packageName) : candidate.code.text).trim();
}

/** Whether each candidate compiles by itself; none is said to where the time is over. */
export function compiles(candidates: readonly Candidate[], { files, exports }: Compiled, compile: Compile): boolean[] {
  const isThere = candidates.map(({ imports }) => imports.every((name) => exports.has(name.replace("type ", ""))));
  const texts = candidates.map((each, index) => (isThere[index] ? writeAlone(each, packageModule) : ""));
  const wrong = wrongOf(texts, files, compile);
  return isThere.map((there, index) => there && wrong?.has(`/program/${index}.ts`) === false);
}

/** Whether nothing but an import is shown. */
export function isImport({ code }: Candidate): boolean {
  return code.text === "";
}

/** Paths of the programs that do not compile; undefined where the time is over. */
function wrongOf(texts: readonly string[], packages: Files, compile: Compile): Set<string> | undefined {
  const programs = texts.map((text, index) => [`/program/${index}.ts`, `${text}\nexport {};\n`] as const);
  const complaints = compile(new Map([...packages, ...programs]));
  return complaints && new Set(complaints.map(({ path }) => path));
}

interface Outcome {
  /** Whether nothing is wrong with it, nor with what leads up to it. */
  readonly isFine: boolean;
  readonly inFocus: Complaint | undefined;
  /** What is wrong with it, wherever that is told. */
  readonly any: Complaint | undefined;
}

/**
 * Uses at their last candidate that are wrong somewhere, though all around what they show is right: a union tells no place.
 * Undefined where the time is over.
 */
function contextsOf(
  tried: readonly { readonly use: Use }[],
  outcomes: readonly Outcome[],
  failures: (candidates: readonly Candidate[]) => Outcome[] | undefined,
  round: number,
): ((use: Use) => boolean) | undefined {
  const unsure = tried.flatMap(({ use }, index) => {
    const { inFocus, any } = outcomes[index]!;
    return !inFocus && any && use.context && use.candidates.length === round + 1 ? [use] : [];
  });
  const around = unsure.length === 0 ? [] : failures(unsure.map(({ context }) => context!));
  if (!around) return undefined;
  const sure = new Set(unsure.filter((_, index) => around[index]!.isFine));
  return (use) => sure.has(use);
}

/** Each use is a function of its own: the compiler follows what a value may be from one statement to all that come after. */
const opening = "async () => {\n";

/** Compiles candidates, those that begin alike in one file, and what is alike once; undefined where the time is over. */
function failuresOf(candidates: readonly Candidate[], packages: Files, compile: Compile): Outcome[] | undefined {
  const groups = new Map<string, { path: string; text: string }>();
  const known = new Map<string, { path: string; from: number; start: number; end: number }>();
  const placed = candidates.map((candidate) => {
    const head = `${headOf(candidate, packageModule)}export {};\n`;
    const group = groups.get(head) ?? { path: `/program/${groups.size}.ts`, text: head };
    groups.set(head, group);
    const id = head + candidate.code.text;
    const start = group.text.length + opening.length;
    if (!known.has(id)) group.text += `${opening}${candidate.code.text}\n};\n`;
    const place = known.get(id) ?? { path: group.path, from: head.length, start, end: group.text.length };
    known.set(id, place);
    return place;
  });
  const files = new Map(packages);
  for (const { path, text } of groups.values()) files.set(path, text);
  const complaints = compile(files);
  if (!complaints) return undefined;
  const byPath = groupBy(
    complaints.sort((one, other) => one.start - other.start),
    ({ path }) => path,
  );
  return candidates.map(({ code }, index) => {
    const { path, from, start, end } = placed[index]!;
    const there = byPath.get(path) ?? [];
    // Where nothing follows, what is imported is shown itself.
    const leading = there[0] && there[0].start < from ? there[0] : undefined;
    if (isImport(candidates[index]!)) return { isFine: !leading, inFocus: leading, any: leading };
    const own = within(there, start, end);
    const inFocus = own.find((each) => !leading && isInFocus(each.start - start, code));
    return { isFine: !leading && own.length === 0, inFocus, any: leading ? undefined : own[0] };
  });
}

/** Complaints, which a compiler gives in their order, of a part of a file. */
function within(complaints: readonly Complaint[], start: number, end: number): Complaint[] {
  let [low, high] = [0, complaints.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (complaints[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < complaints.length && complaints[last]!.start < end) last++;
  return complaints.slice(low, last);
}

function isInFocus(position: number, { focus }: Code): boolean {
  return focus.some(([from, to]) => position >= from && position < to);
}

/** A program of one candidate: its imports, what leads up to it, and what it shows. */
export function writeAlone(candidate: Candidate, name: string): string {
  return headOf(candidate, name) + candidate.code.text;
}

/** Imports, values first, and the lines that lead up. */
function headOf({ imports, before }: Candidate, name: string): string {
  const sorted = [...new Set(imports)].sort(
    (one, other) => Number(one.startsWith("type ")) - Number(other.startsWith("type ")),
  );
  const isTypes = sorted.every((each) => each.startsWith("type "));
  const list = sorted.map((each) => (isTypes ? each.slice("type ".length) : each)).join(", ");
  return `import ${isTypes ? "type " : ""}{ ${list} } from ${JSON.stringify(name)};\n${before.map((line) => `${line}\n`).join("")}`;
}

/** The compiler's number and words; of a long chain the first lines, of a long line its beginning. */
function told({ code, message }: Complaint): string {
  const shown = message
    .split("\n")
    .slice(0, 4)
    .map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line));
  return `TS${code}: ${shown.join("\n")}`;
}
