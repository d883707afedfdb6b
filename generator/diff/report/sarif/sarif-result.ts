import { plural } from "../../../plural.js";
import type { Change, Place } from "../diff-result.js";
import { operationLabel } from "../fold-changes.js";
import { worstOf } from "../verdict-order.js";
import { clip, verdictWords } from "../wording.js";

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
    message: { text: withoutLinks(clip(messageOf(change, operations), 10_000)) },
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

/** A message in which SARIF finds no link, which is `[text](target)`. */
function withoutLinks(message: string): string {
  return message.replace(/\](?=\()/g, "]\u200b");
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
