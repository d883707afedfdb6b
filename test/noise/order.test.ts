import { describe, expect, it } from "vitest";
import { changedFiles } from "./order.js";
import { ours as documents, rewrites } from "./noise.js";

describe("of another order, generated sources show nothing:", () => {
  it.each(rewrites.filter(({ onlyOrder }) => onlyOrder))("$name", (rewrite) => {
    const changed = [...documents.values()].map((document) => changedFiles(document, rewrite));
    expect(changed.flatMap((paths) => paths ?? [])).toEqual([]);
    expect(
      changed.some((paths) => paths !== undefined),
      "something to rewrite",
    ).toBe(true);
  });
});
