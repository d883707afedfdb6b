/** Nobody mistypes longer names, and each comparison takes the square of their length. */
const longest = 200;

/** The name most like `wanted`, for "Did you mean …?"; undefined where none is within a third of its length. */
export function closestName(wanted: string, names: Iterable<string>): string | undefined {
  if (wanted.length > longest) return undefined;
  let closest: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const distance = name.toLowerCase() === wanted.toLowerCase() ? 0 : editDistance(wanted, name, least);
    if (distance < least) {
      closest = name;
      least = distance;
    }
  }
  return closest;
}

/** Levenshtein distance: insertions, deletions and substitutions, one row at a time; gives up at `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= to.length; j++) {
      const substitution = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1));
      best = Math.min(best, next[j]!);
    }
    if (best >= limit) return limit;
    row = next;
  }
  return row[to.length]!;
}
