import { describe, expect, it } from "vitest";
import { affectedPieces, type Modelled } from "../../generator/diff/sdk/affected-pieces.js";
import { modelOf } from "../../generator/package-of.js";
import type { OpenApi } from "../../generator/document/types.js";
import { baseDescription, descriptionOf } from "./cases.js";

const model = (description: object) => modelOf({ document: description as OpenApi });
const base = model(baseDescription);
const revision = (change: object) => model(descriptionOf({ change: change as never }));
const names = ({ api, document }: Modelled) => ({
  operations: api.operations.map(({ name }) => name),
  schemas: Object.keys(document.components?.schemas ?? {}),
  paths: Object.keys(document.paths ?? {}),
});

describe("the pieces that are compared with types", () => {
  it("are none where words changed", () => {
    const change = {
      info: { description: "Other words." },
      paths: { "/books": { get: { summary: "Other words.", tags: ["other"] } } },
      components: { schemas: { Book: { description: "Other words.", properties: { title: { example: "Emma" } } } } },
    };
    const { base: before, revision: after } = affectedPieces(base, revision(change));
    expect([names(before), names(after)]).toEqual(Array(2).fill({ operations: [], schemas: [], paths: [] }));
  });

  it("are what changed, what uses it, and what these use", () => {
    const change = { components: { schemas: { Author: { properties: { born: { type: "string" } } } } } };
    const { base: before } = affectedPieces(base, revision(change));
    const kept = names(before);
    expect(kept.operations).toContain("listBooks");
    expect(kept.operations).not.toContain("listSections");
    expect(kept.schemas).toEqual(expect.arrayContaining(["Author", "Book"]));
    expect(kept.schemas).not.toContain("Section");
  });

  it("include a property that is called like a keyword", () => {
    const property = (type: string) => ({
      components: { schemas: { Author: { properties: { description: { type } } } } },
    });
    const [before, after] = [revision(property("string")), revision(property("number"))];
    expect(names(affectedPieces(before, after).base).schemas).toContain("Author");
    const words = (description: string) => ({
      components: { schemas: { Author: { properties: { born: { description } } } } },
    });
    expect(names(affectedPieces(revision(words("One")), revision(words("Two"))).base).schemas).toEqual([]);
  });

  it("include what is new and what is gone", () => {
    const { base: before, revision: after } = affectedPieces(base, revision({ paths: { "/sections": null } }));
    expect(names(before).operations).toContain("listSections");
    expect(names(after).operations).not.toContain("listSections");
    const back = affectedPieces(revision({ paths: { "/sections": null } }), base);
    expect(names(back.revision).operations).toContain("listSections");
  });
});
