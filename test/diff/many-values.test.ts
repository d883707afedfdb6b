import { describe, expect, it } from "vitest";
import { compare, thing } from "./compare.js";

const values = (count: number, word: string) => Array.from({ length: count }, (_, index) => `${word}${index}`);

/** A list of values, in each way in which a schema can have one. */
const lists = {
  enum: (all: readonly string[]) => ({ type: "string", enum: all }),
  oneOf: (all: readonly string[]) => ({ oneOf: all.map((value) => ({ const: value })) }),
  "x-extensible-enum": (all: readonly string[]) => ({ type: "string", "x-extensible-enum": all }),
};

describe.each(Object.entries(lists))("values of one %s that come or go together", (keyword, list) => {
  const told = (count: number) => {
    const [before, after] = [values(count, "old"), values(count, "new")].map((all) => thing(list(["kept", ...all])));
    return compare(before!, after!).filter(({ message }) => message.includes("request body"));
  };

  it("are a change each, if they are few", () => {
    const changes = told(50);
    expect(changes.filter(({ message }) => / removed /.test(message))).toHaveLength(50);
    expect(changes.filter(({ message }) => / added /.test(message))).toHaveLength(50);
  });

  it("are one change, if they are many", () => {
    const [removed, added, ...others] = told(51);
    const name = keyword === "oneOf" ? "enum" : keyword;
    expect(removed!.message).toBe(
      `51 values were removed from the ${name} of the request body: 'old0', 'old1', 'old2' and 48 more.`,
    );
    expect(added!.message).toContain(`51 values were added to the ${name} of the request body: 'new0'`);
    expect(others).toEqual([]);
  });

  it("have the ids and verdicts that they have by themselves", () => {
    const kinds = (count: number) => new Set(told(count).map(({ id, wire }) => `${id} ${wire}`));
    expect(kinds(51)).toEqual(kinds(50));
  });

  it("stand where a reader finds them, and an approval does", () => {
    for (const { base, revision } of told(51)) {
      const pointer = (revision ?? base)!.pointer;
      expect(pointer).toMatch(keyword === "oneOf" ? /\/schema$/ : new RegExp(`/schema/${keyword}$`));
    }
  });
});

describe("values of translations", () => {
  it("that one of them has more are one difference, if they are many", () => {
    const [before, after] = [["a"], ["a", ...values(60, "v")]].map((all) => thing(lists.enum(all)));
    const messages = compare(before!, after!, { translations: { base: "ja", revision: "en" } }).map(
      (each) => each.message,
    );
    expect(messages).toContain(
      "Only en has 60 further values in the enum of the request body: 'v0', 'v1', 'v2' and 57 more.",
    );
  });
});
