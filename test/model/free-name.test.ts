import { expect, it } from "vitest";
import { takeBeginning, takeName } from "../../generator/model/names.js";
import { freeName } from "../../generator/document/component-names.js";
import { linkTargets } from "../../generator/document/operations.js";

/** A set that counts what it is asked. */
class Asked extends Set<string> {
  questions = 0;
  override has(name: string): boolean {
    this.questions++;
    return super.has(name);
  }
}

it("a thousand times one name is not half a million questions", () => {
  const taken = new Asked();
  const names = Array.from({ length: 1_000 }, () => takeName("op", taken));
  expect(names.slice(0, 3)).toEqual(["op", "op2", "op3"]);
  expect(new Set(names).size).toBe(1_000);
  expect(taken.questions).toBeLessThan(4_000);
});

it("nor is it for names of types with their endings, each sense by itself", () => {
  const taken = new Asked();
  const take = (endings: string[]) => takeBeginning("Op", endings, taken, "Operation");
  const names = Array.from({ length: 1_000 }, () => take(["", "Error"]));
  expect(names.slice(0, 4)).toEqual(["Op", "OpOperation", "OpOperation2", "OpOperation3"]);
  expect(taken.questions).toBeLessThan(10_000);
  expect(take(["Result"])).toBe("Op");
  expect(takeBeginning("Op", [""], taken)).toBe("Op1");
  expect(takeName("OpOperation", taken)).toBe("OpOperation1000");
});

it("a free name is one that nobody has, whatever was free before", () => {
  const schemas: Record<string, unknown> = { Item: {} };
  expect(freeName("Item", schemas)).toBe("Item2");
  expect(freeName("Item", schemas)).toBe("Item2");
  schemas["Item2"] = {};
  expect(freeName("Item", schemas)).toBe("Item3");
});

it("the operations of a document are listed once for all of its Links", () => {
  let listings = 0;
  const get = { operationId: "a", responses: {} };
  const paths = new Proxy({ "/a": { get } }, { ownKeys: (target) => (listings++, Reflect.ownKeys(target)) });
  const targetOf = linkTargets({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths });
  for (let link = 0; link < 10; link++) expect(targetOf({ operationId: "a" })?.operation).toBe(get);
  expect(targetOf({ operationRef: "#/paths/~1a/get" })?.operation).toBe(get);
  expect(targetOf({ operationId: "b" })).toBeUndefined();
  expect(listings).toBe(1);
});
