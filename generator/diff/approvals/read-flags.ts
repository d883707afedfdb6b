import type { DiffResult, Verdict } from "../report/diff-result.js";
import { isUnproven, verdictRank, verdicts } from "../report/verdicts.js";
import { isPointer, type Approval } from "./approval.js";
import type { Notice } from "../wire/lifecycle.js";

/** What came of reading something that a person typed: the value, or a sentence about the mistake. */
export type Reading<T> = { readonly value: T } | { readonly mistake: string };

/** The mildest verdict at which a check fails, for each reader; `none` never fails. Changed docs are `info`. */
export type FailOn = Readonly<Record<Reader, Verdict>>;

type Reader = "wire" | "sdk" | "docs";

const readers: readonly Reader[] = ["wire", "sdk", "docs"];

/**
 * Reads `wire=breaking,sdk=warning`. A verdict alone (`breaking`) counts for wire and sdk; who is not named never fails.
 */
export function parseFailOn(text: string): Reading<FailOn> {
  const failOn: Record<Reader, Verdict> = { wire: "none", sdk: "none", docs: "none" };
  for (const part of text.split(",").map((piece) => piece.trim())) {
    const [left = "", right] = part.split("=").map((word) => word.trim().toLowerCase());
    const verdict = verdicts.find((known) => known === (right ?? left));
    const named = right === undefined ? (["wire", "sdk"] as const) : readers.filter((reader) => reader === left);
    if (verdict === undefined || named.length === 0 || part.split("=").length > 2) return { mistake: explain(part) };
    if (left === "docs" && verdict !== "info" && verdict !== "none") {
      return { mistake: "`docs` knows only whether words changed: write `docs=info` to fail on that, or `docs=none`." };
    }
    for (const reader of named) failOn[reader] = verdict;
  }
  return { value: failOn };
}

/** Whether any change that nobody approved is as bad as that, or worse. What is not proven may be as bad as can be. */
export function exceeds(results: readonly DiffResult[], failOn: FailOn): boolean {
  return (
    results.some(({ changes }) =>
      changes.some(
        ({ wire, sdk, docs, approved }) =>
          !approved &&
          (reaches(wire, failOn.wire) || reaches(sdk, failOn.sdk) || reaches(docs ? "info" : "none", failOn.docs)),
      ),
    ) || unprovenFor(results, failOn).length > 0
  );
}

/** The comparisons whose sdk verdict was to be judged, and is not proven. */
export function unprovenFor(results: readonly DiffResult[], { sdk }: Pick<FailOn, "sdk">): readonly DiffResult[] {
  return sdk === "none" ? [] : results.filter(isUnproven);
}

function reaches(verdict: Verdict, limit: Verdict): boolean {
  return limit !== "none" && verdictRank(verdict) <= verdictRank(limit);
}

function explain(part: string): string {
  const what = part === "" ? "An empty part" : `\`${part}\``;
  return `${what} says no reader and verdict: write ${readers.join(", ")} with ${verdicts.join(", ")}, such as \`wire=breaking,sdk=warning\`.`;
}

/** `ID@POINTER`, as a report shows a change, for `katagami diff --approve`. */
export function parseApprovalArgument(argument: string): Reading<Pick<Approval, "id" | "pointer">> {
  const at = argument.indexOf("@");
  const id = argument.slice(0, Math.max(at, 0)).trim();
  const pointer = argument.slice(at + 1).trim();
  if (at === -1 || id === "" || !isPointer(pointer)) {
    const example = "response-required-property-removed@#/components/schemas/Pet/properties/name";
    return { mistake: `\`${argument}\` is no ID@POINTER, such as \`${example}\`.` };
  }
  return { value: { id, pointer: pointer.startsWith("#") ? pointer : `#${pointer}` } };
}

/** Reads `beta=31,stable=180`: days by stability level; none where nothing is said. */
export function parseSunsetNotice(text = ""): Reading<Notice> {
  const notice: { beta?: number; stable?: number } = {};
  for (const part of text === "" ? [] : text.split(",")) {
    const [, level, days] = /^\s*(beta|stable)\s*=\s*(\d+)\s*$/.exec(part) ?? [];
    if (level === undefined)
      return { mistake: `\`${part.trim()}\` is no level and days: write beta=31 or stable=180.` };
    notice[level as keyof Notice] = Number(days);
  }
  return { value: notice };
}
