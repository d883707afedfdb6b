/** A function or a method of generated code, and what it sends. */
export interface FoundCall {
  /** Its own name. */
  readonly name: string;
  /** What it is called on, such as `PetsService` or `client.pets`; undefined for a function that is imported by its name. */
  readonly owner: string | undefined;
  /** The names of its parameters; undefined where they are not known. */
  readonly parameters: readonly string[] | undefined;
  /** In small letters; undefined where the code does not say it. */
  readonly method: string | undefined;
  /** With `{}` for each parameter, and without a query. */
  readonly path: string;
}

/** What generated code exports. */
export interface Found {
  readonly calls: readonly FoundCall[];
  /** Names of exported types. */
  readonly types: readonly string[];
  /** Names of types that a configuration gives to schemas, by their keys. */
  readonly models: readonly { readonly key: string; readonly name: string }[];
  /** Files that were too deep to be read. */
  readonly unread: readonly string[];
}

/** A path as it is compared: with `{}` for each parameter, without origin, query and a slash at its end. */
export function plainPath(path: string): string | undefined {
  const below = path.replace(/^(https?:\/\/[^/?#{]+|\{[^}]*\}(?=\/))/i, "").replace(/[?#].*$/s, "");
  if (!below.startsWith("/")) return undefined;
  return below.replace(/\{[^}]*\}/g, "{}").replace(/(?<=.)\/$/, "");
}

/** Names that differ in capitals and signs alone are spelled alike. */
export function spelled(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
