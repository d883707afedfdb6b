import { expect, it } from "vitest";
import { joinVerdicts } from "../../../generator/diff/join-verdicts.js";
import type { SdkChange } from "../../../generator/diff/sdk/sdk-change.js";
import { diffDocuments } from "../../../generator/diff/wire/diff-documents.js";
import { openDocument } from "../../../generator/diff.js";
import type { OpenApi } from "../../../generator/document/types.js";
import { callsOf } from "./calls-of.js";
import { hostileShapes } from "../shapes.js";

it("for twice as many findings in one object, changes are not looked through four times as often", async () => {
  const calls = async (count: number) => {
    const [base, revision] = ([1, 2] as const).map((edition) =>
      openDocument(`${edition}.json`, hostileShapes["properties of one object"]!(count, edition) as OpenApi),
    );
    const wire = diffDocuments(base!, revision!);
    const changes = wire.flatMap(({ base: place }) => (place ? [lost(place.pointer)] : []));
    expect(changes.length).toBeGreaterThanOrEqual(count);
    return callsOf(
      (url) => /\/sdk\/find-reason\.|\/join-verdicts\./.test(url),
      () => joinVerdicts(wire, { changes, unproven: [] }, base!, revision!),
    );
  };
  await calls(50);
  expect((await calls(200)) / (await calls(100))).toBeLessThan(3);
});

/** What a compiler finds of a property. */
function lost(at: string): SdkChange {
  const common = { rule: "result-changed", kind: "type", side: "base", verdict: "breaking", message: "m" } as const;
  const chain = [[at.replace(/\/properties\/.*$/, "")], [at]];
  return { ...common, symbol: "S", symbols: ["S"], at: [at], chain };
}
