import { plainLines } from "../../model/names.js";
import { entity, withoutCommands } from "./text/style.js";
import { groupBy } from "../values.js";
import type { Change, DiffResult } from "./diff-result.js";
import { operationLabel } from "./fold-changes.js";
import { isUnchanged, verdictWords } from "./wording.js";
import { leavesUnproven, worstOf } from "./verdicts.js";

/**
 * For test reports of CI systems: one suite for each API, one test for each operation that changed. What breaks fails; what is
 * not proven is an error, as a test is that could not be run.
 */
export function junit(results: readonly DiffResult[]): string {
  const suites = results.map((result) => ({ title: result.title, cases: byOperation(result) }));
  const counts = suites.map(({ cases }) => ({
    tests: cases.size,
    failures: countOf(cases, isFailure),
    errors: countOf(cases, leavesUnproven),
  }));
  const total = counts.reduce(
    (sum, each) => ({
      tests: sum.tests + each.tests,
      failures: sum.failures + each.failures,
      errors: sum.errors + each.errors,
    }),
    { tests: 0, failures: 0, errors: 0 },
  );
  const elements = suites.map(({ title, cases }, index) =>
    element(
      "testsuite",
      { name: title, ...counts[index], skipped: 0 },
      [...cases].map(([name, changes]) => testCase(name, title, changes)),
    ),
  );
  const root = element("testsuites", { name: "katagami diff", ...total }, elements);
  return withoutCommands(`<?xml version="1.0" encoding="UTF-8"?>\n${root}`, entity);
}

function countOf(cases: ReadonlyMap<string, readonly Change[]>, isMeant: (change: Change) => boolean): number {
  return [...cases.values()].filter((changes) => changes.some(isMeant)).length;
}

function byOperation(result: DiffResult): Map<string, Change[]> {
  if (isUnchanged(result)) return new Map([["no changes", []]]);
  return groupBy(result.changes, ({ operation }) => (operation ? operationLabel(operation) : "the whole API"));
}

function testCase(name: string, classname: string, changes: readonly Change[]): string {
  const breaking = changes.filter(isFailure);
  const unproven = changes.filter(leavesUnproven);
  const others = changes.filter((change) => !isFailure(change) && !leavesUnproven(change));
  const message = breaking.length === 1 ? breaking[0]!.message : `${breaking.length} breaking changes`;
  return element("testcase", { name, classname }, [
    ...(breaking.length > 0
      ? [element("failure", { type: breaking[0]!.id, message }, [], breaking.map(describe).join("\n\n"))]
      : []),
    ...unproven.map(({ id, message: why }) => element("error", { type: id, message: why })),
    ...(others.length > 0 ? [element("system-out", {}, [], others.map(describe).join("\n\n"))] : []),
  ]);
}

function isFailure(change: Change): boolean {
  return worstOf(change) === "breaking" && !change.approved;
}

function describe(change: Change): string {
  const place = change.revision ?? change.base;
  const witness = change.symbols?.find((symbol) => symbol.witness)?.witness;
  return [
    `${change.id} (${verdictWords(change)})`,
    change.message,
    ...(place ? [`${place.file}:${place.line}:${place.column}`] : []),
    ...(change.approved ? [`approved until ${change.approved.until}: ${change.approved.reason}`] : []),
    ...(witness ? [witness.code.trimEnd(), witness.diagnostic] : []),
  ].join("\n");
}

/** An element with attributes, and either elements or text inside. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
  text = "",
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `<${name}${list.join("")}`;
  if (children.length === 0 && text === "") return `${open}/>`;
  const inside = children.length > 0 ? `\n${children.join("\n")}\n` : escapeXml(text, false);
  return `${open}>${inside}</${name}>`;
}

/** Text without what XML 1.0 cannot hold, and without what would end it. @see https://www.w3.org/TR/xml/#charsets */
function escapeXml(text: string, attribute = true): string {
  const escaped = plainLines(text, "\ufffd")
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return attribute ? escaped.replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;") : escaped;
}
