/** How the words of a name are put together. */
export type LetterCase = "camel" | "pascal" | "snake";

export const letterCases: readonly LetterCase[] = ["camel", "pascal", "snake"];

/** Words of a name, put together: `listPets`, `ListPets`, `list_pets`. Capitals within a word stay, but for `snake`. */
export function inCase(text: string, letterCase: LetterCase): string {
  const words = wordsOf(text);
  if (letterCase === "snake") return words.flatMap(innerWords).join("_").toLowerCase();
  return words
    .map((word, index) => (index === 0 && letterCase === "camel" ? withSmallBeginning(word) : withCapital(word)))
    .join("");
}

/** The case that most of some names are in; undefined where there is none that says it. */
export function usualCase(names: readonly string[]): LetterCase | undefined {
  const counts = { camel: 0, pascal: 0, snake: 0 };
  for (const name of names) {
    if (/^\p{Ll}[\p{L}\p{N}]*\p{Lu}/u.test(name)) counts.camel++;
    else if (/^\p{Lu}[\p{L}\p{N}]*\p{Ll}/u.test(name)) counts.pascal++;
    else if (/^[\p{L}\p{N}]+(_[\p{L}\p{N}]+)+$/u.test(name)) counts.snake++;
  }
  const most = Math.max(counts.camel, counts.pascal, counts.snake);
  return most === 0 ? undefined : letterCases.find((each) => counts[each] === most);
}

/** Those that something else than a letter or a digit keeps apart; of a name in capitals alone, in small letters. */
function wordsOf(text: string): string[] {
  const plain = /\p{Ll}/u.test(text) ? text : text.toLowerCase();
  return plain.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
}

/** `getHTTPPage` is three words. */
function innerWords(word: string): string[] {
  return word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
}

/** `listPets` of `ListPets`, `httpPage` of `HTTPPage`. */
function withSmallBeginning(word: string): string {
  return word.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (capitals) => capitals.toLowerCase());
}

function withCapital(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("");
}
