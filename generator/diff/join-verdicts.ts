import { keysOfMethod } from "../document/methods.js";
import { lookUp, pointer, pointerKeys } from "../document/pointer.js";
import type { ChangedOperation, Change as WireChange, Place } from "./change.js";
import { addTo, deepEqual, groupBy } from "./values.js";
import { differsAt, placeIn } from "./place-in.js";
import type { Change } from "./report/diff-result.js";
import { notProven, verdictRank, worse } from "./report/verdicts.js";
import type { SdkChange } from "./sdk/sdk-change.js";
import { findReasons, indexOf, mayChangeTypes, renamedIn, type ReasonIndex } from "./sdk/find-reason.js";
import type { Side } from "./wire/diff-documents.js";
import { blank } from "./wire/match-operations.js";

/**
 * Puts what the compiler found beside the changes of the description that caused it, by where the types were made from. What
 * no change explains stands by itself, at its place in the description. What a package does otherwise, though all compiles, is told.
 * @param sdk missing where the compiler was not asked
 */
export function joinVerdicts(
  wire: readonly WireChange[],
  sdk: SdkFindings | undefined,
  base: Side,
  revision: Side,
): Change[] {
  const { changes: findings = [], unproven = [] } = sdk ?? {};
  const isUnsure = (change: WireChange) => unproven.length > 0 && !change.docs && mayChangeTypes(change);
  const changes: Change[] = wire.map((change) => ({
    ...change,
    sdk: isUnsure(change) ? "warning" : sdk && isOfCode(change) ? "info" : "none",
  }));
  const byCause = groupBy(changes.keys(), (place) => wire[place]!.cause);
  const index = indexOf(wire, [base.document, revision.document]);
  const untold = findings.filter((finding) => {
    // One edit may be several changes: of what is sent, and of what comes back.
    const causes = new Set(findReasons(finding, index).map((reason) => changes[reason]!.cause));
    for (const cause of causes)
      for (const place of byCause.get(cause) ?? []) changes[place] = withFinding(changes[place]!, finding);
    return causes.size === 0;
  });
  const left = unproven.length > 0 ? [tellNotProven(unproven, base, revision)] : [];
  return [...changes, ...aloneOf(untold, index, base, revision), ...left];
}

/** What the compiler found, and why it did not look at everything, if it did not. */
export interface SdkFindings {
  readonly changes: readonly SdkChange[];
  readonly unproven: readonly string[];
}

/** Says in every report what nobody knows: it is no verdict of compatibility. */
function tellNotProven(reasons: readonly string[], base: Side, revision: Side): Change {
  const at = ({ locate }: Side) => ({ pointer: "#", ...locate("#") });
  return {
    ...{ id: notProven, wire: "none", sdk: "warning", docs: false, base: at(base), revision: at(revision) },
    message: `Not all of the sdk verdict is proven: ${reasons.join("; ")}. Compiled code may break at every change for which no witness is shown. The wire verdict is whole.`,
    cause: notProven,
  };
}

/** Whether a change is of what a package does by itself: by Katagami's own keywords and by links. */
function isOfCode({ base, revision, docs }: WireChange): boolean {
  return !docs && [base, revision].some((place) => /\/(x-katagami-[^/]+$|links\/)/.test(place?.pointer ?? ""));
}

function withFinding(change: Change, { verdict, symbols, kind, witness }: SdkChange): Change {
  // What was added beside a break is no news.
  if (verdict === "info" && (change.sdk === "breaking" || change.sdk === "warning")) return change;
  const known = change.symbols ?? [];
  const added = symbols.map((name, index) => ({ name, kind, ...(index === 0 && witness ? { witness } : {}) }));
  const fresh = added.filter(
    ({ name, witness: own }) => own ?? !known.some((symbol) => symbol.name === name && symbol.kind === kind),
  );
  return { ...change, sdk: worse(change.sdk, verdict), symbols: [...known, ...fresh] };
}

interface Entry {
  change: Change;
}

/**
 * Findings that no change tells of, at the innermost places that differ. What is found at one place, or around it, is one entry: a
 * parameter with another name is a member that is gone, one that is new, and a request that needs more.
 */
function aloneOf(findings: readonly SdkChange[], index: ReasonIndex, base: Side, revision: Side): Change[] {
  const placed = findings
    .map((finding) => ({ finding, at: placeOf(finding, index) }))
    .sort(
      (one, other) =>
        pointerKeys(other.at).length - pointerKeys(one.at).length ||
        verdictRank(one.finding.verdict) - verdictRank(other.finding.verdict),
    );
  const entries: Entry[] = [];
  const within = new Map<string, Entry[]>();
  for (const { finding, at } of placed) {
    // The names of headers have no case.
    const key = blank(at).toLowerCase();
    const known = within.get(key)?.find(({ change }) => verdictRank(change.sdk) <= verdictRank(finding.verdict));
    if (known) {
      known.change = withFinding(known.change, finding);
      continue;
    }
    const entry = { change: withFinding(entryOf(finding, at, base, revision), finding) };
    entries.push(entry);
    // It stands for what is found around it too, but not for what is found of the whole document.
    for (let place = key; place !== ""; place = place.slice(0, Math.max(0, place.lastIndexOf("/"))))
      if (place !== "#" || key === "#") addTo(within, place, entry);
  }
  return entries.map(({ change }) => change).reverse();
}

/** What has another name now, else the innermost place that gives other types, else the innermost that there is. */
function placeOf({ chain, kind, missing = [] }: SdkChange, index: ReasonIndex): string {
  const places = [...(kind === "client" ? chain.slice(0, 2) : chain)].reverse().flat();
  return (
    [chain, ...missing].flatMap((way) => renamedIn(way, index))[0] ??
    places.find((at) => differsAt(index.documents, at)) ??
    places.find((at) => index.documents.some((document) => placeIn(document, at))) ??
    "#"
  );
}

function entryOf({ rule, message, operation }: SdkChange, at: string, base: Side, revision: Side): Change {
  const [before, after] = [base, revision].map(({ document, locate }): Place | undefined => {
    const place = placeIn(document, at);
    return place === undefined ? undefined : { pointer: place, ...locate(place) };
  });
  const isUntold = deepEqual(base.document, revision.document);
  return {
    id: `sdk-${rule}`,
    wire: "none",
    sdk: "none",
    docs: false,
    message: isUntold
      ? `${message} Nothing in the description explains it: the generator writes it differently.`
      : message,
    cause: `sdk ${rule} ${pointerKeys(at).join("/")}`,
    ...(operation ? { operation: operationIn(revision.document, operation) } : {}),
    ...(before ? { base: before } : {}),
    ...(after ? { revision: after } : {}),
  };
}

/** An operation as a document has it, where it does. */
function operationIn(document: Side["document"], { method, path }: ChangedOperation): ChangedOperation {
  const at = pointer("paths", path, ...keysOfMethod(method));
  const place = placeIn(document, at) ?? at;
  const { operationId } = (lookUp(document, place) ?? {}) as { operationId?: string };
  return { method, path: pointerKeys(place)[1]!, ...(operationId === undefined ? {} : { operationId }) };
}
