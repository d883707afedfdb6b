import { lookUp, pointerKeys } from "../document/pointer.js";
import type { Change as WireChange, Place } from "./change.js";
import { deepEqual } from "./deep-equal.js";
import type { Change } from "./report/diff-result.js";
import { worse } from "./report/verdict-order.js";
import type { SdkChange } from "./sdk/sdk-change.js";
import { findReason, indexOf } from "./sdk/find-reason.js";
import type { Side } from "./wire/diff-documents.js";

/**
 * Puts what the compiler found beside the changes of the description that caused it, by where the types were made from. What
 * no change explains stands by itself, at its place in the description.
 */
export function joinVerdicts(
  wire: readonly WireChange[],
  sdk: readonly SdkChange[],
  base: Side,
  revision: Side,
): Change[] {
  const changes: Change[] = wire.map((change) => ({ ...change, sdk: "none" }));
  const index = indexOf(wire, [base.document, revision.document]);
  const alone = new Map<string, Change>();
  for (const finding of sdk) {
    const reason = findReason(finding, index);
    if (reason === undefined) {
      const change = aloneOf(finding, base, revision);
      const key = `${change.id} ${change.base?.pointer} ${change.revision?.pointer}`;
      alone.set(key, withFinding(alone.get(key) ?? change, finding));
    } else {
      // One edit may be several changes: of what is sent, and of what comes back.
      for (const [other, change] of changes.entries())
        if (change.cause === changes[reason]!.cause) changes[other] = withFinding(change, finding);
    }
  }
  return [...changes, ...alone.values()];
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

/** A finding without a change that tells of it. */
function aloneOf({ chain, rule, message, operation }: SdkChange, base: Side, revision: Side): Change {
  const places = [...chain].reverse().flat();
  const differs = places.find((at) => !deepEqual(lookUp(base.document, at), lookUp(revision.document, at)));
  const at =
    differs ??
    places.find((place) => [base, revision].some(({ document }) => lookUp(document, place) !== undefined)) ??
    "#";
  const place = ({ document, locate }: Side): Place | undefined =>
    at === "#" || lookUp(document, at) !== undefined ? { pointer: at, ...locate(at) } : undefined;
  const [before, after] = [place(base), place(revision)];
  const untold =
    differs !== undefined || places.length === 0
      ? ""
      : " Nothing in the description explains it: the generator writes it differently.";
  return {
    id: `sdk-${rule}`,
    wire: "none",
    sdk: "none",
    docs: false,
    message: message + untold,
    cause: `sdk ${rule} ${pointerKeys(at).join("/")}`,
    ...(operation ? { operation } : {}),
    ...(before ? { base: before } : {}),
    ...(after ? { revision: after } : {}),
  };
}
