/** What a scan of JSON text found; offsets count characters from 0. */
export interface JsonScan {
  /** The first place that is not JSON, and what should stand there. */
  readonly fault?: { readonly offset: number; readonly expected: string };
  /** Keys that their object had before: JSON.parse keeps the last value without a word. */
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[];
}

/** Deeper documents would overflow the stack of whatever walks them. */
const maxDepth = 500;

/** Finds what JSON.parse does not tell: where the text stops being JSON, and which keys stand twice in an object. */
export function scanJson(text: string): JsonScan {
  const token = /\s*(?:("(?:[^"\\\n]+|\\.)*")|([{}[\],:])|([^\s{}[\],:"]+))/y;
  const duplicates: { key: string; offset: number }[] = [];
  const open: (Set<string> | undefined)[] = [];
  let expected = "a value";
  const after = () => (open.length === 0 ? "the end" : open.at(-1) ? '"," or "}"' : '"," or "]"');

  for (;;) {
    const start = token.lastIndex;
    const match = token.exec(text);
    if (!match) {
      const offset = start + text.slice(start).search(/\S|$/);
      const complete = offset === text.length && expected === "the end";
      return complete ? { duplicates } : { fault: { offset, expected }, duplicates };
    }
    const [, string, mark, word] = match;
    const offset = token.lastIndex - (string ?? mark ?? word)!.length;
    const fault = { fault: { offset, expected }, duplicates };
    const names = open.at(-1);

    if (expected === "a key" || expected === 'a key or "}"') {
      if (mark === "}" && expected !== "a key") {
        open.pop();
        expected = after();
        continue;
      }
      if (string === undefined || !isJson(string)) return fault;
      const key = string.slice(1, -1);
      if (names!.has(key)) duplicates.push({ key, offset });
      names!.add(key);
      expected = '":"';
    } else if (expected === '":"') {
      if (mark !== ":") return fault;
      expected = "a value";
    } else if (expected === "a value" || expected === 'a value or "]"') {
      if (mark === "{" || mark === "[") {
        if (open.length === maxDepth) return { fault: { offset, expected: `at most ${maxDepth} levels` }, duplicates };
        open.push(mark === "{" ? new Set() : undefined);
        expected = mark === "{" ? 'a key or "}"' : 'a value or "]"';
        continue;
      }
      if (mark === "]" && expected !== "a value") open.pop();
      else if (mark !== undefined || !isJson((string ?? word)!)) return fault;
      expected = after();
    } else if (mark === "," && open.length > 0) {
      expected = names ? "a key" : "a value";
    } else if (mark !== undefined && mark === (names ? "}" : "]") && open.length > 0) {
      open.pop();
      expected = after();
    } else {
      return fault;
    }
  }
}

function isJson(scalar: string): boolean {
  if (/^"[^\\\x00-\x1f]*"$/.test(scalar)) return true;
  try {
    JSON.parse(scalar);
    return true;
  } catch {
    return false;
  }
}
