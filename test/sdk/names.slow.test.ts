import { expect, test } from "vitest";
import { sdkVerdict } from "../../generator/diff/sdk/sdk-verdict.js";
import type { OpenApi } from "../../generator/document/types.js";
import type { NameSettings } from "../../generator/model/pins/settle-names.js";
import { packagesOf } from "../../generator/package-of.js";
import { described, readLock, release } from "../model/pins/releases.js";

const pet = {
  type: "object",
  properties: { name: { type: "string" }, age: { type: "integer" }, tag: { type: "string" } },
};
const before = described({ "GET /pets": "listPets", "GET /toys": "listToys" }, { Pet: pet });
const after = described({ "GET /pets": "listAnimals", "GET /toys": "listToys" }, { Animal: pet });
const first = release(before);
const second = release(after, first);

/** What breaks between two sides, each with its lock. */
function breaks(base: [OpenApi, NameSettings?], revision: [OpenApi, NameSettings?]): string[] {
  const [one, other] = [base, revision].map(([document, names]) => ({
    document: structuredClone(document),
    ...(names && { names }),
  }));
  const sides = packagesOf(one!, other!);
  const changes = sdkVerdict(sides.base, sides.revision);
  return changes.filter(({ verdict }) => verdict === "breaking").map(({ rule, symbol }) => `${rule} ${symbol}`);
}

test("an alias keeps code compiling", () => {
  const functions = (all: string[]) => all.filter((each) => /listPets|Pet$/.test(each));
  expect(functions(breaks([before], [after]))).toEqual(
    expect.arrayContaining(["export-removed listPets", "export-removed Pet"]),
  );
  expect(functions(breaks([before, { lock: first.lock }], [after, { lock: second.lock }]))).toEqual([]);
  expect(functions(breaks([before, { lock: first.lock }], [after, { lock: first.lock }]))).toEqual([]);
});

test("an alias that is let go is a break, though no description changes", () => {
  const text = second.text.replace("{ name: listAnimals, aliases: [listPets] }", "listAnimals");
  expect(text).not.toBe(second.text);
  const found = breaks([after, { lock: second.lock }], [after, { lock: readLock(text) }]);
  expect(found).toContain("export-removed listPets");
  expect(found).not.toContain("export-removed Pet");
  expect(breaks([after, { lock: second.lock }], [after, { lock: second.lock }])).toEqual([]);
});

test("what is left out of a comparison is not taken for gone", () => {
  const more = described(
    { "GET /pets": "listPets", "GET /toys": "listToys", "GET /v2": "list_pets" },
    { Pet: pet, Copy: pet },
  );
  expect(breaks([before, { lock: first.lock }], [more, { lock: first.lock }])).toEqual([]);
});

test("a lock of a later time names the older side without its aliases", () => {
  const later = { lock: second.lock, isLater: true };
  expect(breaks([before, later], [after, { lock: second.lock }]).filter((each) => /[lL]istPets/.test(each))).toEqual(
    [],
  );
});
