/** Ids of the components and operations that a type's text looks up, each once. */
export function referencesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [, root, first, second] of text.matchAll(lookUps)) {
    if (root === "operations") found.add(`operations/${decoded(first!)}`);
    else if (second !== undefined) found.add(`components/${decoded(first!)}/${decoded(second)}`);
  }
  return [...found];
}

const lookUps = /\b(components|operations)\["((?:[^"\\]|\\.)*)"\](?:\["((?:[^"\\]|\\.)*)"\])?/g;

function decoded(text: string): string {
  return text.includes("\\") ? (JSON.parse(`"${text}"`) as string) : text;
}
