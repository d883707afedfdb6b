import type { Change, DiffResult, Place } from "./diff-result.js";
import { groupBy } from "../values.js";
import { byWorst, worstOf } from "./verdicts.js";
import { plural } from "../../plural.js";
import { operationLabel } from "./fold-changes.js";
import { clip, verdictWords } from "./wording.js";

/**
 * For code scanning: one run, one result for each rule and place, however many operations it reaches.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(results: readonly DiffResult[]): string {
  const groups = results.flatMap(({ title, changes }) => byPlace(changes).map((group) => ({ title, group })));
  const ids = [...new Set(groups.map(({ group }) => group[0]!.id))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "katagami", rules: ids.map(rule) } },
        automationDetails: { id: "katagami-diff/" },
        columnKind: "utf16CodeUnits",
        results: groups.map(({ title, group }) => sarifResult(title, group, indexes.get(group[0]!.id) ?? 0)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

/** Changes with one id at one place, the worst first. */
function byPlace(changes: readonly Change[]): Change[][] {
  const groups = groupBy(changes, ({ id, base, revision, operation }) =>
    JSON.stringify([id, revision?.pointer ?? base?.pointer ?? operation, (revision ?? base)?.file]),
  );
  return [...groups.values()].map((group) => group.sort(byWorst));
}

function rule(id: string) {
  return { id, name: id, shortDescription: { text: id.replaceAll("-", " ") } };
}

/** Verdicts as SARIF's levels. What only readers of the docs notice is no failure: its level has to be `none`. */
const levels = {
  breaking: { kind: "fail", level: "error" },
  warning: { kind: "fail", level: "warning" },
  info: { kind: "fail", level: "note" },
  none: { kind: "informational", level: "none" },
} as const;

/** The changes that one rule found at one place, as one result. */
export function sarifResult(title: string, changes: readonly Change[], ruleIndex: number) {
  const change = changes[0]!;
  const place = change.revision ?? change.base;
  const other = change.revision ? change.base : undefined;
  const approved = changes.every((each) => each.approved) ? change.approved : undefined;
  const operations = [...new Set(changes.flatMap(({ operation }) => (operation ? operationLabel(operation) : [])))];
  return {
    ruleId: change.id,
    ruleIndex,
    ...levels[worstOf(change)],
    message: { text: clip(messageOf(change, operations), 10_000) },
    ...(place ? { locations: [location(place, operations)] } : {}),
    ...(other ? { relatedLocations: [{ ...location(other, []), message: { text: "before" } }] } : {}),
    partialFingerprints: { "katagamiChange/v1": `${change.id}@${place?.pointer ?? operations[0] ?? ""}` },
    ...(approved
      ? {
          suppressions: [
            { kind: "external", status: "accepted", justification: `${approved.reason} (until ${approved.until})` },
          ],
        }
      : {}),
    properties: { api: title, wire: change.wire, sdk: change.sdk, docs: change.docs, operations: operations.length },
  };
}

function messageOf(change: Change, operations: readonly string[]): string {
  const witness = change.symbols?.find((symbol) => symbol.witness)?.witness;
  return [
    change.message,
    [verdictWords(change), ...(operations.length > 1 ? [plural(operations.length, "operation")] : [])].join(" · "),
    ...(witness ? ["", witness.code.trimEnd(), witness.diagnostic] : []),
  ].join("\n");
}

function location({ file, line, column, pointer }: Place, operations: readonly string[]) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: line, startColumn: column },
    },
    logicalLocations: [
      { fullyQualifiedName: pointer, kind: "element" },
      ...operations.slice(0, 20).map((name) => ({ fullyQualifiedName: name, kind: "function" })),
    ],
  };
}

/** A path as a relative URI reference; a URL stays. */
function uriOf(name: string): string {
  const file = name.replace(/\p{Surrogate}/gu, "\ufffd");
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) return encodeURI(file);
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return /^[A-Za-z]%3A\//.test(path) ? `file:///${path.replace("%3A", ":")}` : path;
}
