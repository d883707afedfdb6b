import { letterCases } from "./document/letter-case.js";
import { isObject } from "./document/pointer.js";
import { identifier, isIdentifier } from "./model/names.js";
import type { NameRules } from "./model/pins/wanted-names.js";
import { type Expected, isTexts, text } from "./npm-fields.js";

const table: Expected = ["a map from the old name to the new one", isObject];

/** What `names:` of an API in redocly.yaml may say. */
export const nameRules: Readonly<Record<keyof NameRules, Expected>> = {
  operations: table,
  schemas: table,
  case: [letterCases.join(", "), (value) => letterCases.some((each) => each === value)],
  strip: [
    "a text or a list of texts",
    (value) => text[1](value) || (isTexts(value) && (value as unknown[]).length > 0),
  ],
};

/** A mistake: the keys that lead to it below `names`, what it is, and what would help. */
export type NameMistake = readonly [keys: readonly string[], message: string, hint: string];

/** What is wrong with the new names of the tables. */
export function checkNewNames(names: Readonly<Record<string, unknown>>): NameMistake[] {
  const owners = new Map<string, string>();
  return ["operations", "schemas"].flatMap((group) =>
    Object.entries(isObject(names[group]) ? names[group] : {}).flatMap(([old, name]): NameMistake[] => {
      const keys = [group, old];
      if (typeof name !== "string" || !isIdentifier(name)) {
        const close =
          typeof name === "string" && /[\p{L}]/u.test(name) ? `Such as ${identifier(name)}.` : "Such as listPets.";
        return [[keys, `The new name of ${old} must be an identifier.`, close]];
      }
      const other = owners.get(name);
      owners.set(name, old);
      if (other === undefined) return [];
      return [[keys, `${old} and ${other} are both to be called ${name}.`, "Give each a name of its own."]];
    }),
  );
}
