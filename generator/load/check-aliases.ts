/** Most values that a YAML document may stand for once its aliases are written out. */
const mostValues = 5_000_000;

/**
 * What is wrong with the aliases of a parsed YAML document: one that contains itself, or so many within one another
 * that whoever walks the document would never finish. Undefined where they do no harm; costs one visit of each object.
 */
export function aliasFault(root: unknown): string | undefined {
  const sizes = new Map<object, number>();
  const entered = 0;

  function size(value: unknown): number {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known === entered) return Infinity;
    if (known !== undefined) return known;
    sizes.set(value, entered);
    let sum = 1;
    for (const child of Object.values(value)) sum += size(child);
    sizes.set(value, sum);
    return sum;
  }

  const total = size(root);
  if (total === Infinity) return "An alias (*) stands inside the value that it names";
  return total > mostValues ? "The aliases (*) stand for more than 5,000,000 values" : undefined;
}
