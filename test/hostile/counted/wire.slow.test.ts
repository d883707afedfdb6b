import { describe, expect, it } from "vitest";
import { joinVerdicts } from "../../../generator/diff/join-verdicts.js";
import { diffDocuments } from "../../../generator/diff/wire/diff-documents.js";
import { openDocument } from "../../../generator/diff.js";
import type { OpenApi } from "../../../generator/document/types.js";
import { callsOf } from "./calls-of.js";
import { hostileShapes, type HostileShape } from "../shapes.js";

const sidesOf = (shape: HostileShape, count: number) =>
  ([1, 2] as const).map((edition) => openDocument(`${edition}.json`, shape(count, edition) as OpenApi));

function wire([base, revision]: ReturnType<typeof sidesOf>) {
  return joinVerdicts(diffDocuments(base!, revision!), undefined, base!, revision!);
}

/** What a description of so many is judged by: each shape is beyond all limits at twice the first. */
const few = 150;

/** Shapes whose text itself grows with the square. */
const squares = /name one another/;

describe("twice as much is not four times the work for the wire verdict", () => {
  it.each(Object.entries(hostileShapes))("%s", async (name, shape) => {
    const count = squares.test(name) ? few / 5 : few;
    const [once, twice] = [count, count * 2].map((each) => sidesOf(shape, each));
    const calls = (sides: typeof once) =>
      callsOf(
        (url) => /\/generator\/(diff|document)\//.test(url),
        () => wire(sides!),
      );
    await calls(once);
    const [first, second] = [await calls(once), await calls(twice)];
    expect(first).toBeGreaterThan(0);
    expect(second / first).toBeLessThan(squares.test(name) ? 5 : 3);
  });
});

describe("what is deeper than the stack is compared", () => {
  const deep = Object.entries(hostileShapes).filter(([name]) => /chain|in (objects|lists|allOf|oneOf)$/.test(name));
  it.each(deep)("%s", (name, shape) => {
    expect(wire(sidesOf(shape, / in /.test(name) ? 700 : 1500))).not.toEqual([]);
  });
});
