import { pointerKeys } from "../document/pointer.js";

/** Line and column, counted from 1, of the value at a JSON pointer (or of its key), or of the nearest ancestor. */
export type Positions = (pointer: string, onKey?: boolean) => { line: number; column: number };

/**
 * Finds places in a text that JSON.parse has understood. Reads only what lies on the way to what it is asked for, each part once.
 */
export function jsonPositions(text: string): Positions {
  const members: KnownMembers = new Map();
  let at: ReturnType<typeof textPositions> | undefined;
  return (pointer, onKey = false) => {
    const start = skipSpace(text, 0);
    let here: Member = { key: start, value: start };
    for (const key of pointerKeys(pointer)) {
      if (!members.has(here.value)) readMembers(text, here.value, levels, members);
      const next = members.get(here.value)?.get(key);
      if (next === undefined) break;
      here = next;
    }
    at ??= textPositions(text);
    return at(onKey ? here.key : here.value);
  };
}

/** Where a member of an object begins, and its value; both are the same for an item of an array. */
interface Member {
  readonly key: number;
  readonly value: number;
}

/** Of objects and arrays, by where they begin, their members by key or index. */
type KnownMembers = Map<number, Map<string, Member>>;

/** How many levels are read at once: as deep as paths, methods and components lie. Each alone would pass over all that is within it. */
const levels = 3;

const [quote, comma, colon] = [34, 44, 58];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];

/** Reads the members of an object or array, and of those within it. @returns where it ends; the beginning where something else stands */
function readMembers(text: string, start: number, levels: number, known: KnownMembers): number {
  const open = text.charCodeAt(start);
  if (open !== openObject && open !== openList) return start;
  const found = new Map<string, Member>();
  known.set(start, found);
  let next = skipSpace(text, start + 1);
  for (let index = 0; text.charCodeAt(next) !== closeObject && text.charCodeAt(next) !== closeList; index++) {
    const begin = next;
    let key = String(index);
    if (open === openObject) {
      const end = skipString(text, next);
      key = JSON.parse(text.slice(next, end)) as string;
      next = skipSpace(text, skipSpace(text, end) + 1);
    }
    found.set(key, { key: begin, value: next });
    const end = levels > 1 ? readMembers(text, next, levels - 1, known) : next;
    next = skipSpace(text, end > next ? end : skipValue(text, next));
    if (text.charCodeAt(next) === comma) next = skipSpace(text, next + 1);
  }
  return next + 1;
}

/** Where a value ends that begins here, or what stands behind it. */
function skipValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === quote) return skipString(text, start);
  const isOpen = first === openObject || first === openList;
  const mark = isOpen ? /["{}[\]]/g : /[,}\]]/g;
  mark.lastIndex = start;
  for (let depth = 0; mark.test(text);) {
    const at = mark.lastIndex - 1;
    const code = text.charCodeAt(at);
    if (!isOpen) return at;
    if (code === quote) mark.lastIndex = skipString(text, at);
    else depth += code === openObject || code === openList ? 1 : -1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Where a string ends that begins here: behind its closing quote, or with the text where it has none. */
function skipString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}

function skipSpace(text: string, start: number): number {
  let next = start;
  while (text.charCodeAt(next) <= 32) next++;
  return next;
}

/** Gives line and column, counted from 1, of character offsets of a text, counted from 0; the lines are found once. */
export function textPositions(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    let line = 0;
    for (let step = 1 << 30; step > 0; step >>= 1) {
      const start = starts[line + step];
      if (start !== undefined && start <= offset) line += step;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

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
  const token = /\s*(?:(")|([{}[\],:])|([^\s{}[\],:"]+))/y;
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
    const [, quote, mark, word] = match;
    const offset = token.lastIndex - (quote ?? mark ?? word)!.length;
    if (quote !== undefined) token.lastIndex = skipString(text, offset);
    const string = quote && text.slice(offset, token.lastIndex);
    const fault = { fault: { offset, expected }, duplicates };
    const names = open.at(-1);

    if (expected === "a key" || expected === 'a key or "}"') {
      if (mark === "}" && expected !== "a key") {
        open.pop();
        expected = after();
        continue;
      }
      if (string === undefined || !isScalar(string)) return fault;
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
      else if (mark !== undefined || !isScalar((string ?? word)!)) return fault;
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

function isScalar(text: string): boolean {
  return /^"[^\\\x00-\x1f]*"$/.test(text) || isJson(text);
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The value of JSON text in which no key stands twice and nothing lies too deep, and the most characters that a key has at most; undefined
 * where a scan has to say what is wrong.
 */
export function plainJson(text: string): { readonly value: unknown; readonly longest: number } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { count, longest } = writtenKeys(text);
  return countKeys(value) === count ? { value, longest } : undefined;
}

/** How many keys the objects of a value have; NaN where they lie too deep within one another. */
function countKeys(root: unknown): number {
  let count = 0;
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth === maxDepth) return NaN;
    const inner = Object.values(value);
    if (!Array.isArray(value)) count += inner.length;
    for (const each of inner) if (typeof each === "object") waiting.push({ value: each, depth: depth + 1 });
  }
  return count;
}

/** How many texts stand before a colon, and the length of the longest, as it is written. */
function writtenKeys(text: string): { count: number; longest: number } {
  let [count, longest] = [0, 0];
  for (let at = text.indexOf('"'); at !== -1;) {
    const end = skipString(text, at);
    if (text.charCodeAt(skipSpace(text, end)) === colon) {
      count++;
      if (end - at > longest) longest = end - at;
    }
    at = text.indexOf('"', end);
  }
  return { count, longest };
}
