import { expect, it } from "vitest";
import { joinVerdicts } from "../../generator/diff/join-verdicts.js";
import type { SdkChange } from "../../generator/diff/sdk/sdk-change.js";
import { diffDocuments, type Side } from "../../generator/diff/wire/diff-documents.js";
import { openDocument } from "../../generator/diff.js";
import { pointer } from "../../generator/document/pointer.js";
import type { OpenApi } from "../../generator/document/types.js";
import { hostileShapes } from "./shapes.js";

const shapes = Object.entries(hostileShapes).filter(([name]) => /another path/.test(name));

it.each(shapes)("the paths of a document are listed as often for 40 findings as for 20: %s", (_, shape) => {
  const [few, many] = [20, 40].map((count) => {
    const [base, revision] = ([1, 2] as const).map((edition) =>
      openDocument(`${edition}.json`, shape(count, edition) as OpenApi),
    );
    const wire = diffDocuments(base!, revision!);
    const sides = [counted(base!), counted(revision!)] as const;
    joinVerdicts(wire, { changes: lost(base!), unproven: [] }, sides[0].side, sides[1].side);
    return sides.map(({ listings }) => listings());
  });
  expect(many).toEqual(few);
});

/** A side that counts how often its paths are listed. */
function counted(side: Side): { readonly side: Side; readonly listings: () => number } {
  let listings = 0;
  const paths = new Proxy(side.document.paths ?? {}, {
    ownKeys(target) {
      listings++;
      return Reflect.ownKeys(target);
    },
  });
  return { side: { ...side, document: { ...side.document, paths } }, listings: () => listings };
}

/** What a compiler finds where every operation of a description is gone. */
function lost({ document }: Side): SdkChange[] {
  const common = { rule: "export-removed", kind: "client", side: "base", verdict: "breaking", message: "m" } as const;
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item!).map((method): SdkChange => {
      const chain = [[pointer("paths", path)], [pointer("paths", path, method)]];
      return { ...common, symbol: path, symbols: [path], at: [method, path], chain };
    }),
  );
}
