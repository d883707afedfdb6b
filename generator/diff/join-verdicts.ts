import type { OpenApi } from "../document/types.js";
import { lookUp, pointer, pointerKeys } from "../document/pointer.js";
import type { Change as WireChange, Place } from "./change.js";
import type { Side } from "./wire/diff-documents.js";
import type { Change, Verdict } from "./report/diff-result.js";
import type { SdkChange } from "./sdk/sdk-change.js";

/**
 * Puts what the compiler found beside the changes of the description that caused it.
 *
 * A finding belongs to the change of the same operation or schema whose pointer says the most of its property path. One that no
 * change explains stands by itself: the description did not change there, so the generator did.
 */
export function joinVerdicts(
  wire: readonly WireChange[],
  sdk: readonly SdkChange[],
  base: Side,
  revision: Side,
): Change[] {
  const changes: Change[] = wire.map((change) => ({ ...change, sdk: "none" }));
  const described = wire.map(describe);
  const unexplained: Change[] = [];
  for (const finding of sdk) {
    const index = bestMatch(described, finding);
    if (index === undefined) unexplained.push(alone(finding, base, revision));
    else {
      const { cause } = changes[index]!;
      changes.forEach((change, other) => {
        if (other === index || (change.cause === cause && finding.schema !== undefined))
          changes[other] = withFinding(change, finding);
      });
    }
  }
  return [...changes, ...unexplained];
}

function withFinding(change: Change, { verdict, symbols, kind, witness }: SdkChange): Change {
  const known = change.symbols ?? [];
  const added = symbols.map((name, index) => ({ name, kind, ...(index === 0 && witness ? { witness } : {}) }));
  return { ...change, sdk: worse(change.sdk, verdict), symbols: [...known, ...added] };
}

const order: readonly Verdict[] = ["none", "info", "warning", "breaking"];

function worse(one: Verdict, other: Verdict): Verdict {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

/** What is looked at again and again of one change. */
interface Described {
  /** Of both places. */
  readonly keys: readonly (readonly string[])[];
  readonly operation: string | undefined;
  readonly message: string;
  readonly isWords: boolean;
}

function describe({ base, revision, operation, message, wire, docs }: WireChange): Described {
  const places = [base, revision].filter((place): place is Place => place !== undefined);
  return {
    keys: places.map((place) => pointerKeys(place.pointer)),
    operation: operation && operationKey(operation),
    message,
    isWords: wire === "none" && docs,
  };
}

function operationKey({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method.toLowerCase()} ${path}`;
}

/** The change that explains a finding the best: the same place, then the longest common property path; words last of all. */
function bestMatch(changes: readonly Described[], finding: SdkChange): number | undefined {
  const wanted = [...finding.within, ...finding.at].filter((part) => part !== "[]" && part !== "data");
  const operation = finding.operation && operationKey(finding.operation);
  let best: { index: number; score: number } | undefined;
  changes.forEach((change, index) => {
    const inSchema =
      finding.schema !== undefined && change.keys.some((path) => path[1] === "schemas" && path[2] === finding.schema);
    if (!inSchema && (operation === undefined || change.operation !== operation)) return;
    const score = scoreOf(change, wanted, inSchema);
    if (score > 0 && (best === undefined || score > best.score)) best = { index, score };
  });
  return best?.index;
}

function scoreOf({ keys, message, isWords }: Described, wanted: readonly string[], inSchema: boolean): number {
  const named = Math.max(0, ...keys.map((path) => wanted.filter((part) => path.includes(part)).length));
  const spoken = wanted.filter((part) => message.includes(part)).length;
  const score = 1 + 10 * named + 5 * spoken + (inSchema ? 2 : 0) + (wanted.length > 0 && named + spoken === 0 ? -1 : 0);
  return isWords ? score * 0.001 : score;
}

/** A finding without a change in the description. */
function alone(finding: SdkChange, base: Side, revision: Side): Change {
  const { operation, schema, verdict, message, cause } = finding;
  const at =
    schema !== undefined
      ? pointer("components", "schemas", schema)
      : operation
        ? pointer("paths", operation.path, operation.method.toLowerCase())
        : "#";
  const place = ({ document, locate }: Side): Place | undefined =>
    exists(document, at) ? { pointer: at, ...locate(at) } : undefined;
  const [before, after] = [place(base), place(revision)];
  const named = operation && { method: operation.method, path: operation.path };
  const change: Change = {
    id: `sdk-${finding.rule}`,
    wire: "none",
    sdk: "none",
    docs: false,
    message: `${message} Nothing in the description explains it: the generator writes it differently.`,
    cause: `sdk ${cause}`,
    ...(named ? { operation: named } : {}),
    ...(before ? { base: before } : {}),
    ...(after ? { revision: after } : {}),
  };
  return withFinding({ ...change, sdk: verdict }, finding);
}

function exists(document: OpenApi, at: string): boolean {
  return at === "#" || lookUp(document, at) !== undefined;
}
