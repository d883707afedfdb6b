/** Appends keys to a JSON pointer, escaped. */
export function childPointer(pointer: string, ...keys: (string | number)[]): string {
  const escaped = keys.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1"));
  return [pointer === "#/" ? "#" : pointer, ...escaped].join("/");
}

/** The keys of a JSON pointer, with or without the `#` of a URI fragment, unescaped. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .filter((segment) => segment !== "")
    .map(unescapeSegment);
}

function unescapeSegment(segment: string): string {
  const plain = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
