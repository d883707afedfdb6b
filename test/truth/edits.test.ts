import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";

interface Edit {
  readonly kind: string;
  readonly at: string;
  readonly places: readonly string[];
}
type Choose = (document: unknown, seed: string, count: number, uses: Map<string, number>) => Edit[];
const load = (name: string): Promise<unknown> => import(new URL(name, import.meta.url).href);
const { chooseEdits, withEdits } = (await load("mutations/mutate.mjs")) as {
  chooseEdits: Choose;
  withEdits: (document: unknown, edits: readonly Edit[]) => unknown;
};
const { lookUp } = (await load("mutations/places.mjs")) as { lookUp: (document: unknown, pointer: string) => unknown };

const text = readFileSync(join(import.meta.dirname, "../wide/openapi.yaml"), "utf8");
const document = JSON.parse(JSON.stringify(parseYaml(text))) as unknown;
const before = JSON.stringify(document);
const all = chooseEdits(document, "all", 100, new Map());

describe("edits of a description", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(chooseEdits(document, "all", 100, new Map())).toEqual(all);
    expect(chooseEdits(document, "other", 100, new Map())).not.toEqual(all);
  });

  it("are of many kinds, the rarest first", () => {
    const uses = new Map<string, number>();
    const [first] = chooseEdits(document, "a", 1, uses);
    expect(chooseEdits(document, "a", 1, uses)[0]!.kind).not.toBe(first!.kind);
    expect(all.length).toBeGreaterThanOrEqual(40);
  });

  it.each(all.map((edit) => [edit.kind, edit] as const))("%s: changes a copy, where it says", (_, edit) => {
    const after = withEdits(document, [edit]);
    expect(JSON.stringify(document)).toBe(before);
    expect(JSON.stringify(after)).not.toBe(before);
    const seen = edit.places.filter(
      (place) => JSON.stringify(lookUp(document, place)) !== JSON.stringify(lookUp(after, place)),
    );
    expect(seen).not.toEqual([]);
  });
});
