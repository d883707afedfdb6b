import type { Loaded } from "../load/load.js";
import type { Problem } from "../problem.js";
import { childPointer } from "../document/pointer.js";
import type { Normalised } from "./normalise.js";

/**
 * Errors about what nothing can be made of: `$ref`s that lead to nothing, and keywords of Katagami's own that say nothing it could
 * use. Told where an overlay wrote them, or else where they stand in the description.
 */
export function brokenProblems(
  { broken, misused }: Pick<Normalised, "broken" | "misused">,
  { locate }: Pick<Loaded, "locate">,
): Problem[] {
  const at = (pointer: string, key: string) => locate(childPointer(pointer, key));
  return [
    ...broken.map(({ pointer, ref }): Problem => ({
      severity: "error",
      rule: "no-unresolved-refs",
      message: `Can't resolve $ref ${ref} at ${pointer}.`,
      ...at(pointer, "$ref"),
    })),
    ...misused.map(({ pointer, keyword, message }): Problem => ({
      severity: "error",
      rule: keyword,
      message: `${keyword} at ${pointer}: ${message}`,
      ...at(pointer, keyword),
      hint: "The README lists the keywords and what they say.",
    })),
  ];
}
