/**
 * A text in ASCII, in which every other character is letters, digits and dollars: openapi-typescript makes names of enumerations from what
 * is ASCII alone, and fails where nothing is.
 */
export function toAscii(text: string): string {
  return text.replace(
    /[^\0-\x7f]|\$(?=u[0-9a-f]{4}\$)/g,
    (unit) => `$u${unit.charCodeAt(0).toString(16).padStart(4, "0")}$`,
  );
}

/** The text again. */
export function fromAscii(text: string): string {
  return text.replace(/\$u([0-9a-f]{4})\$/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
