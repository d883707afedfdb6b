import { describe, expect, it } from "vitest";
import { joinVerdicts } from "../../generator/diff/join-verdicts.js";
import { formats } from "../../generator/diff/report/formats.js";
import { summarise } from "../../generator/diff/report/verdicts.js";
import { createMeter, hindrances } from "../../generator/diff/sdk/limits.js";
import { prove } from "../../generator/diff/sdk/prove.js";
import type { Use } from "../../generator/diff/sdk/use.js";
import { diffDocuments } from "../../generator/diff/wire/diff-documents.js";
import { openDocument } from "../../generator/diff.js";
import type { OpenApi } from "../../generator/document/types.js";
import { hostileShapes } from "./shapes.js";

const [base, revision] = ([1, 2] as const).map((edition) =>
  openDocument(`${edition}.json`, hostileShapes["properties of one object"]!(3, edition) as OpenApi),
);
const wire = diffDocuments(base!, revision!);
const joined = (unproven: readonly string[]) => joinVerdicts(wire, { changes: [], unproven }, base!, revision!);

describe("what is not proven", () => {
  it("may break, while the wire verdict stays as it is", () => {
    const changes = joined(["a union has more than 100 members"]);
    expect(summarise(changes)).toMatchObject({ wire: "breaking", sdk: "warning" });
    expect(changes.slice(0, wire.length).map(({ sdk }) => sdk)).toEqual(wire.map(() => "warning"));
    expect(summarise(joined([])).sdk).toBe("none");
  });

  const { html: _, ...plain } = formats;
  it.each(Object.entries(plain))("is told in --format %s", (_, format) => {
    const changes = joined(["a union has more than 100 members"]);
    const report = format([{ title: "T", base: "a", revision: "b", summary: summarise(changes), changes }], {});
    expect(report).toContain("Not all of the sdk verdict is proven");
    expect(report).toContain("a union has more than 100 members");
    expect(report).toContain("The wire verdict is whole");
  });

  const wide = ["heirs of a discriminator", "arms of a oneOf", "arms of an anyOf that nothing tells apart"] as const;
  it.each(wide)("is what is made of %s, if they are too many for a package", (name) => {
    const told = [500, 501].map((count) => hindrances(hostileShapes[name]!(count, 1) as OpenApi).length);
    expect(told).toEqual([0, 1]);
  });

  it("is what is made of unions that have more members together", () => {
    const shape = hostileShapes["unions that are members of one another"]!;
    const told = [250, 251].map((count) => hindrances(shape(count, 1) as OpenApi).length);
    expect(told).toEqual([0, 1]);
  });

  it("is whatever the compiler was not asked when the time was over", () => {
    const meter = createMeter({ isOver: () => true });
    const code = { text: "console.log(1);", focus: [] };
    const use = { what: "read", flow: "received", symbol: "a", kind: "type", at: [], chain: [], unit: "a" } as const;
    const uses: Use[] = [{ ...use, candidates: [{ imports: [], before: [], code }] }];
    let programs = 0;
    const compile = () => (programs++, []);
    const { breaks } = prove(uses, new Map(), { files: new Map(), exports: new Set() }, compile, "p", meter);
    expect({ programs, breaks, reasons: meter.reasons().length }).toEqual({ programs: 0, breaks: [], reasons: 1 });
  });
});
