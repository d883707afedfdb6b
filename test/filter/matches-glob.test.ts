import { expect, test } from "vitest";
import { matchesGlob } from "../../generator/filter/matches-glob.js";

test.each([
  ["listPets", "listPets", true],
  ["listPets", "listPetsAll", false],
  ["*Pets", "listPets", true],
  ["*", "", true],
  ["*BasicChat*Ja", "sendBasicChatMessageJa", true],
  ["*BasicChat*Ja", "sendBasicChatMessageEn", false],
  ["チャット*", "チャットメッセージ", true],
  ["が", "か\u3099", true],
  ["a.c", "abc", false],
  ["*/*", "a/b", true],
  ["2 * 2", "2 * 2", true],
])("of a tag or an operationId %j is %j: %j", (pattern, name, expected) => {
  expect(matchesGlob(pattern, name, false)).toBe(expected);
});

test.each([
  ["/pets", "/pets", true],
  ["/pets", "/pets/{id}", false],
  ["/pets/*", "/pets/{id}", true],
  ["/pets/*", "/pets/{id}/photos", false],
  ["/pets/**", "/pets/{id}/photos", true],
  ["/pets/**", "/pets", true],
  ["/pets/**", "/petshops", false],
  ["/pets/{id}", "/pets/{id}", true],
  ["/pets/{id}", "/pets/{name}", false],
  ["**/photos", "/pets/{id}/photos", true],
  ["/*/photos", "/pets/{id}/photos", false],
  ["/pets**", "/pets/{id}", true],
  ["**", "/", true],
])("of a path %j is %j: %j", (pattern, name, expected) => {
  expect(matchesGlob(pattern, name, true)).toBe(expected);
});

test("takes no longer for many stars than for one", () => {
  expect(matchesGlob("*a".repeat(100) + "b", "a".repeat(5_000), false)).toBe(false);
});
