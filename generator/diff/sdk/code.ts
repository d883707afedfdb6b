/** A piece of code, and the parts of it that an error has to stand in to be about what the code is to show. */
export interface Code {
  readonly text: string;
  /** Offsets in UTF-16 units: the first of a part, and the first behind it. */
  readonly focus: readonly (readonly [from: number, to: number])[];
}

/** Code that is in focus as a whole. */
export function focused(text: string): Code {
  return { text, focus: [[0, text.length]] };
}

/** Pieces one after another; what is only a text is not in focus. */
export function joined(...parts: readonly (string | Code)[]): Code {
  let text = "";
  const focus: (readonly [number, number])[] = [];
  for (const part of parts) {
    const { text: own, focus: inner } = typeof part === "string" ? { text: part, focus: [] } : part;
    for (const [from, to] of inner) focus.push([from + text.length, to + text.length]);
    text += own;
  }
  return { text, focus };
}

/** Pieces with commas between them. */
export function listed(parts: readonly (string | Code)[]): Code {
  return joined(...parts.flatMap((part, index) => (index > 0 ? [", ", part] : part)));
}

/** Code behind lines that lead to it: one that ends with a brace opens a block. */
export function within(openers: readonly string[], code: Code): Code {
  let depth = 0;
  const lines = openers.map((line) => `${"  ".repeat(line.endsWith("{") ? depth++ : depth)}${line}\n`);
  const closing = Array.from({ length: depth }, (_, index) => `\n${"  ".repeat(depth - 1 - index)}}`);
  return joined(...lines, "  ".repeat(depth), code, ...closing);
}

/** `.name`, or `["a name"]`. */
export function memberOf(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** A property's name as it stands in a literal. */
export function keyOf(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}
