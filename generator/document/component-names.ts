import { pointerKeys } from "./pointer.js";

/** A name that `taken` does not have yet: the wanted one, or that with a number. */
export function freeName(wanted: string, taken: Readonly<Record<string, unknown>>): string {
  let name = wanted;
  for (let number = 2; Object.hasOwn(taken, name); number++) name = `${wanted}${number}`;
  return name;
}

/** A name for what stands at a pointer: `#/components/schemas/Tree/properties/leaves/items` is `TreeLeavesItems`. */
export function componentNameAt(ref: string): string {
  const words = pointerKeys(ref)
    .slice(2)
    .filter((key) => key !== "properties" && /^[A-Za-z]\w*$/.test(key));
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("") || "Part";
}
