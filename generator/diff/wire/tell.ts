import { childPointer, lookUp } from "../../document/pointer.js";
import type { OpenApi } from "../../document/types.js";
import type { Change, Place, Verdict } from "../change.js";
import { type Finding, verdictOf } from "./finding.js";
import { ofTranslations, ofVersions, type Translations } from "../voice.js";
import type { Spot } from "./walk.js";

/** Where a JSON pointer stands in its source. */
export type Locate = (pointer: string) => { readonly file: string; readonly line: number; readonly column: number };

interface Told {
  readonly document: OpenApi;
  readonly locate: Locate;
}

/** Turns findings into changes, with their places and verdicts. */
export function createTeller(
  base: Told,
  revision: Told,
  severity: Readonly<Record<string, Verdict>>,
  translations?: Translations,
) {
  const voice = translations ? ofTranslations(translations) : ofVersions;
  const verdict = translations ? alike : wireVerdict;
  const changes: Change[] = [];
  const words = new Set<string>();
  const told = new Set<string>();
  const places = { base: placeFinder(base), revision: placeFinder(revision) };
  const settled = new Map<Finding, Settled>();

  // What is found in a schema is told at every operation that reaches it: only the words for it differ there.
  const settle = (finding: Finding, spot: Spot): Settled => {
    const { at = [] } = finding;
    const pointers = finding.places ?? spot;
    const place = (side: "base" | "revision") => {
      const pointer = pointers[side];
      return pointer === undefined ? {} : { [side]: places[side](pointer, at) };
    };
    return { cause: causeOf(finding, spot), places: { ...place("base"), ...place("revision") } };
  };

  const tell = (finding: Finding, spot: Spot, onlyNew = false): void => {
    const docs = finding.effect === "words";
    // Words are told once, however many operations they are to be seen at.
    if (docs && settled.has(finding)) return;
    const known = settled.get(finding) ?? settle(finding, spot);
    settled.set(finding, known);
    const id = spot.callback ? `callback-${finding.id}` : finding.id;
    if (onlyNew && told.has(`${finding.id} ${known.cause}`)) return;
    if (docs && words.size === words.add(`${id} ${known.cause}`).size) return;
    told.add(`${finding.id} ${known.cause}`);
    changes.push({
      id,
      wire: severity[id] ?? verdict(finding, spot),
      docs,
      ...(spot.operation ? { operation: spot.operation } : {}),
      ...known.places,
      message: finding.say(spot.subject, voice),
      cause: known.cause,
    });
  };
  return { tell, changes };
}

/** What oasdiff does not look at is told, and left to each team's own table: docs/decisions/diff/levels-of-oasdiff.md. */
function wireVerdict(finding: Finding, { direction, callback, inContent }: Spot): Verdict {
  return (callback || inContent) && finding.effect !== "words" ? "info" : verdictOf(finding, direction);
}

/** Between translations there is no better or worse: whatever differs is a fault of one of them. */
function alike({ effect }: Finding): Verdict {
  return effect === "words" ? "none" : "warning";
}

/** What is the same at every operation. */
interface Settled {
  readonly cause: string;
  readonly places: { readonly base?: Place; readonly revision?: Place };
}

/** The edit behind a change, by where it was made: the pointer of what differs, on both sides where they differ too. */
function causeOf({ at = [], places }: Finding, spot: Spot): string {
  const { base, revision } = places ?? spot;
  if (base === undefined) return `+${revision}`;
  if (revision === undefined) return `-${base}`;
  const [before, after] = [childPointer(base, ...at), childPointer(revision, ...at)];
  return before === after ? before : `${before} -> ${after}`;
}

/** Finds places, each once: the keyword where it is there, or else the nearest piece around it. */
function placeFinder({ document, locate }: Told): (pointer: string, at: readonly (string | number)[]) => Place {
  const known = new Map<string, Place>();
  return (pointer, at) => {
    const wanted = childPointer(pointer, ...at);
    const found = known.get(wanted);
    if (found !== undefined) return found;
    let depth = at.length;
    while (depth > 0 && lookUp(document, childPointer(pointer, ...at.slice(0, depth))) === undefined) depth--;
    const exact = childPointer(pointer, ...at.slice(0, depth));
    const place = { pointer: exact, ...locate(exact) };
    known.set(wanted, place);
    return place;
  };
}
