/** A value as it stands in a message. */
export function quote(value: unknown): string {
  if (value === undefined) return "none";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `'${text.length > 80 ? `${text.slice(0, 77)}...` : text}'`;
}

/** A text with its first letter in upper case, for the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What happens to a piece between two versions. */
export type Action = "added" | "removed" | "changed";

/** Words for a difference: of two versions, one of which follows the other, or of two translations, which stand side by side. */
export interface Voice {
  /** "was added", "is missing in 'chat.ja.json'". */
  was(action: Action): string;
  /** "was added to the request body", "of the request body is missing in 'chat.ja.json'". */
  wasOf(action: Action, owner: string): string;
  /** "went from 'a' to 'b'", "is 'a' in 'chat.ja.json', but 'b' in 'chat.en.json'". */
  went(from: string, to: string): string;
  /** Of versions the change; of translations, that a state is there on one side alone: of the revision, or of the base. */
  only(revision: boolean, change: string, state: string): string;
  /** The same for a whole clause, of which the state begins with a verb. */
  alone(revision: boolean, change: string, state: string): string;
  /** "were free and are now restricted", "are free in …, but restricted in …". */
  were(from: string, to: string): string;
  /** "'Cat' joined the oneOf of the request body", "Only 'chat.en.json' has 'Cat' in the oneOf of the request body". */
  joined(names: string, owner: string): string;
  left(names: string, owner: string): string;
  /** "changed", "differ". */
  readonly changed: string;
  /** What matters between versions alone. */
  aside(words: string): string;
}

/** Speaks of what happened between two versions. */
export const ofVersions: Voice = {
  was: (action) => `was ${action}`,
  wasOf: (action, owner) => `was ${action} ${prepositions[action]} ${owner}`,
  went: (from, to) => `went from ${from} to ${to}`,
  only: (_revision, change) => change,
  alone: (_revision, change) => change,
  were: (from, to) => `were ${from} and are now ${to}`,
  joined: (names, owner) => `${names} joined ${owner}`,
  left: (names, owner) => `${names} left ${owner}`,
  changed: "changed",
  aside: (words) => words,
};

/** What is said of something that has a list of values, or has none any more. */
export function restricted(voice: Voice, became: boolean): string {
  const change = `${became ? "became" : "is no longer"} restricted to an enum`;
  return voice.only(became, change, "is restricted to an enum");
}

const prepositions: Readonly<Record<Action, string>> = { added: "to", removed: "from", changed: "in" };

/** The names of two translations, as messages call them. */
export interface Translations {
  readonly base: string;
  readonly revision: string;
}

/** Speaks of how two translations of one description differ. */
export function ofTranslations({ base, revision }: Translations): Voice {
  const where: Readonly<Record<Action, string>> = {
    added: `is missing in ${base}`,
    removed: `is missing in ${revision}`,
    changed: `is not the same in ${base} and ${revision}`,
  };
  return {
    was: (action) => where[action],
    wasOf: (action, owner) => `of ${owner} ${where[action]}`,
    went: (from, to) => `is ${from} in ${base}, but ${to} in ${revision}`,
    only: (inRevision, _change, state) => `${state} in ${inRevision ? revision : base} only`,
    alone: (inRevision, _change, state) => `Only ${inRevision ? revision : base} ${state}`,
    were: (from, to) => `are ${from} in ${base}, but ${to} in ${revision}`,
    joined: (names, owner) => `Only ${revision} has ${names} in ${owner}`,
    left: (names, owner) => `Only ${base} has ${names} in ${owner}`,
    changed: "differ",
    aside: () => "",
  };
}
