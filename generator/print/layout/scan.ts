/** Tokens of an expression, read one after another. */
export interface Scanner {
  /** The token that comes next, without its blanks; empty at the end. */
  readonly next: string;
  /** Takes the next token. */
  take(): string;
  /** Takes the next token if it is this one, and says whether it was. */
  skip(token: string): boolean;
}

/** The comment that stands before calls which a bundler may leave out. */
export const pureMark = "/* @__PURE__ */";

/** Names, numbers, texts in double quotes, and marks: whatever else there is, this layout does not know. */
const token =
  /\s*(?:(\/\* @__PURE__ \*\/|[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*|\d+(?:\.\d+)?(?![\w.])|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|=>|\?\.|[<>[\]{}()|&,;:?.=!-])|$)/y;

/** Reads an expression token by token; `undefined` where it has something else, comments or line breaks for example. */
export function scan(text: string): Scanner | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (found === null) return undefined;
    if (found[1] === undefined) break;
    tokens.push(found[1]);
  }
  if (text.includes("\n")) return undefined;
  let at = 0;
  return {
    get next() {
      return tokens[at] ?? "";
    },
    take: () => tokens[at++] ?? "",
    skip(token) {
      if (tokens[at] !== token) return false;
      at++;
      return true;
    },
  };
}

/** Thrown where an expression has a form that this layout does not know. */
export class UnknownForm extends Error {}

/** Takes a token that has to be there. */
export function expect(scanner: Scanner, token: string): void {
  if (!scanner.skip(token)) throw new UnknownForm(`${token} before ${scanner.next}`);
}

export const isName = (token: string) => /^[A-Za-z_$\u0080-\uffff]/.test(token);
export const isText = (token: string) => token.startsWith('"');

/** A text in the quotes that need fewer escapes. Other escapes than those of quotes are left alone. */
export function quoted(text: string): string {
  if (!text.includes("\\")) return text;
  const [doubles, singles] = ['"', "'"].map((quote) => text.slice(1, -1).split(quote).length);
  const [quote, other] = doubles! > singles! ? ["'", '"'] : ['"', "'"];
  const inside = text.slice(1, -1).replace(/\\(.)|["']/g, (found, escaped?: string) => {
    if (escaped === other) return escaped;
    return found === quote ? `\\${quote}` : found;
  });
  return `${quote}${inside}${quote}`;
}

export const isNumber = (token: string) => /^\d/.test(token);
