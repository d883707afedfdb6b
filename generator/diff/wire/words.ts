const words = new Set([
  "title",
  "summary",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "discriminator",
  "$comment",
  "$id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$defs",
]);

/** Whether a keyword of a schema says nothing about which values are valid. */
export function isWords(keyword: string): boolean {
  return words.has(keyword) || keyword.startsWith("x-");
}
