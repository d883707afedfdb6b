import { firstFree } from "./free-name.js";
import { pointerKeys } from "./pointer.js";

/** A name that `taken` does not have yet: the wanted one, or that with a number. */
export function freeName(wanted: string, taken: Readonly<Record<string, unknown>>): string {
  return firstFree(taken, wanted, (name) => !Object.hasOwn(taken, name));
}

/** A name for what stands at a pointer: `#/components/schemas/Tree/properties/leaves/items` is `TreeLeavesItems`. */
export function componentNameAt(ref: string): string {
  const words = pointerKeys(ref)
    .slice(2)
    .filter((key) => key !== "properties" && /^[A-Za-z]\w*$/.test(key));
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("") || "Part";
}
