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

/** Shapes that are bounded by what stands for it here: by how deep a reader goes, or by how many are compared with each other. */
const bounded: Readonly<Record<string, { readonly few: number; readonly growth: number }>> = {
  // No reader of JSON or YAML goes deeper than some 500, and each place has the way to it in its pointer.
  "objects in objects": { few, growth: 4.2 },
  "lists in lists": { few, growth: 4.2 },
  "allOf in allOf": { few, growth: 4.2 },
  "oneOf in oneOf": { few, growth: 4.2 },
  // Up to some hundred are compared each with each other.
  "a chain of properties, each schema with a new name": { few: 400, growth: 3 },
  "arms of one shape, in the other order": { few: 800, growth: 3.5 },
};

describe("twice as much is not four times the work for the wire verdict", () => {
  it.each(Object.entries(hostileShapes))("%s", async (name, shape) => {
    const usual = squares.test(name) ? { few: few / 5, growth: 5 } : { few, growth: 3 };
    const { few: count, growth } = bounded[name] ?? usual;
    const [once, twice] = [count, count * 2].map((each) => sidesOf(shape, each));
    const calls = (sides: typeof once) =>
      callsOf(
        (url) => /\/generator\/(diff|document)\//.test(url),
        () => wire(sides!),
      );
    await calls(once);
    const [first, second] = [await calls(once), await calls(twice)];
    expect(first).toBeGreaterThan(0);
    expect(second / first).toBeLessThan(growth);
  });
});

describe("what is deeper than the stack is compared", () => {
  const deep = Object.entries(hostileShapes).filter(([name]) => /chain|in (objects|lists|allOf|oneOf)$/.test(name));
  it.each(deep)("%s", (name, shape) => {
    expect(wire(sidesOf(shape, / in /.test(name) ? 700 : 1500))).not.toEqual([]);
  });
});
