/** Where a name of a path is split: there a single `*` ends. */
const slash = "/";

/**
 * Whether a name matches a pattern. `*` stands for any characters, none too; all others for themselves, braces as well. In a path
 * `*` stops at a slash, `**` does not, and `/pets/**` names `/pets` too. Takes the product of both lengths at most.
 */
export function matchesGlob(pattern: string, name: string, isPath: boolean): boolean {
  const [wanted, given] = [pattern.normalize(), name.normalize()];
  if (wanted === given || fits(steps(wanted, isPath), given)) return true;
  return isPath && wanted.endsWith("/**") && fits(steps(wanted.slice(0, -"/**".length), isPath), given);
}

/** One step of a pattern: a character, or any number of those that `skips` allows. */
type Step = { readonly character: string } | { readonly skips: (character: string) => boolean };

function steps(pattern: string, isPath: boolean): Step[] {
  return [...pattern.matchAll(/\*+|[^*]/gsu)].map(([part]): Step => {
    if (!part.startsWith("*")) return { character: part };
    return { skips: isPath && part === "*" ? (character) => character !== slash : () => true };
  });
}

/** Goes through the name with all places of the pattern that may be reached at once: nothing is tried twice. */
function fits(steps: readonly Step[], name: string): boolean {
  let reached = withSkipped(new Set([0]), steps);
  for (const character of name) {
    const next = new Set<number>();
    for (const place of reached) {
      const step = steps[place];
      if (step === undefined) continue;
      if ("skips" in step) step.skips(character) && next.add(place);
      else if (step.character === character) next.add(place + 1);
    }
    reached = withSkipped(next, steps);
    if (reached.size === 0) return false;
  }
  return reached.has(steps.length);
}

/** With each place behind what may stand for nothing. */
function withSkipped(places: Set<number>, steps: readonly Step[]): Set<number> {
  for (const place of places) {
    const step = steps[place];
    if (step && "skips" in step) places.add(place + 1);
  }
  return places;
}
