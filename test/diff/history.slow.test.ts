import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffFiles, type Change, type Diff } from "../../generator/index.js";
import { outside, today } from "./compare.js";
import { steps } from "./history.js";

const folder = outside("dify/history/ja-chat");
const versions = folder === undefined ? [] : readdirSync(folder).sort();

describe.skipIf(folder === undefined)("a description that grew over seven steps", () => {
  it("has as many steps as were read", () => expect(versions.length - 1).toBe(steps.length));

  it.each(steps.map((step, index) => ({ ...step, index })))("step $index: $words", async ({ index, ...step }) => {
    const [before, after] = [versions[index]!, versions[index + 1]!].map((name) => join(folder!, name));
    const diff = await diffFiles(before!, after!, { today });
    const { wire, sdk, docs } = diff.summary;
    expect({ wire, sdk, docs }).toEqual(step.summary);
    expect(linesOf(diff, "breaking")).toEqual([...step.breaking].sort());
    expect(linesOf(diff, "warning")).toEqual([...step.warnings].sort());
    expect(witnessed(diff)).toEqual(expect.arrayContaining([...(step.witnessed ?? [])]));
    if (step.told === undefined) return;
    expect(linesOf(diff, "info")).toEqual([...step.told].sort());
    expect(witnessed(diff)).toHaveLength(step.witnessed?.length ?? 0);
    expect(diff.changes.filter(({ docs, sdk }) => docs && sdk === "none")).toHaveLength(step.documentation!);
    expect(diff.changes.filter(({ id }) => id.startsWith("sdk-"))).toEqual([]);
  });
});

/** Id, operation and pointer of every change with a verdict for the wire. */
function linesOf({ changes }: Diff, wire: Change["wire"]): string[] {
  return changes
    .filter((change) => change.wire === wire)
    .map(line)
    .sort();
}

function line({ id, operation, base, revision }: Change): string {
  const at = operation ? `${operation.method.toUpperCase()} ${operation.path}` : "-";
  return `${id} ${at} ${(revision ?? base)?.pointer}`;
}

/** Changes that stop code from compiling, as far as they are shown with a witness. */
function witnessed({ changes }: Diff): string[] {
  const shown = changes.filter(({ symbols = [] }) => symbols.some(({ witness }) => witness !== undefined));
  return shown
    .filter(({ sdk, wire }) => sdk === "breaking" && wire === "breaking")
    .map(line)
    .sort();
}
