/**
 * Whether two pieces of a document, or of what was made of it, give the same types: words and examples do not count.
 * @param isMap whether the keys are names, so that `description` is but a name
 */
export function isSameType(one: unknown, other: unknown, isMap = false): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((value, index) => isSameType(value, other[index]));
  }
  const [base, revision] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const counts = (key: string) => isMap || !words.has(key);
  const keys = Object.keys(base).filter(counts);
  const names = Object.keys(revision).filter(counts);
  // The order of properties is that of the types.
  return (
    keys.length === names.length &&
    keys.every((key, index) => key === names[index] && isSameType(base[key], revision[key], !isMap && maps.has(key)))
  );
}

/** Keywords that end up in comments, if anywhere. */
const words: ReadonlySet<string> = new Set([
  ...["title", "summary", "description", "deprecated", "example", "examples", "externalDocs", "tags", "operationId"],
]);

/** Keywords whose value has names for keys. */
const maps: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "headers", "content", "responses", "callbacks"],
  ...["links", "encoding", "mapping"],
]);
