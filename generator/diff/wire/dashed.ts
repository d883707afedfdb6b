/** A keyword as ids spell it: `$dynamicRef` is `dynamic-ref`. */
export function dashed(keyword: string): string {
  return keyword.replace("$", "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
